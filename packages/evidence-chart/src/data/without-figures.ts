import type { Issue } from '@ipec/common';
import { headingUnit, type Table } from '@ipec/feeds/table';

/** `£1m to £2m`, `£812-£905`, `1–5`, `up to 5`, `from £120`; `3.2 to 1` is a ratio, and `1-200` may be 1,200. */
export const BOUNDS =
  /^(?:(?:up to|from|over|under|at (?:least|most)|(?:more|less|fewer) than|hyd at|o leiaf|(?:mwy|llai) na)\b.*\d.*|[£€$]?\d[\d,.]*(?:k|m|bn|%)?(?:(?: ?[–—] ?| - | to | i )(?!1$)[£€$]?\d.*|-[£€$]\d.*|\+))$/i;

/** A number with at most a unit: `1,204`, `£5.2m`, `82.5 per cent`, `3 weeks`. */
const AMOUNT = /^\D?[\d,.]*\d( ?(?:%|[a-z]+(?: [a-z]+)?))?$/i;

/** Whether every text is a number, and units stand behind some that others do not have. */
function areOfUnits(texts: readonly string[]): boolean {
  const ends = texts.map((text) => AMOUNT.exec(text)?.[1]?.trim() ?? '');
  const units = new Set(ends.map((end) => end && headingUnit(`(${end})`).unit));
  return texts.every((text) => AMOUNT.test(text)) && !units.has(undefined) && units.size > 1;
}

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
  const [mixed] = others.filter(({ role, texts }) => role === undefined && areOfUnits(texts));
  if (mixed && bounds.length === 0)
    return { code: 'column-mixed-units', path: mixed.name, message: 'its figures are in several units' };
  return bounds.length > 0
    ? { code: 'column-bounds', path, message: 'its cells say between which figures something lies' }
    : { code: 'column-no-figures', path: 'y', message: 'the table has no column of numbers' };
}
