import type { PeriodKind } from './reading.ts';
import { endingOf, plainPeriod, WEEK_ENDING } from './period-words.ts';
import { LONGEST, seen } from './scan.ts';

/** What a cell may be a period of. A column decides which reading holds for all of its cells. */
export interface Period {
  readonly kind: PeriodKind | 'american-day';
  /** ISO 8601 where it has a word for it, else as published. */
  readonly label: string;
  /** Milliseconds since 1970, UTC, of its start. */
  readonly at: number;
  /** Read so only where the heading is about time. */
  readonly weak?: true;
}

/** Names of months, English and Welsh, with the Welsh forms after `i` and `o`. */
const MONTHS = [
  'january|ionawr',
  'february|chwefror',
  'march|mawrth|fawrth',
  'april|ebrill',
  'may|mai|fai',
  'june|mehefin|fehefin',
  'july|gorffennaf|orffennaf',
  'august|awst',
  'september|medi|fedi',
  'october|hydref',
  'november|tachwedd|dachwedd',
  'december|rhagfyr|ragfyr',
].map((names) => names.split('|'));

/** 1 to 12 for a name of three letters or more, or its beginning; 0 for any other word. */
export function monthOf(word: string): number {
  const name = word.replace('.', '');
  return name.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((one) => one.startsWith(name))) + 1;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Start of a day in milliseconds since 1970, UTC. Months count from 1 and may lie outside 1 to 12. */
export function startOfDay(year: number, month = 1, day = 1): number {
  // Years before 100 would be taken for those of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Two digits of a year, as spreadsheets and the C library take them: 00 to 49 are of this century. */
const full = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
};

const ofYear = (year: number, label = String(year).padStart(4, '0')): Period => ({
  kind: 'year',
  label,
  at: startOfDay(year),
});

function ofMonth(year: number, month: number): Period | undefined {
  const label = `${String(year).padStart(4, '0')}-${two(month)}`;
  return month >= 1 && month <= 12 ? { kind: 'month', label, at: startOfDay(year, month) } : undefined;
}

function ofDay(year: number, month: number, day: number, kind: Period['kind'] = 'day'): Period | undefined {
  const last = new Date(startOfDay(year, month + 1, 0)).getUTCDate();
  const whole = ofMonth(year, month);
  if (!whole || day < 1 || day > last) return undefined;
  return { kind, label: `${whole.label}-${two(day)}`, at: startOfDay(year, month, day) };
}

/** Monday of an ISO 8601 week. */
function ofWeek(year: number, week: number, label: string): Period | undefined {
  const fourth = new Date(startOfDay(year, 1, 4)).getUTCDay() || 7;
  return week >= 1 && week <= 53
    ? { kind: 'week', label, at: startOfDay(year, 1, 5 - fourth + (week - 1) * 7) }
    : undefined;
}

/** First year of `2023/24`, `2023-2024`, `FY24` or `23/24`, or undefined. `FY24` is the year that ends in 2024. */
function financial(text: string): number | undefined {
  const [, from = '', to = ''] =
    /^(?:fy ?)?(\d{4}|\d\d)(?: ?[-/] ?| to | i )(\d{4}|\d\d)$/.exec(text) ??
    /^(\d{4})(\d\d)$/.exec(text) ??
    [];
  if (from && (from.length > 2 || to.length < 3)) {
    const first = full(from);
    return (first + 1) % 100 === Number(to.slice(-2)) && (to.length < 3 || Number(to) === first + 1)
      ? first
      : undefined;
  }
  const ends = /^fy ?'?(\d{4}|\d\d)$/.exec(text)?.[1];
  return ends === undefined ? undefined : full(ends) - 1;
}

type Found = readonly string[];
/** Milliseconds of the start of a financial year, and the text as published. */
interface Context {
  readonly label: string;
  readonly firstMonth: number;
}
type Reader = (found: Found, context: Context) => Period | undefined;

const Q = String.raw`(?:q|ch|qtr |quarter |chwarter )([1-4])`;
const FY = String.raw`(fy ?\d{2,4}|(?:fy ?)?(?:\d{4}|\d\d)[-/](?:\d{4}|\d\d))`;
const ST = String.raw`(?:st|nd|rd|th|af|il|ydd|fed|eg|ed|ain)?`;

const quarter = (year: string, number: string): Period => ({
  kind: 'quarter',
  label: `${full(year)}-Q${number}`,
  at: startOfDay(full(year), Number(number) * 3 - 2),
});

const financialQuarter = (
  year: string,
  number: string,
  { label, firstMonth }: Context,
): Period | undefined => {
  const first = financial(year);
  const at = first === undefined ? NaN : startOfDay(first, firstMonth + Number(number) * 3 - 3);
  return first === undefined ? undefined : { kind: 'financial-quarter', label, at };
};

const span = (kind: PeriodKind, at: number, { label }: Context): Period => ({ kind, label, at });

