import type { RowCell } from './rows.ts';
import { tidy } from './tidy.ts';
import type { Cell, Column, Table } from './types.ts';

type Value = Extract<Cell, { kind: 'value' }>;

/** A table in which everything is published and understood. */
export interface PlainTable extends Table {
  readonly rows: readonly (readonly Value[])[];
}

/** A column whose cells can be read in one way only. */
interface PlainColumn {
  readonly column: Omit<Column, 'name'> & Partial<Pick<Column, 'name'>>;
  readonly cells: readonly Value[];
}

/** A corner that says nothing, as it is of every table. */
const UNNAMED = { name: 'Column 1', unnamed: true } as const;

/** Words in Latin letters, and perhaps a sign of per cent behind them. The class of all letters takes long to compile. */
const HEADING = /^([a-zß-öø-ɏ][a-zß-öø-ɏ ,&-]*?)(?:,? %| \(%\))?$/i;
/** Before a sign of per cent these make two units of it: `Number and %`. */
const AND = /(\b(and|or|a|neu)|&)$/i;
/**
 * Words of headings that say what the cells below them are: units and scales, codes, ranks, flags, errors, weeks. It may
 * well name more of them than those that do: what such a heading says is for heading.ts.
 */
const SPEAKING =
  /\b(gbp|eur|usd|per ?cents?|cent|pct|ppt?s?|percentages?|y cant|canran|pwynt|pounds|euros|dollars|bunnoedd|k|mn?|mln|bn|tn|thousands?|(m|b|tr)illions?|mil|miloedd|[mb]ili\w+|triliwn|pos|position|safle|rheng|rank\w*|flags?|status|mark(er|ing)?s?|symbols?|footnotes?|notes?|nodiadau|nodyn|units?|uned|mult\w*|error|p[ -]value|cv|rse|coefficients?|deviation|s[ed]|\w*codes?|cod|rhif|in|(object|[fgo])?ids?|ref|reference|regn?|u[ks]?prn?|u[sr]rn|urn|ocid|[gu]uid|easting|northing|lat|latitude|lon|longitude|lng|cyfeirnod|ur[il]|\w*estab|mcc|utr|toid|decile|quintile|quartile|duns|version|cost cent(re|er)|nominal|shape|order|priority|blaenoriaeth|[xy]|seq\w*|index|helpline|hotline|\w*phone|tel|mobile|fax|ffôn|weeks?|wythnos)\b|. (num|number|no)$|\b(from|to|start|end|until)$/i;
/** Words joined as programs join them. */
const JOINED = /[a-z][A-Z]/;
/** What there are several of. Another word may be a measure of its own beside them, or what each thing is numbered by: `Plate`. */
const MANY = /(?<!wale|[siou])s$/i;
/** Words of headings about time. */
const TIMED =
  /\b(years?|dates?|periods?|months?|quarters?|days?|time|decade|fy|blwyddyn|dyddiad|cyfnod|mis|chwarter|diwrnod|amser)\b/i;

/** `-1,204.5`, `£12`, `34%`; not `007`. */
const FIGURE = /^(-?)([£€$]?)((?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,20})?)(%?)$/;
const UNITS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '%': '%' };

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `Bath and North East Somerset`, `Council 12`. */
const NAME = /^[a-zß-öø-ɏ]{2}[a-zß-öø-ɏ ,.'’&-]*(?: \d{1,3})?$/i;
/** How those begin that may say something else: that nothing is there, or how much. */
const WORDED =
  /^(ytd|year|cumulative|full.year|nil|zero|d?dim|sero|tb[ac]|to be|awaited|heb|nid|confidential|commercially|cyfrinachol|suppressed|withheld|redacted|disclosive|wedi|unavailable|amherthnasol|not?|data|figures?)\b|^(gbp|eur|usd|ca|circa|approx\w*|about|around|roughly|tua|oddeutu|under|below|less|fewer|up|llai|over|more|mwy)\b.*\d/i;
/** `Council 1` is no period: those end in two digits, or follow a word such as `year`. Nor is it a total, which may be of any. */
const TIMELESS = /^(?!.*(ye|wyddyn|total))(?!all|over|average|mean|sum|cumulative|cyfa|cron|pob)\D+ \d$/i;

/**
 * A table of the page in which every cell is of the plainest form: a name, a number, a percentage, an amount, a year, a
 * month or a day, all of a column alike, below headings that only name them. Such cells can be read in one way, so that
 * nothing has to be weighed. Undefined for every other table; {@link parseRows} reads all, and says the same of these.
 *
 * @param heads - rows at the top that are marked as headings
 */
export function readPlain(
  rows: readonly (readonly RowCell[])[],
  heads: number | undefined,
): PlainTable | undefined {
  const [headings = [], ...body] = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? tidy(cell) : '')),
  );
  const width = headings.length;
  const isFull = body.every((row) => row.length === width && row.every(Boolean));
  const isHeaded = new Set(headings).size === width && (width > 2 || Boolean(headings[0]));
  if (heads !== 1 || width < 2 || body.length < 2 || !isFull || !isHeaded) return undefined;
  const found = headings.map((heading, at) => {
    const texts = body.map((row) => row[at]!);
    return at > 0 ? figures(heading, texts) : places(heading, texts);
  });
  const known = found.filter((one) => one !== undefined);
  const bare = known.flatMap((one, at) =>
    at > 0 && !one.column.unit ? [{ ...one, isCounted: MANY.test(headings[at]!) }] : [],
  );
  // What a thing is numbered by has no decimals.
  const isNumbered = bare.some(
    ({ isCounted, cells }) => !isCounted && !cells.some(({ text }) => text.includes('.')),
  );
  const isUnclear =
    new Set(bare.map(({ isCounted }) => isCounted)).size > 1 ||
    (known[0]?.column.type === 'text' && isNumbered);
  if (known.length < width || isUnclear) return undefined;
  const named = known.map(({ column }, at): Column => ({ name: headings[at]!, ...column }));
  return {
    columns: named,
    rows: body.map((_, at) => known.map(({ cells }) => cells[at]!)),
    notes: {},
  };
}

