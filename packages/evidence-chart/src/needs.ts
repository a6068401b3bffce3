import { neededWords, type Part } from '@ipec/element-kit';
import { isAround } from './data/around.ts';
import { type Kind, kinds } from './kinds.ts';
import { readEarly } from './data/children.ts';
import { namesUnit, plainModel } from './data/plain-model.ts';
import { intervals, tables } from './parts.ts';
import { languages } from './strings/languages.ts';

/** What an author says of a table beside its cells. */
const ASKING =
  '[x], [y], [series], [facets]:not([facets=series], [facets=true]), [unit], [where], [columns], [sort], [top], [indicator], [group]';
const NOTHING = { fields: {}, unit: null };

/**
 * The parts that an element of the page needs before it can be drawn: its words, its kind, what reads its headings. Until
 * they are there, what the page had would move twice.
 */
export function needs(element: Element): readonly Part<unknown>[] {
  const source = kinds[(element.getAttribute('type') ?? '') as Kind] as (typeof kinds)[Kind] | undefined;
  const { rows, heads, caption } = readEarly(element);
  const isAsked = element.matches(ASKING) || namesUnit(caption);
  const isPlain = !isAsked && plainModel(rows ?? [], heads, NOTHING);
  const heading = element.querySelector('tr')?.textContent ?? '';
  return [
    ...neededWords(languages, element),
    ...(source && 'state' in source ? [source] : []),
    ...(rows && !isPlain ? [tables] : []),
    ...(isAround(heading) ? [intervals] : []),
  ];
}
