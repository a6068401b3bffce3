import type { Issue } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';

/** `£1m to £2m`, `£812-£905`, `1–5`, `up to 5`, `from £120`; `3.2 to 1` is a ratio, and `1-200` may be 1,200. */
const BOUNDS =
  /^(?:(?:up to|from|over|under|at least|hyd at|o leiaf)\b.*\d|[£€$]?\d[\d,.]*(?:k|m|bn|%)?(?:(?: ?[–—] ?| - | to | i )(?!1$)[£€$]?\d.*|-[£€$]\d.*|\+))$/i;

/** Why a table has nothing to draw, as exactly as is known. */
export function withoutFigures({ columns, rows }: Table, x: number): Issue {
  const others = columns.flatMap((column, index) => {
    const texts = rows.flatMap((row) =>
      row[index]?.kind === 'missing' ? [] : [row[index]?.text.trim() ?? ''],
    );
    return index === x ? [] : [{ ...column, texts }];
  });
  const named = others.filter(
    ({ role, texts }) => /^(?:code|rank)$/.test(role ?? '') && texts.every((text) => /\d/.test(text)),
  );
  const bounds = others.filter(
    ({ role, texts }) => role === undefined && texts.length > 0 && texts.every((text) => BOUNDS.test(text)),
  );
  const path = (named.length > 0 ? named : bounds).map(({ name }) => name).join(', ');
  if (named.length > 0)
    return { code: 'column-codes', path, message: 'its numbers say which, and not how many' };
  return bounds.length > 0
    ? { code: 'column-bounds', path, message: 'its cells say between which figures something lies' }
    : { code: 'column-no-figures', path: 'y', message: 'the table has no column of numbers' };
}
