import { headingUnit } from './heading.ts';
import { isPeriod } from './headings.ts';
import { isFigure, type Placed, type Row, textAt } from './sheet.ts';

/**
 * Whether each row has one cell more than the headings, as tables have whose corner nobody wrote: all headings then stand one
 * column too far to the left. `open` where the first heading may as well be that of the names.
 */
export function cornerOf(
  heads: readonly Placed[],
  body: readonly { readonly cells: Row }[],
  width: number,
): 'there' | 'missing' | 'open' {
  const isLonger = ({ cells }: { readonly cells: Row }): boolean =>
    cells.length === width && isFigure(cells[width - 1]) && !isFigure(cells[0]);
  const [head] = heads;
  if (
    heads.length !== 1 ||
    head?.cells.length !== width - 1 ||
    width < 3 ||
    body.length < 2 ||
    !body.every(isLonger)
  )
    return 'there';
  // No names stand below a year or a share.
  const first = textAt(head.cells, 0);
  return isPeriod(first) || headingUnit(first).unit !== undefined ? 'missing' : 'open';
}
