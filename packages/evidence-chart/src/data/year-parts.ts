import { type Cell, periodsOf, type Table } from '@ipec/feeds/table';

const PART = /^(month|mis|quarter|chwarter|week|wythnos)( (number|num|no\.?|name))?$/i;

/** Whether every name at the edge is of a part of any year: `January`, `Q2`. */
export const isPartly = ({ rows }: Table): boolean =>
  rows.every((row) => dateOf('2024', row[0]?.text.trim() ?? '', '') !== undefined);

/** A part of a year as a date: 4, `Apr` or `Q2` of 2024, or of 2023/24. */
function dateOf(year: string, part: string, heading: string): Cell | undefined {
  const two = part.padStart(2, '0');
  const numbered = /^m/i.test(heading)
    ? `${year}-${two}`
    : /^w/i.test(heading)
      ? `${year}-W${two}`
      : `Q${part} ${year}`;
  // January of 2023/24 is that of 2024; the number of a month may count from April.
  const [, first] = /^(\d{4})[/-]\d\d$/.exec(year) ?? [];
  const isSpan = /^[a-z]{3,9} ?(?:-|–|to|i) ?[a-z]{3,9}$/i.test(part);
  const isEarly = /^(jan|feb|mar|ion|chw|maw)/i.test(part);
  const own = first && (isSpan || /^[a-z]+$/i.test(part)) ? String(Number(first) + (isEarly ? 1 : 0)) : year;
  const text = /^\d+$/.test(part) ? numbered : `${part} ${own}`;
  const found = periodsOf(text).find(({ kind }) => /^(months?|(financial-)?quarter|week)$/.test(kind));
  return found && { kind: 'value', value: found.label, at: found.at, text: found.label };
}

/**
 * A year in one column and its month, quarter or week in another are one date, where every row has both and a year comes in
 * several rows: both columns become one.
 */
export function withYearParts(table: Table): Table {
  const { columns, rows, reading } = table;
  const year = columns.findIndex(({ type }) => type === 'date');
  const part = columns.findIndex(({ name }) => PART.test(name));
  const heading = columns[part]?.name ?? '';
  if (year < 0 || part < 0 || part === year) return table;
  const years = rows.map((row) => (row[year]?.kind === 'value' ? String(row[year].value) : ''));
  if (new Set(years).size === years.length || !years.every((one) => /^\d{4}([/-]\d\d)?$/.test(one)))
    return table;
  const dates = rows.map((row, at) => dateOf(years[at] ?? '', row[part]?.text.trim() ?? '', heading));
  const known = dates.filter((date) => date !== undefined);
  if (known.length < rows.length) return table;
  const merged = <T>(list: readonly T[], one: T): readonly T[] =>
    list.flatMap((item, at) => (at === part ? [] : at === year ? [one] : [item]));
  const { across: _across, pick: _pick, ...rest } = table;
  return {
    ...rest,
    columns: merged(columns, { name: heading, type: 'date' }),
    rows: rows.map((row, at) => merged(row, known[at] as Cell)),
    ...(reading && { reading }),
  };
}
