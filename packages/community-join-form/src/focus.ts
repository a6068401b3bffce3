import type { Focus } from './source.ts';

/** Whoever was typing in the page's own form goes on typing where they were. */
export function keepFocus(root: ParentNode, { name, value, caret }: Focus): void {
  const named = [...root.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  const control = named.find((one) => !/^(?:radio|checkbox)$/.test(one.type) || one.value === value);
  control?.focus({ preventScroll: true });
  // An email field has no caret that a script may move.
  if (control?.type === 'text' && caret !== null) control.setSelectionRange(caret, caret);
}

/** To a field, with its label or legend in view: a sticky header must not hide what is asked. */
export function lead(root: ParentNode, id: string, event: Event): void {
  event.preventDefault();
  const control = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  control?.closest('.field')?.scrollIntoView();
  control?.focus({ preventScroll: true });
}
