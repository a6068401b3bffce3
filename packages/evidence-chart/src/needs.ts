import { neededWords, type Part } from '@ipec/element-kit';
import { isAround } from './data/values.ts';
import { type Kind, kinds } from './kinds.ts';
import { intervals, tableForms } from './parts.ts';
import { languages } from './strings/languages.ts';

/** What a table most often has that is not even; the others show themselves as it is read. */
function hasForms(table: HTMLTableElement | null): boolean {
  return (
    table !== null &&
    (table.tHead?.rows.length !== 1 || table.querySelector('[colspan], [rowspan], td:empty') !== null)
  );
}

/**
 * The parts that an element of the page needs before it can be drawn: its words, its kind, what reads its headings. Until
 * they are there, what the page had would move twice.
 */
export function needs(element: Element): readonly Part<unknown>[] {
  const source = kinds[(element.getAttribute('type') ?? '') as Kind] as (typeof kinds)[Kind] | undefined;
  return [
    ...neededWords(languages, element),
    ...(source && 'state' in source ? [source] : []),
    ...(hasForms(element.querySelector('table')) ? [tableForms] : []),
    ...(isAround(element.querySelector('tr')?.textContent ?? '') ? [intervals] : []),
  ];
}
