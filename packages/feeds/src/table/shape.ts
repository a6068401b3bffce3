import type { Issue } from '../result.ts';
import { filledDown, groupsOf } from './groups.ts';
import { headingUnit, type HeadingUnit } from './heading.ts';
import { periodsOf } from './period.ts';
import type { LeftOut } from './reading.ts';
import { seen } from './scan.ts';
import {
  EMPTY,
  filled,
  isFigure,
  isFilled,
  isNumber,
  type Placed,
  type Row,
  textAt,
  textOf,
} from './sheet.ts';
import { tellingOf } from './telling.ts';

/** What a sheet of cells turns out to be: headings, rows, and everything around them. */
export interface Shape {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** Name of the group that each row stands in, where rows stand in groups. */
  readonly groups: readonly string[] | undefined;
  readonly notes: Readonly<Record<string, string>>;
  /** What stands over all columns of figures: `Spend (£m)` over years. */
  readonly measure: string | undefined;
  /** A unit that a line above the table names for all of its figures. */
  readonly unit: HeadingUnit | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly headingRows: number;
  /** Cells that the headings have. */
  readonly headingCells: number;
  readonly issues: readonly Issue[];
}

/** Rows at the top and at the bottom that headings and notes are looked for in. */
const MOST = 40;
const NOTE =
  /^(source|sources|notes?|ffynhonnell|ffynonellau|nodiadau|nodyn|footnotes?|crown copyright|contact|last updated|next (update|release)|©|[*†‡§]|[[(]?(note )?\d{1,2}[\]).:] ?[A-Z]|[\d¹²³]\s?[A-Z][a-z]+ )/i;

/** Finds headings, titles, notes, groups and repeated headings in rows. `heads` is how many rows are known as headings. */
export function shapeOf(source: readonly Row[], heads?: number): Shape {
  const all = source.map((cells, index): Placed => ({ cells, at: index + 1 }));
  const width = source.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  const leftOut: LeftOut[] = [];
  const notes: Record<string, string> = {};
  const leave = ({ cells, at }: Placed, why: string): void => {
    leftOut.push({ what: 'row', at, text: textOf(cells), why });
  };
  const rows = all.filter(({ cells }) => filled(cells) > 0);
  const { unit, taken } = titles(rows, width, notes, leave);
  const known = heads === undefined ? undefined : Math.max(0, heads - taken);
  const rest = rows.slice(taken);
  footnotes(rest, all, width, notes, leave);
  const count = known === undefined ? headingRows(rest, width) : Math.min(known, rest.length);
  const { names, measure, used } = headingsOf(rest.slice(0, count), width, known !== undefined, notes);
  const body = rest.slice(count).filter((row) => {
    const isHeading = used !== undefined && used.some((one) => sameRow(one.cells, row.cells, width));
    if (isHeading) leave(row, 'heading-again');
    return !isHeading;
  });
  const grouped = groupsOf(body, width, leave);
  const issues: Issue[] = [];
  if (count === 0 && rest.length > 0) {
    issues.push({
      code: 'table-no-headings',
      path: 'row 1',
      message: 'the first row holds figures, so that no column has a heading',
    });
  }
  return {
    names,
    rows: filledDown(grouped.rows.map(({ cells }) => cells)),
    groups: grouped.groups,
    notes,
    measure,
    unit,
    leftOut,
    headingRows: count,
    headingCells: count === 0 ? width : names.findLastIndex(Boolean) + 1,
    issues,
  };
}

/** Lines above the headings: a title, or the unit of all figures. */
function titles(
  rows: readonly Placed[],
  width: number,
  notes: Record<string, string>,
  leave: (row: Placed, why: string) => void,
): { readonly unit: HeadingUnit | undefined; readonly taken: number } {
  let taken = 0;
  let unit: HeadingUnit | undefined;
  /** Headings stand right above figures; a title does not. */
  const isAboveFigures = (at: number): boolean =>
    (rows[at + 1]?.cells ?? []).some(
      (cell, column) => column > 0 && isNumber(cell) && !isPeriod(seen(cell.text)),
    );
  while (width > 1 && taken < rows.length - 2 && filled(rows[taken]!.cells) === 1 && !isAboveFigures(taken)) {
    const row = rows[taken]!;
    const text = textOf(row.cells);
    const said = headingUnit(text.startsWith('(') ? text : `(${text})`);
    if (text.length <= 18 && (said.unit || said.power)) unit = said;
    else addNote(notes, text, 'title');
    leave(row, 'title');
    taken += 1;
  }
  // A line with one name before rows of two is a heading whose other cells are empty.
  return { unit, taken };
}

function addNote(notes: Record<string, string>, text: string, key: string): void {
  const [, name, said] = /^(source|ffynhonnell|unit|licence|period)s?\s*:\s*(.+)$/i.exec(text) ?? [];
  const of = name ? name.toLowerCase().replace('ffynhonnell', 'source') : key in notes ? 'note' : key;
  notes[of] = of in notes ? `${notes[of]} ${said ?? text}` : (said ?? text);
}

