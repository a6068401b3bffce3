import type { RowCell } from './rows.ts';
import type { Cell, Column, Table } from './types.ts';

/** A number that can be read one way only, with a pound or per cent sign. */
const FIGURE = /^(-?)(£?)(0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(\.\d{1,20})?(%?)$/;
/** A heading in words, and the one unit that may stand behind them. */
const HEADING = /^([A-Za-zÀ-ÿŴŵŶŷ][^\d%£€$#(_]*?)(?: \((%|£)\))?$/;
/** Headings that may say more than a name: units, codes, dates, and the like. */
const TELLING =
  /cent|pct|cant|canran|gbp|eur|usd|pound|dollar|bunnoedd|thous|mill?i|billi|trilli|milo|bili|triliw|pwynt|\bpp\b|\b(id|ids|no|code|codes|ref|cod|rank|ranking|position|pos|safle|rheng|flags?|status|markers?|symbols?|footnotes?|units?|uned|error|se|rse|cv|value|number|url|uri|phone|tel|lat|latitude|lon|longitude|lng|easting|northing|uprn|usrn|urn|ukprn|ocid|guid|uuid|reference|cyfeirnod|telephone|years?|dates?|periods?|months?|quarters?|weeks?|day|time|decade|fy|blwyddyn|dyddiad|cyfnod|mis|chwarter|wythnos|diwrnod|amser)\b/i;
/** Names without digits or marks. */
const NAME = /^[A-Za-zÀ-ÿŴŵŶŷ][^\d[\]<>*†‡§¶^#⁰¹²³-⁹]{2,}$/;
/** Words that may stand for a name or a figure that is not there. */
const ABSENT =
  /^(n\/a|n\.a\.|nan|nil|zero|dim|sero|n\/k|tbc|tba|null|none|low|supp|nodata)$|avail|appl|suppr|known|data|collect|record|publi|return|confirm|await|pend|confid|sensit|withh|redact|disclos|amherth|atal|ddal|anhysbys|cyfrin|gael/i;
const YEAR = /^(year|calendar year|blwyddyn)$/i;

/** Dates that are read in one way only, and when they begin. */
function startOf(label: string, isYear: boolean): number {
  const [, year, quarter, month, day] =
    /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])))?$/.exec(label) ?? [];
  const isBare = !quarter && !month;
  if (!year || (isBare && (!isYear || !/^(1[5-9]|20|21)/.test(year)))) return NaN;
  return Date.UTC(Number(year), quarter ? Number(quarter) * 3 - 3 : Number(month ?? 1) - 1, Number(day ?? 1));
}

function placesOf(name: string, texts: readonly string[]): readonly Cell[] | undefined {
  const starts = texts.map((text) => startOf(text, YEAR.test(name)));
  const kinds = new Set(texts.map((text) => `${text.length}`));
  if (starts.every(Number.isFinite) && kinds.size === 1)
    return texts.map((text, index): Cell => ({ kind: 'value', value: text, at: starts[index]!, text }));
  const isNames = !YEAR.test(name) && texts.every((text) => NAME.test(text) && !ABSENT.test(text));
  return isNames ? texts.map((text): Cell => ({ kind: 'value', value: text, text })) : undefined;
}

function figuresOf(
  name: string,
  texts: readonly string[],
  own: string | undefined,
): { column: Column; cells: readonly Cell[] } | undefined {
  const units = new Set<string>();
  const cells = texts.map((text): Cell => {
    const [found, sign, money, whole = '', part = '', share] = FIGURE.exec(text) ?? [];
    if (money) units.add('GBP');
    if (share) units.add('%');
    const value = Number(`${sign}${whole.replaceAll(',', '')}${part}`);
    return { kind: 'value', value: found === undefined ? NaN : value, text };
  });
  if (own) units.add(own);
  const isRead = cells.every((cell) => cell.kind === 'value' && Number.isFinite(cell.value));
  const [unit] = units;
  return isRead && units.size < 2
    ? { column: { name, type: 'number', ...(unit && { unit }) }, cells }
    : undefined;
}

/**
 * The table of rows that leave nothing to weigh: one row of headings in words, then names without digits, years or ISO
 * dates, then plain figures. Undefined for any other, which {@link parseRows} reads; where both answer, they give the same
 * columns and cells. It is small, so that most charts need nothing more.
 */
export function plainTable(rows: readonly (readonly RowCell[])[], heads = 1): Table | undefined {
  const isPlain = rows.every((row) => row.every((cell) => typeof cell === 'string'));
  if (!isPlain || heads !== 1 || rows.length < 2) return undefined;
  const [head = [], ...body] = rows.map((row) => row.map((cell) => String(cell).replace(/\s+/g, ' ').trim()));
  const parts = head.map((name) => HEADING.exec(name));
  const isTold =
    head.length < 2 ||
    new Set(head).size < head.length ||
    body.some(({ length }) => length !== head.length) ||
    parts.some(
      (part, at) =>
        !part ||
        (part[2] && at === 0) ||
        (TELLING.test(part[1] ?? '') && !(at === 0 && YEAR.test(part[1] ?? ''))),
    );
  if (isTold) return undefined;
  const column = (at: number): readonly string[] => body.map((row) => row[at] ?? '');
  const [first = ''] = head;
  const places = placesOf(first, column(0));
  const figures = head.slice(1).map((name, at) => {
    const own = parts[at + 1]?.[2];
    return figuresOf(name, column(at + 1), own && (own === '%' ? own : 'GBP'));
  });
  if (!places || figures.some((one) => one === undefined)) return undefined;
  const isDate = places[0]?.kind === 'value' && places[0].at !== undefined;
  return {
    columns: [
      { name: first, type: isDate ? 'date' : 'text' },
      ...figures.flatMap((one) => one?.column ?? []),
    ],
    rows: body.map((_, row) => [places[row]!, ...figures.flatMap((one) => one?.cells[row] ?? [])]),
    notes: {},
  };
}
