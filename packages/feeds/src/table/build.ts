import { fail, type Issue, ok, type Result } from '../result.ts';
import type { Found } from './across.ts';
import { type Surroundings, typeColumn } from './column.ts';
import { withMargins } from './compound.ts';
import { decimalIn } from './figures.ts';
import { headingUnit, roleOf, unitIn, withoutScale } from './heading.ts';
import { rowUnits } from './row-units.ts';
import { GRADE } from './scan.ts';
import { isFigure, isNumber } from './sheet.ts';
import type { SheetForms } from './forms.ts';
import { type Seen, tellingOf } from './telling.ts';
import { unitOfLine } from './unit-of-line.ts';
import type { RawCell, RawTable, SheetOptions, Table } from './types.ts';

const EMPTY: RawCell = { text: '' };
/** A heading that is longer has no unit or note to look for. */
const LONGEST = 200;

/** Rows of cells, as they come, → a table. */
export function readSheet(
  sheet: readonly (readonly RawCell[])[],
  options: SheetOptions,
  forms: SheetForms,
): Result<Table> {
  const shape = forms.shapeOf(sheet, options.heads, options.caption ?? '');
  const { groups, measure, unit, leftOut, headingRows, headingCells, issues, another } = shape;
  const { names, rows } = withMargins(shape.names, shape.rows);
  if (another !== undefined) {
    const message = 'another table begins here, below an empty row';
    return fail({ code: 'table-several', path: `row ${another}`, message });
  }
  if (shape.isTorn) return fail(unevenRow(0, names.length, names.length - 1));
  const notes = { ...shape.notes, ...options.notes };
  const withGroups = groups
    ? rows.map((row, at) => [...even(row, names.length), { text: groups[at] ?? '' }])
    : rows;
  const built = buildTable({ names, rows: withGroups, notes }, options, forms, {
    measure,
    unit: unit ?? (measure === undefined ? undefined : headingUnit(measure, options.language)),
    leftOut,
    headingRows,
    headingCells: headingCells && headingCells + names.length - shape.names.length,
    isGrouped: groups !== undefined,
  });
  return built.ok ? { ...built, warnings: [...issues, ...built.warnings] } : built;
}

const even = (row: readonly RawCell[], width: number): readonly RawCell[] =>
  Array.from({ length: width }, (_, at) => row[at] ?? EMPTY);

const isFilled = ({ text, value }: RawCell): boolean =>
  text.trim() !== '' || (value !== undefined && value !== null);

