/** Month names and their usual short forms, English and Welsh, to a number. Mai and May, Medi and Mehefin differ. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chwe'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst'],
  ['september', 'sept', 'sep', 'medi'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag'],
];
const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

type Reader = (found: RegExpExecArray) => string | undefined;

/** Shapes of a date, most telling first. Day before month, as UK publishers write. */
const SHAPES: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]+(?:z|[+-]\d\d:?\d\d)?)?$/i, ([, y, m, d]) => day(y!, +m!, +d!)],
  [/^(\d{4})-(\d\d)$/, ([, y, m]) => month(y!, +m!)],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, ([, d, m, y]) => day(y!, +m!, +d!)],
  [
    /^(\d{1,2})(?:st|nd|rd|th|af|il|ydd|fed|eg|ed|ain)?\s+(?:o )?([a-z]+)\.?,?\s+(\d{4})$/,
    ([, d, m, y]) => day(y!, NUMBERS.get(m!), +d!),
  ],
  [/^([a-z]+)\.?[\s-]+(\d{4})$/, ([, m, y]) => month(y!, NUMBERS.get(m!))],
  [/^([a-z]+)-(\d\d)$/, ([, m, y]) => month(`20${y}`, NUMBERS.get(m!))],
  [/^(?:q|ch)([1-4])[\s-]*(\d{4})$/, ([, q, y]) => `${y}-Q${q}`],
  [/^(\d{4})[\s-]*(?:q|ch)([1-4])$/, ([, y, q]) => `${y}-Q${q}`],
];

/** ISO 8601 at the precision of the text, or undefined. A bare year is a number until its column says otherwise. */
export function parseDate(text: string): string | undefined {
  if (!/\d\d/.test(text)) return undefined;
  const words = text
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
  for (const [shape, read] of SHAPES) {
    const found = shape.exec(words);
    const date = found && read(found);
    if (date) return date;
  }
  return undefined;
}

function month(year: string, number: number | undefined): string | undefined {
  return number !== undefined && number >= 1 && number <= 12 ? `${year}-${pad(number)}` : undefined;
}

function day(year: string, number: number | undefined, date: number): string | undefined {
  const whole = month(year, number);
  const days = new Date(Date.UTC(+year, number ?? 0, 0)).getUTCDate();
  return whole !== undefined && date >= 1 && date <= days ? `${whole}-${pad(date)}` : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const YEAR = /^(1[89]|20)\d\d$/;
const DATED = /\b(year|date|period|month|quarter|blwyddyn|dyddiad|cyfnod|mis|chwarter)\b/i;

/** A year, in a column whose heading is about time. */
export function parseYear(text: string, heading: string): string | undefined {
  return YEAR.test(text.trim()) && DATED.test(heading.replaceAll('_', ' ')) ? text.trim() : undefined;
}
