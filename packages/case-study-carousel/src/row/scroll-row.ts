/**
 * Scrolls a row until its card number `index` is at the start. Only the row moves, never the page around it. What is on the
 * screen is measured in the screen's pixels, which under `zoom` or `scale` are not the row's own.
 *
 * @param isInstant whether to jump, without the row's own motion
 */
export function scrollRowTo(row: Element | null, index: number, isInstant = false): void {
  const card = row?.querySelectorAll<HTMLElement>('li.card')[index];
  if (!(row instanceof HTMLElement) || !card) return;
  const behavior = isInstant ? 'instant' : 'auto';
  if (index === 0) return row.scrollTo({ left: 0, behavior });
  const outer = row.getBoundingClientRect();
  const inner = card.getBoundingClientRect();
  const ratio = card.offsetWidth > 0 ? inner.width / card.offsetWidth : 1;
  // A width comes in whole pixels: what differs by less is not a zoom.
  const scale = Math.abs(ratio - 1) < 0.02 ? 1 : ratio;
  const isRtl = getComputedStyle(row).direction === 'rtl';
  const distance = isRtl ? inner.right - outer.right : inner.left - outer.left;
  // To a place and not by a distance: WebKit divides the distance of a smooth scrollBy() by the zoom once more.
  row.scrollTo({ left: row.scrollLeft + distance / scale, behavior });
}
