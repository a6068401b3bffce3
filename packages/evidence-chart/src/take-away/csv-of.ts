import { toCSV } from './csv.ts';
import type { Options } from '../attributes/options.ts';
import type { Drawable } from '../page/picture.ts';

/** The figures as CSV, with what the author says of them. */
export function csvOf({ model, words }: Drawable, { period }: Options): string {
  const { heading, source, notes } = words;
  return toCSV(model, {
    Title: heading,
    Source: source.text,
    'Source address': source.links.map(({ href }) => href).join(' '),
    Period: period,
    Notes: notes.map(({ text }) => text).join(' '),
  });
}
