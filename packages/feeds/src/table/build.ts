import { fail, type Issue, ok, type Result } from '../result.ts';
import { type Surroundings, typeColumn } from './column.ts';
import { readDates } from './dates.ts';
import { decimalIn } from './figures.ts';
import { headingUnit, type HeadingUnit, isMultiplier, roleOf, unitIn, withoutScale } from './heading.ts';
import type { LeftOut } from './reading.ts';
import { splitMarks } from './scan.ts';
import { shapeOf } from './shape.ts';
import { type Seen, tellingOf } from './telling.ts';
import type { RawCell, RawTable, Table } from './types.ts';

const EMPTY: RawCell = { text: '' };
/** A heading that is longer has no unit or note to look for. */
const LONGEST = 200;

/** What is known of a sheet of cells before it is read. */
export interface SheetOptions {
  /** Rows at the top that are known as headings; told from the cells where absent. */
  readonly heads?: number | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** Language of the page, for words such as `mil`. */
  readonly language?: string | undefined;
  /** Whether commas may well be decimal ones, as in a file that is separated by semicolons. */
  readonly isContinental?: boolean | undefined;
}

/** Rows of cells, as they come, → a table. */
export function readSheet(sheet: readonly (readonly RawCell[])[], options: SheetOptions = {}): Result<Table> {
  const shape = shapeOf(sheet, options.heads);
  const { names, rows, groups, measure, unit, leftOut, headingRows, headingCells, issues, another } = shape;
  if (another !== undefined) {
    const message = 'another table begins here, below an empty row';
    return fail({ code: 'table-several', path: `row ${another}`, message });
  }
  const notes = { ...shape.notes, ...options.notes };
  const withGroups = groups
    ? rows.map((row, at) => [...even(row, names.length), { text: groups[at] ?? '' }])
    : rows;
  const built = buildTable({ names, rows: withGroups, notes }, options, {
    measure,
    unit: unit ?? (measure === undefined ? undefined : headingUnit(measure, options.language)),
    leftOut,
    headingRows,
    headingCells,
    isGrouped: groups !== undefined,
  });
  return built.ok ? { ...built, warnings: [...issues, ...built.warnings] } : built;
}

const even = (row: readonly RawCell[], width: number): readonly RawCell[] =>
  Array.from({ length: width }, (_, at) => row[at] ?? EMPTY);

interface Found {
  readonly measure?: string | undefined;
  readonly unit?: HeadingUnit | undefined;
  readonly leftOut?: readonly LeftOut[];
  readonly headingRows?: number;
  readonly headingCells?: number;
  readonly isGrouped?: boolean;
  readonly isAcross?: boolean;
}

const isFilled = ({ text, value }: RawCell): boolean =>
  text.trim() !== '' || (value !== undefined && value !== null);

/** Types a raw table. Rows of unequal length are evened out and named; rows with nothing in them are dropped. */
export function buildTable(raw: RawTable, options: SheetOptions = {}, found: Found = {}): Result<Table> {
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
  const uneven = filled.flatMap((row, index) => {
    const used = row.findLastIndex(isFilled) + 1 - (found.isGrouped ? 1 : 0);
    return used > expected || row.length < expected ? [unevenRow(index, row.length, expected)] : [];
  });
  const numbers = tellings.flat().flatMap(({ number }) => number ?? []);
  const units = unitsOf(given, filled);
  const scales = textsUnder(given, filled, isMultiplier);
  const power = scales.size === 1 ? Number([...scales][0]) : 0;
  const unit = found.unit ?? (units.size === 1 ? unitIn([...units][0] ?? '') : undefined);
  const around: Omit<Surroundings, 'isFirst'> = {
    decimal: decimalIn(numbers, options.isContinental === true),
    unit: power > 0 && power < 16 ? { ...unit, power } : unit,
    language: options.language,
  };
  const columns = kept.map((at, index) => {
    const typed = typeColumn(given[at]!, tellings[at]!, { ...around, isFirst: index === 0 });
    const isGroup = found.isGrouped && at === names.length;
    const column = {
      ...typed.column,
      name: headings[index]!,
      ...(given[at] === '' && { unnamed: true as const }),
      ...(isGroup && { role: 'group' as const }),
      // A column of units that differ says of the figures that they do.
      ...((units.size > 1 || scales.size > 1) && typed.column.type === 'number' && { mixed: true as const }),
    };
    return { ...typed, column };
  });
  const table: Table = {
    columns: columns.map(({ column }) => column),
    rows: filled.map((_, row) => columns.map(({ cells }) => cells[row]!)),
    notes,
    ...(found.measure && { measure: withoutScale(found.measure, options.language) }),
    pick: (wanted) => buildTable({ ...raw, rows: wanted.map((row) => filled[row] ?? []) }, options, found),
    reading: {
      columns: columns.map(({ reading }) => reading),
      leftOut: found.leftOut ?? [],
      headingRows: found.headingRows ?? 1,
      across: found.isAcross === true,
    },
  };
  const across = found.isAcross ? undefined : acrossOf({ ...raw, rows: filled }, table, kept, options, found);
  return ok(across ? { ...table, across } : table, [
    ...uneven,
    ...columns.flatMap(({ warnings }) => warnings),
  ]);
}

/**
 * The same table with rows and columns exchanged, where its headings are dates and its figures stand across. Codes and
 * columns of totals or changes at the right edge are left out.
 */
