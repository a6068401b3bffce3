import { neededWords, type Part } from '@ipec/element-kit';
import { isAround } from './data/values.ts';
import { type Kind, kinds } from './kinds.ts';
import { intervals, tableForms } from './parts.ts';
import { languages } from './strings/languages.ts';

/** What a table most often has that is not even; the others show themselves as it is read. */
function hasForms(table: HTMLTableElement, heading: string): boolean {
  const heads = table.tHead?.rows.length ?? (table.rows[0]?.querySelector('td') ? 0 : 1);
  const isAcross = (heading.match(/\d\d/g) ?? []).length > 1;
  return heads !== 1 || isAcross || table.querySelector('[colspan], [rowspan], td:empty') !== null;
}

/**
 * The parts that an element of the page needs before it can be drawn: its words, its kind, what reads its headings. Until
 * they are there, what the page had would move twice.
 */
export function needs(element: Element): readonly Part<unknown>[] {
  const source = kinds[(element.getAttribute('type') ?? '') as Kind] as (typeof kinds)[Kind] | undefined;
  const table = element.querySelector('table');
  const heading = table?.rows[0]?.textContent ?? '';
  return [
    ...neededWords(languages, element),
    ...(source && 'state' in source ? [source] : []),
    ...(table && hasForms(table, heading) ? [tableForms] : []),
    ...(isAround(heading) ? [intervals] : []),
  ];
}
