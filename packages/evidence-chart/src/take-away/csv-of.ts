import { toCSV } from './csv.ts';
import type { Options } from '../attributes/options.ts';
import type { Drawable } from '../page/picture.ts';

/** The figures as CSV, with what the author says of them above. */
export function csvOf({ model, words }: Drawable, { period }: Options): string {
  const { heading, source, notes } = words;
  const own = { title: heading, source: source.text, 'source-href': source.href, period };
  return toCSV(model, { ...own, notes: notes.join(' ') || null });
}
