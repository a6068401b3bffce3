import type { Issue } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import type { Value } from './values.ts';

/** Headings of how figures have changed. */
const CHANGE =
  /\b(change|difference|variance|increase|decrease|uplift|growth|movement|rise|newid|cynnydd|gostyngiad|twf)\b/i;

/** Lengths of time in several numbers: `4h 30m`, `00:02:14`. */
const LENGTH = /^\d+(?::[0-5]\d| ?[a-z]+[ ,]*\d)/i;

/** How figures have changed, and how long something took, in another unit than theirs, is not on their axis. */
export function withoutChanges(
  { columns, rows }: Table,
  values: readonly Value[],
  isFree: boolean,
  warnings: Issue[],
): readonly Value[] {
  if (new Set(values.map(({ y }) => columns[y]?.unit)).size < 2)
    return isFree ? withoutDecimals(rows, values, warnings) : values;
  const isChange = ({ name, y }: Value): boolean =>
    CHANGE.test(name) || rows.some((row) => row[y]?.kind === 'value' && LENGTH.test(row[y].text));
  const units = new Set(values.filter((one) => !isChange(one)).map(({ y }) => columns[y]?.unit));
  const left = values.filter((one) => isChange(one) && !units.has(columns[one.y]?.unit));
  if (!isFree || units.size !== 1 || left.length === 0) return values;
  for (const { name } of left)
    warnings.push({ code: 'column-left-out', path: name, message: 'is in another unit than the figures' });
  return values.filter((one) => !left.includes(one));
}

/** Changes in decimals, far smaller than whole numbers without a sign, are of other than these: `-1.5` beside `1863`. */
function withoutDecimals(rows: Table['rows'], values: readonly Value[], warnings: Issue[]): readonly Value[] {
  const sizesOf = ({ y }: Value): readonly number[] =>
    rows.flatMap((row) => (row[y]?.kind === 'value' ? [Math.abs(Number(row[y].value))] : []));
  const changes = values.filter(({ name }) => CHANGE.test(name));
  const levels = values.filter((one) => !changes.includes(one)).flatMap(sizesOf);
  const moves = changes.flatMap(sizesOf);
  const most = moves.reduce((left, right) => Math.max(left, right), 0);
  const isOther =
    levels.length > 0 &&
    levels.every((size) => Number.isInteger(size) && size > most * 20) &&
    !moves.every(Number.isInteger);
  if (!isOther) return values;
  for (const { name } of changes)
    warnings.push({ code: 'column-left-out', path: name, message: 'is in another unit than the figures' });
  return values.filter((one) => !changes.includes(one));
}