function acrossOf(
  raw: RawTable,
  table: Table,
  kept: readonly number[],
  options: SheetOptions,
  found: Found,
): Table['across'] {
  const columns = table.columns.map((column, at) => ({ ...column, at, raw: kept[at] ?? at }));
  const isEmpty = (at: number): boolean => table.rows.every((row) => row[at]?.kind !== 'value');
  const figures = columns.filter(({ type, at }) => type === 'number' || isEmpty(at));
  const bare = shortened(
    figures.map(
      ({ name }) => splitMarks(withoutScale(name, options.language).replace(/\s*\(?[%£]\)?$/, '')).text,
    ),
  );
  const isDated = bare.map((text) => /\d\d/.test(text) && 'periods' in readDates('year', [text], true));
  const dated = figures.filter((_, at) => isDated[at]);
  const rest = figures.filter((_, at) => !isDated[at]);
  const isRest = rest.every(({ name }) => /total|change|difference|average|cyfanswm|newid/i.test(name));
  const labels = columns.filter(
    ({ type, role, at }) => type === 'text' && role === undefined && !isEmpty(at),
  );
  const texts = bare.filter((_, at) => isDated[at]);
  const read =
    dated.length > 1 && isRest && labels.length > 0 && !columns.some(({ type }) => type === 'date')
      ? readDates('year', texts, true)
      : undefined;
  if (!read || !('periods' in read)) return undefined;
  /** A label that is the same in every row says what is measured, not whose figures these are. */
  const isSame = ({ at }: { readonly at: number }): boolean =>
    table.rows.length > 1 && new Set(table.rows.map((row) => row[at]?.text)).size === 1;
  const names = labels.some((label) => !isSame(label)) ? labels.filter((label) => !isSame(label)) : labels;
  const [same] = labels
    .filter((label) => !names.includes(label))
    .map(({ at }) => table.rows[0]?.[at]?.text ?? '');
  return () => {
    const cell = (row: readonly RawCell[], at: number): RawCell => row[at] ?? EMPTY;
    const of = raw.rows.map((row) =>
      names
        .map((label) => cell(row, label.raw).text.trim())
        .filter(Boolean)
        .join(', '),
    );
    const units = new Set(dated.map(({ name }) => JSON.stringify(headingUnit(name, options.language))));
    const own = headingUnit(dated[0]!.name, options.language);
    const leftOut: readonly LeftOut[] = rest.map(({ name, at }) => ({
      what: 'column',
      at: at + 1,
      text: name,
      why: 'total-across',
    }));
    const built = buildTable(
      {
        names: ['', ...of],
        rows: dated.map(({ raw: at }, index) => [
          { text: texts[index]! },
          ...raw.rows.map((row) => cell(row, at)),
        ]),
        notes: table.notes,
      },
      options,
      {
        ...found,
        headingCells: of.length + 1,
        isGrouped: false,
        isAcross: true,
        unit:
          units.size === 1 && (own.unit || own.power)
            ? own
            : (found.unit ?? (same === undefined ? undefined : headingUnit(same, options.language))),
        measure: found.measure ?? same,
        leftOut: [...(found.leftOut ?? []), ...leftOut],
      },
    );
    const issues: readonly Issue[] = rest.map(({ name }) => ({
      code: 'column-left-out',
      path: name,
      message: 'is not one of the dates that the other headings are',
    }));
    return built.ok ? { ...built, warnings: [...issues, ...built.warnings] } : built;
  };
}

/** Headings without the words that all of them begin or end with: `Spend 2023`, `Spend 2024` → `2023`, `2024`. */
function shortened(names: readonly string[]): readonly string[] {
  const parts = names.map((name) => name.split(' '));
  const first = parts[0] ?? [];
  let [from, to] = [0, 0];
  const isShared = (at: number): boolean =>
    names.length > 1 &&
    parts.every(
      (words) => words.length > from + to + 1 && words.at(at) === first.at(at) && !/\d/.test(words.at(at)!),
    );
  while (isShared(from)) from += 1;
  while (isShared(-1 - to)) to += 1;
  return parts.map((words) => words.slice(from, words.length - to).join(' '));
}

/** What the column of a kind says, each text once. */
function textsUnder(
  names: readonly string[],
  rows: RawTable['rows'],
  isIt: (name: string) => boolean,
): ReadonlySet<string> {
  const at = names.findIndex(isIt);
  return new Set(at < 0 ? [] : rows.map((row) => (row[at]?.text ?? '').trim()));
}

/** What a column of units says, each once; nothing where it holds numbers. */
function unitsOf(names: readonly string[], rows: RawTable['rows']): ReadonlySet<string> {
  const texts = textsUnder(names, rows, (name) => roleOf(name) === 'unit' && !isMultiplier(name));
  return [...texts].some((text) => text === '' || /^[\d.,]+$/.test(text)) ? new Set() : texts;
}

/** Notes at the end of a heading are not part of it; the 2 of `km²` is. */
function withoutNote(heading: string): string {
  if (heading.length > LONGEST) return heading;
  const note = /\s*(\[(note |nodyn )?\d{1,2}(, ?(note |nodyn )?\d{1,2})*\]|[*†‡]+)$/i;
  return (
    heading
      .replace(note, '')
      .replace(/(\w{4}|[)\s])[⁰¹²³⁴-⁹]+$/, '$1')
      .trim() || heading
  );
}

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
