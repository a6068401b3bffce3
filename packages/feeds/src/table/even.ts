import type { SheetForms } from './forms.ts';
import type { Shape } from './shape.ts';
import { EMPTY, filled, isFilled, isRule, type Row, textAt } from './sheet.ts';

/**
 * Whether a sheet is one row of headings, marked as such, over rows that each name something and have figures: then nothing
 * else can be found in it. No title, note or group has a row, no cell spans others, and no dates stand across.
 */
export function isEven(sheet: readonly Row[], given: number | undefined): boolean {
  const [heads = [], ...rows] = sheet;
  const width = heads.length;
  const first = textAt(heads, 0);
  return (
    given === 1 &&
    width > 1 &&
    filled(heads) > 1 &&
    heads.slice(1).every(isFilled) &&
    heads.filter((_, at) => /\d\d/.test(textAt(heads, at))).length < 2 &&
    rows.every(
      (row) =>
        row.length <= width &&
        isFilled(row[0] ?? EMPTY) &&
        textAt(row, 0) !== first &&
        filled(row) > (width > 2 ? 2 : 1) &&
        !isRule(row) &&
        !row.some(({ again }) => again),
    ) &&
    !heads.some(({ again }) => again)
  );
}

/** What an even sheet is: the same as every other way of finding it out would say. */
function evenShape(sheet: readonly Row[]): Shape {
  const [heads = [], ...rows] = sheet;
  const names = heads.map((_, at) => textAt(heads, at));
  return {
    names,
    rows,
    groups: undefined,
    notes: {},
    measure: undefined,
    unit: undefined,
    leftOut: [],
    headingRows: 1,
    headingCells: names.findLastIndex(Boolean) + 1,
    issues: [],
    another: undefined,
  };
}

/** The forms of even sheets; see {@link isEven}. */
export const evenForms: SheetForms = { shapeOf: evenShape, acrossOf: () => undefined };
