import { toCSV } from './data-file.ts';
import type { Options } from './options.ts';
import type { Ready } from './picture.ts';

/** The figures as CSV, with what the author says of them above. */
export function csvOf({ model, words }: Ready, { period }: Options): string {
  const { heading, source, notes } = words;
  const own = { title: heading, source: source.text, 'source-href': source.href, period };
  return toCSV(model, { ...own, notes: notes.join(' ') || null });
}
