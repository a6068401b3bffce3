import { periodsOf } from './period.ts';
import { EMPTY, filled, isFigure, isFilled, type Placed, type Row, textAt, textOf } from './sheet.ts';

export interface Grouped {
  readonly rows: readonly Placed[];
  readonly groups: readonly string[] | undefined;
}

/** Whether a row sums up a group: `Total income` of `Income`, `Cyfanswm incwm`. */
const isTotalOf = (name: string, group: string): boolean =>
  group !== '' &&
  [`total ${group}`, `${group} total`, `cyfanswm ${group}`].some(
    (total) => total.toLowerCase().replace(/:$/, '') === name.toLowerCase().replace(/:$/, ''),
  );

/** Rows that name a group of the rows below them. In a sheet a name alone may also be a row without figures. */
export function groupsOf(
  body: readonly Placed[],
  width: number,
  leave: (row: Placed, why: string) => void,
): Grouped {
  const isLine = ({ cells }: Placed): boolean => filled(cells) === 1 && isFilled(cells[0] ?? EMPTY);
  /** One cell over the whole width; a figure that stands for several rows is not. */
  const isSpanning = ({ cells }: Placed): boolean =>
    cells.some(({ again }) => again) && cells.every((cell) => textAt([cell], 0) === textAt(cells, 0));
  const lines = new Set(body.filter(isLine));
  const spanning = [...lines].filter((row) => isSpanning(row) && !isFigure(row.cells[0]));
  const names = body.filter((row) => !lines.has(row)).map(({ cells }) => textAt(cells, 0));
  const isApart = body.every(
    (row, at) => !lines.has(row) || (at + 1 < body.length && !lines.has(body[at + 1]!)),
  );
  const isWorded = [...lines].every(({ cells }) => !isFigure(cells[0]));
  const isRepeated = new Set(names).size < names.length;
  const isHeaded = lines.size > 1 && lines.has(body[0]!);
  // Of two columns only where what stands below a line is summed up in its name.
  const isSummed = [...lines].some((row) => names.some((name) => isTotalOf(name, textAt(row.cells, 0))));
  const isGrouped =
    isApart && isWorded && ((width > 2 && (isRepeated || isHeaded)) || (width === 2 && isHeaded && isSummed));
  const heads = new Set(spanning.length > 0 ? spanning : isGrouped && lines.size > 0 ? lines : []);
  if (heads.size === 0) return { rows: body, groups: undefined };
  let group = '';
  const groups: string[] = [];
  const rows = body.filter((row) => {
    if (heads.has(row)) {
      group = textOf(row.cells);
      leave(row, 'group');
      return false;
    }
    groups.push(group);
    return true;
  });
  return { rows, groups };
}

/** A name that is written once for several rows below one another, as pivot tables do. */
export function filledDown(rows: readonly Row[]): readonly Row[] {
  const isBlank = (row: Row): boolean => !isFilled(row[0] ?? EMPTY) && filled(row) > 1;
  const blanks = rows.filter(isBlank).length;
  const seconds = rows.map((row) => textAt(row, 1));
  const isPivot =
    blanks > 0 &&
    blanks * 3 >= rows.length &&
    !isBlank(rows[0]!) &&
    rows.every((row) => (row.length > 2 ? textAt(row, 1) !== '' : false)) &&
    (seconds.every((text) => periodsOf(text).length > 0) || !seconds.some((text) => isFigure({ text })));
  if (!isPivot) return rows;
  let name = EMPTY;
  return rows.map((row) => {
    if (!isBlank(row)) {
      name = row[0]!;
      return row;
    }
    return [name, ...row.slice(1)];
  });
}