/** Types a raw table. Rows of unequal length are evened out and named; rows with nothing in them are dropped. */
export function buildTable(
  raw: RawTable,
  options: SheetOptions,
  forms: SheetForms,
  found: Found = {},
): Result<Table> {
  const { names, rows, notes = {} } = raw;
  const filled = rows.filter((row) => row.some(isFilled));
  if (names.length === 0) return fail({ code: 'table-empty', message: 'the table has no columns' });
  if (filled.length === 0)
    return fail({ code: 'table-no-rows', message: 'the table has a heading and no rows' });
  const width = filled.reduce((most, row) => Math.max(most, row.length), names.length);
  const given = Array.from({ length: width }, (_, at) =>
    withoutNote((names[at] ?? '').replace(/\s+/g, ' ').trim()),
  );
  const before: Seen = new Map();
  const tellings = given.map((_, at) => filled.map((row) => tellingOf(row[at] ?? EMPTY, before)));
  const kept = given.flatMap((name, at) =>
    name !== '' || filled.some((row) => isFilled(row[at] ?? EMPTY)) ? [at] : [],
  );
  const headings = unique(kept.map((at) => given[at] || `Column ${at + 1}`));
  const expected = found.headingCells ?? names.length;
  const usedOf = (row: readonly RawCell[]): number =>
    row.findLastIndex(isFilled) + 1 - (found.isGrouped ? 1 : 0);
  const uneven = filled.flatMap((row, index) =>
    usedOf(row) > expected || row.length < expected ? [unevenRow(index, row.length, expected)] : [],
  );
  // A comma inside a cell has moved what follows: an amount is parted, or words stand where other rows have figures.
  const isMoved = (row: readonly RawCell[]): boolean =>
    row.some((_, at) => isParted(row, at)) ||
    (row.slice(expected, usedOf(row)).some(isNumber) &&
      row
        .slice(1, expected)
        .some((cell, at) => !isFigure(cell) && filled.some((other) => isNumber(other[at + 1]))));
  const moved = filled.findIndex((row) => usedOf(row) > expected && isMoved(row));
  if (moved >= 0) return fail(unevenRow(moved, filled[moved]!.length, expected));
  const numbers = tellings.flat().flatMap(({ number }) => number ?? []);
  const { text: only, power, isMixed } = rowUnits(given, filled, given.map(roleOf));
  const corner = headingUnit(given[kept[0] ?? 0] ?? '', options.language);
  const isCorner =
    (corner.unit || corner.power) && !filled.some((row) => /\d/.test(row[kept[0] ?? 0]?.text ?? ''));
  // `£m` over the names at the edge is of the figures beside them.
  const above = found.unit ?? (isCorner ? corner : undefined);
  const inColumn = unitIn(only);
  // `µg/m3` is no word.
  const one = inColumn.unit || inColumn.power ? inColumn : unitOfLine(only);
  const unit = above ?? (only && !isMixed ? one : undefined);
  const around: Omit<Surroundings, 'isFirst' | 'isDated'> = {
    decimal: decimalIn(numbers, options.isContinental === true),
    unit: power > 0 ? { ...unit, power } : unit,
    language: options.language,
    isMillions: numbers.some(({ unit: sign, tail }) => sign !== undefined && tail === 'm'),
    headings: given,
    isRepeated: new Set(filled.map((row) => row[kept[0] ?? 0]?.text)).size < filled.length,
    isBeforeNames: filled.every((row) => /^[^\d]*[a-z]{2}[^\d]*$/i.test(row[kept[1] ?? -1]?.text ?? '')),
    isNamedBeside: kept.some((at, index) => {
      const texts = filled.map((row) => row[at]?.text ?? '');
      return (
        index > 0 &&
        new Set(texts).size === texts.length &&
        texts.every((text) => /[a-z]{3}/i.test(text.slice(0, LONGEST)))
      );
    }),
    isAcross: found.isAcross === true,
  };
  let isDated = false;
  const columns = kept.map((at, index) => {
    const typed = typeColumn(given[at]!, tellings[at]!, { ...around, isFirst: index === 0, isDated });
    if (index === 0) isDated = typed.column.type === 'date';
    const isGroup = found.isGrouped && at === names.length;
    const column = {
      ...typed.column,
      name: headings[index]!,
      ...(given[at] === '' && { unnamed: true as const }),
      ...(isGroup && { role: 'group' as const }),
      // A column of units that differ says of the figures that they do.
      ...(isMixed && typed.column.type === 'number' && { mixed: true as const }),
    };
    return { ...typed, column };
  });
  const labels = unique(columns.map(({ column }) => column.label ?? column.name));
  const table: Table = {
    columns: columns.map(({ column }, at) => (column.label ? { ...column, label: labels[at]! } : column)),
    rows: filled.map((_, row) => columns.map(({ cells }) => cells[row]!)),
    notes,
    ...(found.measure && { measure: withoutScale(found.measure, options.language) }),
    pick: (wanted) =>
      buildTable({ ...raw, rows: wanted.map((row) => filled[row] ?? []) }, options, forms, found),
    reading: {
      columns: columns.map(({ reading }) => reading),
      leftOut: found.leftOut ?? [],
      headingRows: found.headingRows ?? 1,
      across: found.isAcross === true,
    },
  };
  const build = (of: RawTable, said: SheetOptions, known: Found): Result<Table> =>
    buildTable(of, said, forms, known);
  const across = found.isAcross
    ? undefined
    : forms.acrossOf({ ...raw, rows: filled }, table, kept, options, { ...found, unit: around.unit }, build);
  return ok(across ? { ...table, across } : table, [
    ...uneven,
    ...columns.flatMap(({ warnings }) => warnings),
  ]);
}

/** What a heading ends with where there may be a note. */
const NOTED = /[\]*†‡⁰¹²³⁴-⁹]$/;

/** Notes at the end of a heading are not part of it; the 2 of `km²` is. */
function withoutNote(heading: string): string {
  if (heading.length > LONGEST || !NOTED.test(heading) || GRADE.test(heading)) return heading;
  const note =
    /\s*(\[(note |nodyn )?\d{1,2}(, ?(note |nodyn )?\d{1,2})*\](?:,? ?\[(note |nodyn )\d{1,2}\])*|[*†‡]+)$/i;
  return (
    heading
      .replace(note, '')
      .replace(/(\w{4}|[)\s])[⁰¹²³⁴-⁹]+$/, '$1')
      .trim() || heading
  );
}

/** `£800` and `000` in a row that has too many cells: an amount whose comma parted it. */
const isParted = (row: readonly RawCell[], at: number): boolean =>
  /^\D{0,2}\d{1,3}$/.test(row[at]?.text.trim() ?? '') && /^\d{3}(?:\.\d+)?$/.test(row[at + 1]?.text ?? '');

function unevenRow(index: number, cells: number, columns: number): Issue {
  return {
    code: 'row-uneven',
    path: `row ${index + 1}`,
    message: `${cells} cells under ${columns} headings`,
  };
}

function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    let free = name;
    let n = next.get(name) ?? 2;
    for (; taken.has(free); n += 1) free = `${name} (${n})`;
    next.set(name, n);
    taken.add(free);
    return free;
  });
}
