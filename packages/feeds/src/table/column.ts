import type { Issue } from '../result.ts';
import { parseDate, parseYear } from './date.ts';
import { headingUnit, type ParsedNumber, parseNumber, PLAIN } from './number.ts';
import { absence, splitMarks } from './symbols.ts';
import type { Cell, Column, ColumnType, RawCell } from './types.ts';

export interface TypedColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
  readonly warnings: readonly Issue[];
}

/** Tells the type and unit of a column from its cells and heading, and types every cell. */
export function typeColumn(name: string, raw: readonly RawCell[]): TypedColumn {
  const type = typeOf(name, raw);
  const heading = headingUnit(name);
  const read = READERS[type];
  const units = new Set<string>();
  const warnings: Issue[] = [];
  const cells = raw.map((cell, index) => {
    const typed = read(cell, name, heading, units);
    if (typed) return typed;
    const path = `row ${index + 1}, ${name}`;
    warnings.push({
      code: `cell-not-${type}`,
      path,
      message: `${JSON.stringify(cell.text)} is not a ${type}`,
    });
    return { kind: 'missing', text: cell.text, reason: `not-a-${type}` } as const;
  });
  if (type === 'number' && units.size > 1) {
    warnings.push({
      code: 'column-mixed-units',
      path: name,
      message: `units differ: ${[...units].join(', ')}`,
    });
  }
  const unit = type !== 'number' || units.size > 1 ? undefined : ([...units][0] ?? heading.unit);
  return { column: { name, type, ...(unit && { unit }) }, cells, warnings };
}

/** Numbers or dates when most of the cells that say something are; the odd ones out are named, and keep their text. */
function typeOf(name: string, raw: readonly RawCell[]): ColumnType {
  const telling = raw.filter((cell) => !gone(textOf(cell)));
  if (telling.length === 0) return 'text';
  const share = (test: (cell: RawCell) => boolean) => telling.filter(test).length / telling.length;
  if (share((cell) => dateOf(cell, name) !== undefined) > 0.5) return 'date';
  if (share((cell) => numberOf(cell) !== undefined) > 0.5) return 'number';
  return 'text';
}

/** What a cell is read from: its exact value where the source gives one. */
function textOf({ text, value }: RawCell): string {
  if (value === null) return '';
  return value === undefined || value === '' ? text : String(value);
}

function numberOf(cell: RawCell): ParsedNumber | undefined {
  const text = textOf(cell);
  return parseNumber(PLAIN.test(text) ? text : splitMarks(text).text);
}

function dateOf(cell: RawCell, heading: string): string | undefined {
  const whole = textOf(cell);
  if (PLAIN.test(whole)) return parseYear(whole, heading);
  const { text } = splitMarks(whole);
  return parseDate(text) ?? parseYear(text, heading);
}

/** Numbers say something, and most cells of a long table are numbers. */
function gone(text: string): ReturnType<typeof absence> {
  return PLAIN.test(text) ? undefined : absence(text, 'numbers');
}

type Reader = (
  cell: RawCell,
  name: string,
  heading: { readonly unit?: string; readonly power: number },
  units: Set<string>,
) => Cell | undefined;

const READERS: Readonly<Record<ColumnType, Reader>> = {
  number(cell, _, { power }, units) {
    const absent = gone(textOf(cell));
    if (absent) return { ...absent, text: cell.text };
    const number = numberOf(cell);
    if (number === undefined || !Number.isFinite(number.value)) return undefined;
    // `data-value` is exact and in whole units; the unit is still read from the text beside it.
    const exact = cell.value !== undefined && cell.value !== '';
    const unit = number.unit ?? (exact ? parseNumber(splitMarks(cell.text).text)?.unit : undefined);
    if (unit) units.add(unit);
    const value = exact || number.scaled ? number.value : shifted(number.value, power);
    return marked({ kind: 'value', value, text: cell.text }, cell);
  },
  date(cell, name) {
    const absent = gone(textOf(cell));
    if (absent) return { ...absent, text: cell.text };
    const value = dateOf(cell, name);
    return value === undefined ? undefined : marked({ kind: 'value', value, text: cell.text }, cell);
  },
  text(cell) {
    const absent = absence(textOf(cell), 'words');
    return absent
      ? { ...absent, text: cell.text }
      : { kind: 'value', value: textOf(cell).trim(), text: cell.text };
  },
};

/** The decimal point is moved in the text, exact where a product may not be: 1.1 million is 1100000. */
function shifted(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return power === 0 ? value : Number(`${digits}e${Number(exponent) + power}`);
}

function marked(cell: Extract<Cell, { kind: 'value' }>, raw: RawCell): Cell {
  if (!raw.text.trimEnd().endsWith(']')) return cell;
  const { marks } = splitMarks(raw.text);
  return marks.length === 0 ? cell : { ...cell, marks };
}
