/** Scrolls a row until its card number `index` is at the start. Only the row moves, never the page around it. */
export function scrollRowTo(row: Element | null, index: number): void {
  const card = row?.querySelectorAll('li')[index];
  if (!row || !card) return;
  const outer = row.getBoundingClientRect();
  const inner = card.getBoundingClientRect();
  const isRtl = getComputedStyle(row).direction === 'rtl';
  row.scrollBy({ left: isRtl ? inner.right - outer.right : inner.left - outer.left });
}
