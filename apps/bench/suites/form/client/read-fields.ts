import type { PlainField } from '../fields.ts';

/** The fields of the page, as the bench wrote them. */
export function readFields(): { readonly fields: readonly PlainField[]; readonly submit: string } {
  const child = document.getElementById('fields');
  return JSON.parse(child?.textContent ?? '') as { fields: PlainField[]; submit: string };
}

export function place(): HTMLElement {
  const found = document.getElementById('form');
  if (!found) throw new Error('The page has no place for the form.');
  return found;
}