/** Lines below the rows. They leave the end of `rows`. */
function footnotes(
  rows: Placed[],
  all: readonly Placed[],
  width: number,
  notes: Record<string, string>,
  leave: (row: Placed, why: string) => void,
): void {
  const isAfterGap = ({ at }: Placed): boolean => at > 1 && filled(all[at - 2]!.cells) === 0;
  const isLine = (row: Placed): boolean => filled(row.cells) === 1 && isFilled(row.cells[0] ?? EMPTY);
  let from = rows.length;
  for (let at = rows.length - 1; at > 0 && width > 1 && isLine(rows[at]!); at -= 1) {
    const text = textOf(rows[at]!.cells);
    if (NOTE.test(text) || text.length > 50 || isAfterGap(rows[at]!)) from = at;
  }
  for (const row of rows.splice(from)) {
    addNote(notes, textOf(row.cells), 'note');
    leave(row, 'note');
  }
}

const sameRow = (one: Row, other: Row, width: number): boolean =>
  Array.from({ length: width }, (_, at) => textAt(one, at) === textAt(other, at)).every(Boolean);

/** `£000` heads a column; it is not a figure. */
const SCALE_ALONE = /^[£€$]\s?['’]?0{3}['’]?s?$/;

/** Whether a heading is a period. A number is one only where it looks like a year of our time. */
const isPeriod = (text: string): boolean =>
  periodsOf(text).some(({ kind, weak }) => (kind === 'year' ? /^(1[5-9]|20|21)\d\d$/.test(text) : !weak));

/** How many rows at the top are headings: those without a figure where the rows below have figures. */
function headingRows(rows: readonly Placed[], width: number): number {
  const sample = rows.slice(1, MOST).map(({ cells }) => cells);
  const below = sample.slice(Math.floor(sample.length / 2));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => below.filter((row) => isFigure(row[at])).length * 2 > below.length,
  );
  const isHead = ({ cells }: Placed): boolean =>
    columns.every(
      (at) => !isNumber(cells[at]) || isPeriod(textAt(cells, at)) || SCALE_ALONE.test(textAt(cells, at)),
    );
  const first = rows[0];
  if (!first || columns.length === 0 || below.length === 0) return 1;
  if (!isHead(first)) return 0;
  const shownIn = columns.filter((at) => at > 0 || columns.length === 1);
  const isWordy = ({ cells }: Placed): boolean =>
    filled(cells) > 1 &&
    columns.filter((at) => textAt(cells, at) !== '' && !tellingOf(cells[at] ?? EMPTY).absent).length * 2 >=
      columns.length;
  let more = 1;
  while (more < rows.length - 1 && more < MOST && isHead(rows[more]!) && isWordy(rows[more]!)) more += 1;
  if (more === rows.length - 1 || more === MOST) return 1;
  const shown = shownIn.map((at) => textAt(first.cells, at));
  const isOver = shown.some((text, at) => text === '' || shown.indexOf(text) !== at);
  if (isOver) return Math.min(more, 3);
  // A row of units below the headings, or lines about the file above figures of two columns.
  const isUnits =
    more > 1 &&
    columns.every((at) => textAt(rows[1]!.cells, at) === '' || isUnit(textAt(rows[1]!.cells, at)));
  return isUnits ? 2 : width === 2 && more > 3 ? more : 1;
}

function isUnit(text: string): boolean {
  const { unit, power } = headingUnit(`(${text})`);
  return text.length < 16 && (unit !== undefined || power !== 0);
}

interface Headings {
  readonly names: readonly string[];
  readonly measure: string | undefined;
  readonly used: readonly Placed[] | undefined;
}

/** Rows of headings → one name for each column. */
function headingsOf(
  rows: readonly Placed[],
  width: number,
  isMarked: boolean,
  notes: Record<string, string>,
): Headings {
  const columns = Array.from({ length: width }, (_, at) => at);
  const levels = rows.map(({ cells }) => columns.map((at) => textAt(cells, at)));
  const last = levels.at(-1);
  if (!last) return { names: columns.map(() => ''), measure: undefined, used: undefined };
  if (levels.length > 3) {
    for (const [key = '', value = ''] of levels.slice(1)) notes[key.toLowerCase()] = value;
    return { names: levels[0]!, measure: undefined, used: rows.slice(0, 1) };
  }
  const upper = levels.slice(0, -1).map((level) => (isMarked ? level : filledRight(level)));
  const isUnits = upper.length === 1 && !isMarked && last.every((text) => text === '' || isUnit(text));
  if (isUnits) {
    const names = columns.map((at) => [upper[0]![at], last[at] && `(${last[at]})`].filter(Boolean).join(' '));
    return { names, measure: undefined, used: rows };
  }
  let measure: string | undefined;
  const shown = upper.map((level) => {
    const over = new Set(level.slice(1).filter((text, at) => text !== last[at + 1]));
    const isOne = over.size === 1 && level.slice(2).length > 0 && ![...over].includes('');
    if (isOne) [measure] = over;
    return isOne ? level.slice(0, 1) : level;
  });
  const names = columns.map((at) =>
    [...new Set([...shown.map((level) => level[at]), last[at]])].filter(Boolean).join(', '),
  );
  return { names, measure, used: rows.slice(-1) };
}

/** Sheets write what spans several columns over the first of them. */
function filledRight(level: readonly string[]): readonly string[] {
  let over = '';
  return level.map((text, at) => {
    if (at > 0 && text !== '') over = text;
    return at === 0 ? text : text || over;
  });
}
