import type { Issue } from '../result.ts';
import { cornerOf } from './corner.ts';
import { filledDown, groupsOf } from './groups.ts';
import { headingUnit, type HeadingUnit } from './heading.ts';
import { headingRows, headingsOf, isPeriod, seriesNames } from './headings.ts';
import { linesAbove, seriesLines } from './lines-above.ts';
import type { LeftOut } from './reading.ts';
import { seen } from './scan.ts';
import {
  EMPTY,
  filled,
  isFigure,
  isFilled,
  isNumber,
  isRule,
  type Placed,
  type Row,
  textAt,
  textOf,
} from './sheet.ts';
import { unitOfLine } from './unit-of-line.ts';

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
  /** Whether each row has one cell more than there are headings, and nothing says which column has none. */
  readonly isTorn: boolean;
  readonly issues: readonly Issue[];
  /** The row, from 1, where another table begins below the first. */
  readonly another: number | undefined;
}

const NOTE =
  /^(source|sources|(?:un)?weighted base|base(?= ?[:=(])|n ?=|notes?|ffynhonnell|ffynonellau|nodiadau|nodyn|footnotes?|crown copyright|contact|last updated|next (update|release)|©|[*†‡§#]|[[(]?(note )?\d{1,2}[\]).:] ?[A-Z]|[\d¹²³]\s?[A-Z][a-z]+ |\[?end of |\(?[a-z]{1,3}\)? ?= ?[a-z]|\[[a-z]{1,2}\] ?[-=:]|\(?[a-z]\) ?\S|page \d+|(?:printed|generated|exported|created|prepared|run)(?: (?:on|at|by|from))?:? \S|(?:figures|data|includes|excludes|please|produced|published|downloaded|extracted|percentages|totals?|numbers|based) (?=\S+ \S))/i;

/** `a. Provisional`: what a letter behind figures means. */
const LETTERED = /^[a-z]\. \S/;

/** Finds headings, titles, notes, groups and repeated headings in rows. `given` is how many rows are known as headings. */
export function shapeOf(source: readonly Row[], given?: number, caption = ''): Shape {
  const all = source.map((cells, index): Placed => ({ cells, at: index + 1 }));
  const width = source.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  const leftOut: LeftOut[] = [];
  const notes: Record<string, string> = {};
  const leave = ({ cells, at }: Placed, why: string): void => {
    leftOut.push({ what: 'row', at, text: textOf(cells), why });
  };
  const rows = all.filter(({ cells }) => filled(cells) > 0 && !isRule(cells));
  const over = unitOfLine(caption);
  const { unit = over.unit || over.power ? over : undefined, taken } = titles(rows, width, notes, leave);
  // Where nothing but a title is marked as headings, those are still to be found.
  const known = given === undefined || given <= taken ? undefined : given - taken;
  const rest = rows.slice(taken);
  footnotes(rest, all, width, notes, leave);
  // Pasted into a page, the first of those lines is its row of headings.
  const lines = known === undefined || known === 1 ? seriesLines(rest, isPeriod) : 0;
  const isSeries = lines > 0;
  const count = isSeries
    ? lines
    : known === undefined
      ? headingRows(rest, width)
      : Math.min(headRows(rest, known, width), rest.length);
  const edge = isSeries || known !== undefined ? '' : edgeName(rest, count);
  const heads = rest.slice(0, count);
  const { names, measure, used } = isSeries
    ? seriesNames(heads, width, notes)
    : headingsOf(heads, width, count === known);
  const body = rest.slice(edge ? count + 1 : count).filter((row, at, all) => {
    const isHeading =
      (at === 0 && isNumbering(row.cells, all[1]?.cells)) ||
      (used !== undefined && used.some((one) => sameRow(one.cells, row.cells, width)));
    if (isHeading) leave(row, 'heading-again');
    const isDays = !isHeading && areDays(row.cells, all);
    if (isDays) leave(row, 'note');
    return !isHeading && !isDays;
  });
  noteOnTop(body, notes, leave);
  const corner = cornerOf(heads, body, width);
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
    names: edge || corner === 'missing' ? [edge, ...(edge ? names.slice(1) : names.slice(0, -1))] : names,
    rows: filledDown(grouped.rows.map(({ cells }) => cells)),
    groups: grouped.groups,
    notes,
    measure,
    unit,
    leftOut,
    headingRows: count,
    isTorn: corner === 'open',
    headingCells: count === 0 || corner === 'missing' ? width : names.findLastIndex(Boolean) + 1,
    issues,
    another: anotherTable(body, all),
  };
}

/** A day in figures, or with its month in words. */
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d\d-\d\d$/;

/** `Date of report, 31/12/2020, 31/12/2021`: when figures were counted that stand in the other rows of their columns. */
function areDays(cells: Row, rows: readonly Placed[]): boolean {
  const days = cells.flatMap((_, at) => (at > 0 && textAt(cells, at) !== '' ? [at] : []));
  return (
    days.length > 1 &&
    days.every((at) => DAY.test(textAt(cells, at))) &&
    rows.some(
      (row) =>
        row.cells !== cells && days.some((at) => isNumber(row.cells[at]) && !DAY.test(textAt(row.cells, at))),
    )
  );
}

/** Editors mark one row as headings, though more of them may stand below it. */
const headRows = (rows: readonly Placed[], known: number, width: number): number =>
  known === 1 ? Math.max(known, headingRows(rows, width)) : known;

/** Below several rows of headings without a corner, the name of the first column alone, as programs write it. */
function edgeName(rows: readonly Placed[], count: number): string {
  const lines = rows.slice(count).filter(({ cells }) => filled(cells) === 1);
  const name = textAt(rows[count]?.cells, 0);
  const corners = rows.slice(0, count).map(({ cells }) => textAt(cells, 0));
  const isProgram = corners.concat(name).every((text) => /^([a-z]\w*)?$/.test(text));
  const isAlone = lines.length === 1 && !corners.some(Boolean);
  return count > 1 && lines[0] === rows[count] && (isProgram || isAlone) ? name : '';
}

/** `(1) (2) (3)`, `A B C`: the numbers of the columns, as forms and returns have them below their headings. */
function isNumbering(cells: Row, next: Row | undefined): boolean {
  const texts = cells.map((_, at) => textAt(cells, at)).filter(Boolean);
  const isBracketed = texts.every((text) => /^\(.+\)$/.test(text));
  const bare = texts.map((text) => text.replace(/^\((.+)\)$/, '$1').toLowerCase());
  const isRun = (from: string): boolean => bare.every((text, at) => text === rising(from, at));
  const isOdd = isBracketed || (texts.length > 2 && !isNumber(next?.[0]));
  return texts.length > 1 && isOdd && ['1', '2', 'a', 'b'].some(isRun);
}

/** The sign that stands so many places behind another: `c` for `a` and 2. */
const rising = (from: string, by: number): string =>
  /\d/.test(from) ? String(Number(from) + by) : String.fromCharCode(from.charCodeAt(0) + by);

/** A line right below the headings that is not one of the dates that the rows below it are. */
function noteOnTop(
  body: Placed[],
  notes: Record<string, string>,
  leave: (row: Placed, why: string) => void,
): void {
  const [first, ...others] = body;
  const isDated = others.length > 1 && others.every(({ cells }) => isPeriod(textAt(cells, 0)));
  const text = textOf(first?.cells ?? []);
  // A short one, or one over the whole width, may name the group of the rows below it.
  const isNote = text.length > 25 && !first?.cells.some(({ again }) => again);
  if (!first || filled(first.cells) > 1 || !isDated || !isNote || isPeriod(text)) return;
  addNote(notes, text, 'note');
  leave(first, 'note');
  body.shift();
}

/** Below an empty row, words where the rows above and below have figures: the headings of another table. */
function anotherTable(body: readonly Placed[], all: readonly Placed[]): number | undefined {
  const hasFigure = ({ cells }: Placed): boolean => cells.slice(1).some(isNumber);
  return body.find(
    (row, at) =>
      at > 0 &&
      at < body.length - 1 &&
      filled(all[row.at - 2]!.cells) === 0 &&
      filled(row.cells) > 1 &&
      !row.cells.slice(1).some((cell) => isFigure(cell) || isPeriod(seen(cell.text))) &&
      hasFigure(body[at - 1]!) &&
      hasFigure(body[at + 1]!),
  )?.at;
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
  const about = linesAbove(rows);
  /** Headings stand right above figures; a title does not. */
  const isAboveFigures = (at: number): boolean =>
    (rows[at + 1]?.cells ?? []).some(
      (cell, column) => column > 0 && isNumber(cell) && !isPeriod(seen(cell.text)),
    );
  /** `Table 3b` at the left, `Thousands` at the right, and nothing between them. */
  const isUnited = (at: number): boolean => {
    const [cells, below] = [rows[at]!.cells, rows[at + 1]?.cells ?? []];
    const last = textAt(cells, width - 1);
    const { unit: own, power } = last.length < 20 ? headingUnit(`(${last})`) : { power: 0 };
    const isPair = width > 2 && filled(cells) === 2 && isFilled(cells[0] ?? EMPTY);
    return isPair && (own !== undefined || power > 0) && filled(below) > 2 && isFilled(below[0] ?? EMPTY);
  };
  const isLine = (at: number): boolean =>
    at < about ||
    isUnited(at) ||
    (at < rows.length - 2 && filled(rows[at]!.cells) === 1 && !isAboveFigures(at));
  while (width > 1 && isLine(taken)) {
    const row = rows[taken]!;
    const text = keyed(row.cells);
    const said = unitOfLine(text);
    if (said.unit || said.power) unit = said;
    if (text.length > 18 || !unit) addNote(notes, text, 'title');
    leave(row, 'title');
    taken += 1;
  }
  // A line with one name before rows of two is a heading whose other cells are empty.
  return { unit, taken };
}

/** A key and its value in two cells, as one text. */
const keyed = (cells: Row): string =>
  filled(cells) === 2 ? `${textAt(cells, 0).replace(/:$/, '')}: ${textOf(cells.slice(1))}` : textOf(cells);

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
  const isKeyed = ({ cells }: Placed): boolean =>
    isFilled(cells[0] ?? EMPTY) &&
    (width > 2 || textAt(cells, 0).endsWith(':')) &&
    filled(cells) === 2 &&
    NOTE.test(textAt(cells, 0)) &&
    !cells.slice(1).some(isFigure);
  const isLine = (row: Placed): boolean =>
    isKeyed(row) ||
    (filled(row.cells) === 1 && (isFilled(row.cells[0] ?? EMPTY) || NOTE.test(textOf(row.cells))));
  let from = rows.length;
  for (let at = rows.length - 1; at > 0 && width > 1 && isLine(rows[at]!); at -= 1) {
    const text = textOf(rows[at]!.cells);
    if (NOTE.test(text) || LETTERED.test(text) || text.length > 50 || isAfterGap(rows[at]!)) from = at;
  }
  // The number of a page stands between the rows of two.
  const isPage = ({ cells }: Placed): boolean =>
    filled(cells) === 1 && /^page \d+(?: of \d+)?$/i.test(textOf(cells));
  const pages = rows.slice(1, from).filter(isPage);
  for (const page of pages) rows.splice(rows.indexOf(page), 1);
  from -= pages.length;
  for (const row of [...pages, ...rows.splice(from)]) {
    addNote(notes, textOf(row.cells), 'note');
    leave(row, 'note');
  }
}

const sameRow = (one: Row, other: Row, width: number): boolean =>
  [...Array(width).keys()].every((at) => textAt(one, at) === textAt(other, at));
