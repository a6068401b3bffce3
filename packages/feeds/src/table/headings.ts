import { headingUnit, withoutScale } from './heading.ts';
import { periodsOf } from './period.ts';
import { splitPeriod } from './dates.ts';
import { EMPTY, filled, isFigure, isNumber, type Placed, type Row, textAt } from './sheet.ts';
import { tellingOf } from './telling.ts';
import type { RawCell } from './types.ts';

/** Rows at the top that headings are looked for in. */
const MOST = 40;

/** `£000` heads a column; it is not a figure. */
const SCALE_ALONE = /^[£€$]\s?['’]?0{3}['’]?s?$/;

/** `2024 (n=398)`: how many were asked. */
const ASKED = /\(n ?= ?\d/i;

/** Whether a heading is a period. A number is one only where it looks like a year of our time. */
export const isPeriod = (text: string): boolean => {
  const bare = splitPeriod(text).text;
  return periodsOf(bare).some(({ kind, weak }) =>
    kind === 'year' ? /^(1[5-9]|20|21)\d\d$/.test(bare) : !weak,
  );
};

/** What stands behind a number. */
const tailOf = (cell: RawCell | undefined): string => tellingOf(cell ?? EMPTY).number?.tail ?? '';

/** How many rows at the top are headings: those without a figure where the rows below have figures. */
export function headingRows(rows: readonly Placed[], width: number): number {
  const sample = rows.slice(1, MOST).map(({ cells }) => cells);
  const below = sample.slice(Math.floor(sample.length / 2));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => below.filter((row) => isFigure(row[at])).length * 2 > below.length,
  );
  /** `2.5th percentile`, `80+ years old`: words behind a number, and no number below has them. */
  const isWorded = (cells: Row, at: number): boolean => {
    const tail = tailOf(cells[at]);
    return /[a-z].*[a-z]/.test(tail) && !below.some((row) => tailOf(row[at]) === tail);
  };
  const isHead = ({ cells }: Placed): boolean =>
    columns.every(
      (at) =>
        !isNumber(cells[at]) ||
        isWorded(cells, at) ||
        isPeriod(withoutScale(textAt(cells, at)).replace(/ ?(?:[%£]|\([^()]{1,20}\))$/, '')) ||
        SCALE_ALONE.test(textAt(cells, at)) ||
        ASKED.test(textAt(cells, at)),
    );
  const first = rows[0];
  if (!first || columns.length === 0 || below.length === 0) return 1;
  if (!isHead(first) && !isCounting(first, columns)) return 0;
  const shownIn = columns.filter((at) => at > 0 || columns.length === 1);
  const isUnitRow = ({ cells }: Placed): boolean => unitsOnly(columns.map((at) => textAt(cells, at)));
  const isWordy = ({ cells }: Placed): boolean =>
    filled(cells) > 1 &&
    columns.filter((at) => textAt(cells, at) !== '' && !tellingOf(cells[at] ?? EMPTY).absent).length * 2 >=
      columns.length;
  let more = 1;
  const isMore = (row: Placed): boolean => isHead(row) && (isWordy(row) || isUnitRow(row));
  while (more < rows.length - 1 && more < MOST && isMore(rows[more]!)) more += 1;
  if (more === rows.length - 1 || more === MOST) return 1;
  const shown = shownIn.map((at) => textAt(first.cells, at));
  const isOver = shown.some((text, at) => text === '' || shown.indexOf(text) !== at);
  if (isOver) return Math.min(more, 3);
  return more > 1 && isUnitRow(rows[1]!) ? 2 : 1;
}

/** `Quartile, 1, 2, 3, 4` and `Ward, All ages, 0, 1, 2`: words, and the numbers of what is beside one another. */
function isCounting({ cells }: Placed, columns: readonly number[]): boolean {
  const numbered = columns.filter((at) => isNumber(cells[at]));
  const [first = 0] = numbered.map((at) => Number(textAt(cells, at)));
  const isRun = numbered.every((at, index) => at > 0 && textAt(cells, at) === String(first + index));
  return numbered.length > 2 && first <= 1 && /[a-z]/i.test(textAt(cells, 0)) && isRun;
}

/** Whether a row names units and nothing else. */
const unitsOnly = (texts: readonly string[]): boolean =>
  texts.some(Boolean) && texts.every((text) => text === '' || isUnit(text));

function isUnit(text: string): boolean {
  const { unit, power } = headingUnit(`(${text})`);
  return COUNTED.test(text) || (text.length < 16 && (unit !== undefined || power !== 0));
}

interface Headings {
  readonly names: readonly string[];
  readonly measure: string | undefined;
  readonly used: readonly Placed[] | undefined;
}

/** Lines about series → their titles; what else they say of all series alike is a note. */
export function seriesNames(rows: readonly Placed[], width: number, notes: Record<string, string>): Headings {
  const lines = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => textAt(cells, at)));
  const title = lines.find(([key]) => /^title$/i.test(key ?? '')) ?? lines[0] ?? [];
  let names: readonly string[] = ['', ...title.slice(1)];
  for (const line of lines) {
    const [key = '', ...values] = line;
    const said = [...new Set(values.filter(Boolean))];
    const isUnits = /^unit$/i.test(key) && said.length > 1;
    if (isUnits) names = names.map((name, at) => (at > 0 ? withUnit(name, line[at] ?? '') : name));
    else if (said.length > 0) notes[key.toLowerCase()] = said.join('; ');
  }
  return { names, measure: undefined, used: undefined };
}

/** Among units, figures that have none. */
const COUNTED = /^(no\.?|number|count|n|nifer)$/i;

const withUnit = (name: string, unit: string): string =>
  [name, unit && !COUNTED.test(unit) && `(${unit})`].filter(Boolean).join(' ');

/** Rows of headings → one name for each column. */
export function headingsOf(rows: readonly Placed[], width: number, isMarked: boolean): Headings {
  const columns = Array.from({ length: width }, (_, at) => at);
  const levels = rows.map(({ cells }) => columns.map((at) => textAt(cells, at)));
  const last = levels.at(-1);
  if (!last) return { names: columns.map(() => ''), measure: undefined, used: undefined };
  if (levels.length > 1 && !isMarked && unitsOnly(last)) {
    const over = headingsOf(rows.slice(0, -1), width, false);
    return { ...over, names: over.names.map((name, at) => withUnit(name, last[at] ?? '')), used: rows };
  }
  // What a pivot table of Excel says of itself is no heading.
  const upper = levels
    .slice(0, -1)
    .map((level) => level.map((text) => (text === 'Column Labels' ? '' : text)))
    .map((level) => (isMarked ? level : filledRight(level)));
  const measures: string[] = [];
  const shown = upper.map((level) => {
    const said = new Set(level.slice(1).filter((text, at) => text !== last[at + 1]));
    const isOne = said.size === 1 && level.slice(2).length > 0 && !said.has('');
    if (isOne) measures.push(...said);
    return isOne ? level.slice(0, 1) : level;
  });
  const names = columns.map((at) =>
    [...new Set([...shown.map((level) => level[at]), last[at]])].filter(Boolean).join(', '),
  );
  return { names, measure: measures.join(', ') || undefined, used: rows.slice(-1) };
}

/** Sheets write what spans several columns over the first of them. */
function filledRight(level: readonly string[]): readonly string[] {
  let over = '';
  return level.map((text, at) => {
    if (at > 0 && text !== '') over = text;
    return at === 0 ? text : text || over;
  });
}
