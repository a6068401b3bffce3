/** Moves the focus to an element that is not a control, such as a heading. */
export function focusOn(root: ParentNode, id: string | null): void {
  const element = id === null ? null : root.querySelector<HTMLElement>(`#${id}`);
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}
