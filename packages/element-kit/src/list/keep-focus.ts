/**
 * Draws a list anew and keeps the focus in it: in the same element where it only moved; where its entry was made again, in the
 * link of the same address, else in the first of the entry.
 */
export function keepFocus(root: ShadowRoot | null, draw: () => void): void {
  const held = root?.activeElement as HTMLElement | null | undefined;
  const entry = held?.closest('li');
  draw();
  if (!held || root?.activeElement === held) return;
  const around = entry?.isConnected ? entry : root;
  const same = `a[href="${CSS.escape(`${held.getAttribute('href')}`)}"]`;
  const made = around?.querySelector<HTMLElement>(same) ?? entry?.querySelector('a');
  (held.isConnected ? held : made)?.focus({ preventScroll: true });
}