const isSilent = (heading: string): boolean => !SPEAKING.test(heading) && !JOINED.test(heading);

/** A column in which every cell is a figure in one unit. */
function figures(heading: string, texts: readonly string[]): PlainColumn | undefined {
  const [whole = '', name = ''] = HEADING.exec(heading) ?? [];
  const isShare = whole !== name;
  if (!name || !isSilent(name) || TIMED.test(name) || (isShare && AND.test(name))) return undefined;
  const found = texts.map((text) => FIGURE.exec(text));
  const signs = new Set(found.map((one) => one && (one[2] || one[4] || (isShare ? '%' : ''))));
  const [sign] = signs;
  const isTwofold = found.some((one) => one?.[2] && (one[4] || isShare));
  const isMixed = signs.size > 1 || new Set(found.map((one) => one?.[4])).size > 1;
  if (isTwofold || isMixed || sign === undefined || sign === null) return undefined;
  const cells = found.map((one, at): Value => {
    const [, minus = '', , digits = ''] = one ?? [];
    // `-0` is rounded to nothing; it is not another zero.
    return { kind: 'value', value: Number(minus + digits.replaceAll(',', '')) + 0, text: texts[at]! };
  });
  // Of shares, 0.74 may be 74 %.
  if (isShare && cells.every(({ value }) => +value <= 2)) return undefined;
  return { column: { type: 'number', ...(sign && { unit: UNITS[sign] ?? '' }) }, cells };
}

/** A column in which every cell names something of its own: a thing, or a time. */
function places(heading: string, texts: readonly string[]): PlainColumn | undefined {
  if (heading && (HEADING.exec(heading)?.[1] !== heading || !isSilent(heading))) return undefined;
  const dates = datesOf(heading, texts);
  const isNumbered = texts.some((text) => /\d/.test(text));
  const isNames =
    texts.every((text) => NAME.test(text) && !WORDED.test(text)) &&
    !(isNumbered && (TIMED.test(heading) || !texts.some((text) => TIMELESS.test(text))));
  if (!dates && !isNames) return undefined;
  const values = dates ?? texts.map((value) => ({ value }));
  if (new Set(values.map(({ value }) => value)).size < values.length) return undefined;
  return {
    column: { type: dates ? 'date' : 'text', ...(!heading && UNNAMED) },
    cells: values.map((one, at): Value => ({ kind: 'value', ...one, text: texts[at]! })),
  };
}

/** Years, months or days, all of one kind; years that rise or fall, for four digits in another order may be a figure. */
function datesOf(
  heading: string,
  texts: readonly string[],
): readonly { readonly value: string; readonly at: number }[] | undefined {
  const labels = texts.map(isoOf);
  const [first] = labels;
  if (!first || labels.some((label) => label?.length !== first.length)) return undefined;
  const values = labels.map((label = '') => ({ value: label, at: Date.parse(label) }));
  // The calendar has no 30 February, which some browsers take for a day of March.
  if (values.some(({ value, at }) => !Number.isFinite(at) || !new Date(at).toJSON().startsWith(value)))
    return undefined;
  const isOrdered = (sign: number): boolean =>
    values.every(({ at }, index) => index === 0 || (at - values[index - 1]!.at) * sign > 0);
  return first.length > 4 || !heading || isOrdered(1) || isOrdered(-1) ? values : undefined;
}

/** `2024`, `2024-03`, `2024-03-31`, `Mar 2024` as ISO 8601; `2003-04` is a month or a financial year, and so neither. */
function isoOf(text: string): string | undefined {
  if (/^(1[5-9]|20|21)\d\d$|^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  if (month) return (Number(year) + 1) % 100 === Number(month) ? undefined : text;
  const [, word = '', of] = /^([a-z]{3,9}) (\d{4})$/i.exec(text) ?? [];
  const at = word ? MONTHS.findIndex((name) => name.startsWith(word.toLowerCase())) : -1;
  return at < 0 ? undefined : `${of}-${String(at + 1).padStart(2, '0')}`;
}