const months = (
  from: string,
  year: string,
  to: string,
  end: string,
  context: Context,
): Period | undefined => {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (!first || !last) return undefined;
  const start = year ? full(year) : full(end) - (first > last ? 1 : 0);
  return span('months', startOfDay(start, first), context);
};

/** Shapes of a period. Every one that fits is a reading; days before months, as UK publishers write. */
const SHAPES: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:[t ]00:00.*)?$/, ([y, m, d]) => ofDay(+y!, +m!, +d!)],
  [
    /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)[.\d]*)?(?:z| ?[+-]\d\d:?\d\d)?$/,
    ([y, m, d, h, min, s = '0'], { label }) => {
      const day = ofDay(+y!, +m!, +d!);
      return day && { kind: 'time', label, at: day.at + ((+h! * 60 + +min!) * 60 + +s) * 1000 };
    },
  ],
  [/^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)(?: 00:00.*)?$/, ([d, m, y]) => ofDay(full(y!), +m!, +d!)],
  [
    /^(\d\d?)\/(\d\d?)\/(\d{4}|\d\d) (\d\d?):(\d\d)(?::\d\d)?$/,
    ([d, m, y, h, min]) => {
      const day = ofDay(full(y!), +m!, +d!);
      const at = day && day.at + (+h! * 60 + +min!) * 60_000;
      return at === undefined
        ? undefined
        : { kind: 'time', label: new Date(at).toISOString().slice(0, 16), at };
    },
  ],
  [/^(\d\d?)\/(\d\d?)\/(\d{4}|\d\d)$/, ([m, d, y]) => ofDay(full(y!), +m!, +d!, 'american-day')],
  [
    new RegExp(
      String.raw`^(?:(?:dydd )?[a-z]+,? )?(\d\d?)${ST}[ /-](?:of |o )?([a-z]+)\.?,?[ /-]'?(\d{4}|\d\d)(?:[ -]+00:00.*)?$`,
    ),
    ([d, m, y]) => ofDay(full(y!), monthOf(m!), +d!),
  ],
  [new RegExp(String.raw`^([a-z]+)\.? (\d\d?)${ST},? (\d{4})$`), ([m, d, y]) => ofDay(+y!, monthOf(m!), +d!)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([y, m, d]) => weak(ofDay(+y!, +m!, +d!))],
  [/^(\d{4})[-/ ](\d\d?)$/, ([y, m]) => (m!.length === 2 ? ofMonth(+y!, +m!) : undefined)],
  [/^(\d{4})-?m(\d\d?)$/, ([y, m]) => ofMonth(+y!, +m!)],
  [/^(\d\d?)[-/](\d{4})$/, ([m, y]) => ofMonth(+y!, +m!)],
  [/^(\d{4})\.?(\d\d)$/, ([y, m]) => weak(ofMonth(+y!, +m!))],
  [/^([a-z]+)\.?,?[ -]?'?(\d{4}|\d\d)$/, ([m, y]) => ofMonth(full(y!), monthOf(m!))],
  [/^(\d{4})[ -/]{0,2}([a-z]+)\.?$/, ([y, m]) => ofMonth(+y!, monthOf(m!))],
  [new RegExp(String.raw`^${Q}[ ,/-]*'?(\d{4}|\d\d)$`), ([q, y]) => quarter(y!, q!)],
  [
    new RegExp(String.raw`^(\d{4})[ :,/-]*(?:q|ch|qtr |quarter |chwarter )?([1-4])$`),
    ([y, q], { label }) => (/[a-z:]/i.test(label) ? quarter(y!, q!) : undefined),
  ],
  [new RegExp(String.raw`^${Q}[ ,/-]*${FY}$`), ([q, y], context) => financialQuarter(y!, q!, context)],
  [new RegExp(String.raw`^${FY}[ :,/-]*${Q}$`), ([y, q], context) => financialQuarter(y!, q!, context)],
  [
    /^(?:h([12])[ -]*(\d{4})|(\d{4})[ -]?[hs]([12]))$/,
    ([h, y, year, half], context) => span('half', startOfDay(+(y ?? year)!, +(h ?? half)! * 6 - 5), context),
  ],
  [
    new RegExp(String.raw`^h([12])[ ,-]*${FY}$`),
    ([half, y], context) => {
      const first = financial(y!);
      return first === undefined
        ? undefined
        : span('half', startOfDay(first, context.firstMonth + +half! * 6 - 6), context);
    },
  ],
  [
    /^([a-z]+)\.?(?: '?(\d{4}|\d\d))? ?(?:-|\/| to | i | hyd at | and ) ?([a-z]+)\.?,? '?(\d{4}|\d\d)$/,
    ([from, year, to, end], context) => months(from!, year ?? '', to!, end!, context),
  ],
  [
    /^(\d{4}) ([a-z]+)\.? ?(?:-|to|i) ?([a-z]+)\.?$/,
    ([year, from, to], context) => months(from!, '', to!, year!, context),
  ],
  [/^(\d{4})[ -]?w(?:ee)?k? ?(\d\d?)$/, ([y, w], { label }) => ofWeek(+y!, +w!, label)],
  [/^(?:w|wk|week|wythnos) ?(\d\d?)[ ,/-]*(\d{4})$/, ([w, y], { label }) => ofWeek(+y!, +w!, label)],
  [
    /^(\d{4}) ?(?:-| to | i ) ?(\d{4}|\d\d)$/,
    ([from, to], context) => {
      const end = +to! < 100 ? +from! - (+from! % 100) + +to! : +to!;
      const label = context.label.replace('-', '–');
      return end > +from! + 1 ? weak(span('years', startOfDay(+from!), { ...context, label })) : undefined;
    },
  ],
  [
    /^(\d{4})[-/]\d\d ?(?:-|to|i) ?(?:\d\d)?\d\d[-/]\d\d$/,
    ([from], context) => span('years', startOfDay(+from!, context.firstMonth), context),
  ],
  [/^(?:calendar year |year |blwyddyn |census |cyfrifiad )(\d{4})$/, ([y]) => ofYear(+y!)],
  [/^(?:mid|canol)[- ]?(\d{4})$/, ([y], context) => span('year', startOfDay(+y!, 7), context)],
  [/^(-?\d{1,4})(?:\.0+)?$/, ([y], { label }) => ofYear(+y!, /^\d{4}/.test(label) ? y! : label)],
  [/^(\d{3}0)'?s$/, ([y], context) => span('decade', startOfDay(+y!), context)],
];

function weak(period: Period | undefined): Period | undefined {
  return period && { ...period, weak: true };
}

const APRIL = (): number => 4;

/** Every reading of a text as a period. `begin` says the month that a financial or academic year begins in. */
export function periodsOf(text: string, begin: () => number = APRIL): readonly Period[] {
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const label = seen(text);
  // Digits alone are a year, a month or a day; of other lengths they are none of these.
  if (/^\d+$/.test(label) && label.length !== 6 && label.length !== 8)
    return label.length < 5 ? [ofYear(Number(label), label.length < 4 ? label : undefined)] : [];
  const said = plainPeriod(label);
  if (!/\d\d|w \d|-?\d/.test(said)) return [];
  const firstMonth = begin();
  const ending = endingOf(said);
  if (ending) return yearEnding(ending.rest, label, firstMonth, ending.months);
  const week = WEEK_ENDING.exec(said)?.[0];
  const bare = week ? said.slice(week.length) : said;
  const context = { label, firstMonth };
  const found = SHAPES.flatMap(([shape, read]) => {
    const match = shape.exec(bare);
    const period = match && read(match.slice(1), context);
    return period ? [week ? { ...period, label } : period] : [];
  });
  const span = daysFrom(bare, label);
  if (span) return [span];
  const year = financial(
    bare.replace(
      /^(?:financial year|fiscal year|blwyddyn ariannol|academic year|school year|blwyddyn ysgol) |^ay ?| [fa]y$/,
      '',
    ),
  );
  if (year === undefined) return found;
  const begins = /^(?:academic|school|ay|blwyddyn ysgol)| ay$/.test(bare) ? 9 : firstMonth;
  // Two digits each may be ages or lots; six in a row may be a month.
  const isWeak = /^\d{6}$|^\d\d-\d\d$/.test(bare);
  // A hyphen would make a month of it.
  const slashed = label.replace(/^(\d{4})[-_]?(\d\d)$/, '$1/$2');
  const one: Period = { kind: 'financial-year', label: slashed, at: startOfDay(year, begins) };
  return [...found, isWeak ? { ...one, weak: true } : one];
}

/** From one day to another: `01/04/2023 - 31/03/2024`, `1 April 2023 to 30 June 2023`. */
function daysFrom(bare: string, label: string): Period | undefined {
  const ends = /^(\d\d?[ /.].*\d) (?:-|to|i|hyd at) (\d.*\d)$/.exec(bare)?.slice(1) ?? [];
  const [first, last] = ends.map((text) => periodsOf(text).find(({ kind }) => kind === 'day'));
  return first && last && first.at < last.at ? { kind: 'months', label, at: first.at } : undefined;
}

/** A year, or so many months, that are named by their end begin where those before them have ended. */
function yearEnding(rest: string, label: string, firstMonth: number, count: number): readonly Period[] {
  const end = periodsOf(rest).find(({ kind }) => kind === 'year' || kind === 'month' || kind === 'day');
  if (!end) return [];
  const date = new Date(end.at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const at = end.kind === 'year' ? startOfDay(year - 1, firstMonth) : startOfDay(year, month + 2 - count);
  return [{ kind: count === 12 ? 'financial-year' : 'months', label, at }];
}

/** ISO 8601 at the precision of the text, or undefined. A bare year is a number until its column says otherwise. */
export function parseDate(text: string): string | undefined {
  const found = periodsOf(text);
  const time = found.find(({ kind }) => kind === 'time');
  if (time) return new Date(time.at).toISOString().slice(0, 10);
  return found.find(({ kind, weak: isWeak }) => !isWeak && /^(day|month|quarter)$/.test(kind))?.label;
}
