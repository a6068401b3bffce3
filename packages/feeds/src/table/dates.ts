import { isTime, says } from './heading.ts';
import { type Period, periodsOf } from './period.ts';
import type { PeriodKind } from './reading.ts';
import { PLAIN, splitMarks } from './scan.ts';

/** What says of a period that its figures are planned or done. */
const STATE =
  /^(.*\d) \(?(outturn|budget|actuals?|estimated?|forecast|projected|projection|planned|plan|target|provisional|revised|final|restated|[prefb]|alldro|cyllideb|dros dro|rhagolwg|targed)\)?$/i;
/** `2025f`, `2023/24p`. */
const FLAGGED = /^((?:[a-z]+\d? )?(?:\d{4}[-/])?\d{2,4})([prefb])$/i;

/** A period without the marks and words behind it: `2023-24 Outturn [p]` → `2023-24`, `outturn` and `p`. */
export function splitPeriod(text: string): ReturnType<typeof splitMarks> {
  const split = splitMarks(text);
  const [, period, state] = STATE.exec(split.text) ?? FLAGGED.exec(split.text) ?? [];
  return period && state ? { text: period, marks: [state.toLowerCase(), ...split.marks] } : split;
}

/** A column in which every cell that says anything is a period of one kind. */
export interface Dates {
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  readonly because: 'cells' | 'heading';
}

/** The first that holds for every cell is the kind of the column. */
const ORDER = [
  'day',
  'american-day',
  'time',
  'quarter',
  'financial-quarter',
  'half',
  'months',
  'week',
  'month',
  'financial-year',
  'years',
  'decade',
] as const satisfies readonly Period['kind'][];

const DAY = 86_400_000;
/** Years that a column without a heading about time may hold. */
const LIKELY = /^(1[5-9]|20|21)\d\d$/;

/**
 * Reads the texts of a column as periods, or says how many of them could be. `isFirst` is the column at the left edge:
 * there four digits under no heading are years.
 */
export function readDates(
  heading: string,
  given: readonly string[],
  isFirst: boolean,
  isRepeated = false,
): Dates | { readonly partly: number } {
  const timed = isTime(heading) || (isFirst && /^(census|cyfrifiad)$/i.test(heading));
  const serial = timed
    ? serialDays(given.map((text) => text.replace(/^(\d\d),(\d{3})$/, '$1$2')))
    : undefined;
  if (serial) return serial;
  // `2024-05` under weeks is a week; 2,024 under years is a year that a spreadsheet wrote as a number.
  const isWeeks = timed && says.week(heading);
  const texts = given.map((text) =>
    isWeeks
      ? text.replace(/^(\d{4})[-/ ]?(\d\d)$/, '$1-W$2')
      : timed
        ? text.replace(/^(1|2),([5-9]\d\d|[01]\d\d)$/, '$1$2')
        : text,
  );
  const years = yearsOf(heading, texts, isFirst, isRepeated, timed);
  if (years) return years;
  const before = new Map<string, readonly Period[]>();
  const readOnce = (text: string): readonly Period[] => {
    const known = before.get(text);
    if (known) return known;
    const periods = !timed && PLAIN.test(text) ? [] : periodsOf(text, () => (says.academic(heading) ? 9 : 4));
    before.set(text, periods);
    return periods;
  };
  const found = texts.map((text) =>
    readOnce(text).filter(
      ({ weak, kind }) => (timed || !weak) && (kind !== 'year' || (timed && /\d{4}/.test(text))),
    ),
  );
  if (!found.some(({ length }) => length > 0)) return { partly: 0 };
  const of = (kind: Period['kind']): readonly Period[] | undefined => {
    const periods = found.flatMap((all) => all.find((one) => one.kind === kind) ?? []);
    return periods.length === texts.length && texts.length > 0 ? periods : undefined;
  };
  const financial = of('financial-year');
  const isMonths = says.month(heading) || (texts.length === 1 && !says.year(heading));
  const kind = ORDER.find((one) => of(one) && !(one === 'month' && financial && !isMonths));
  const periods = kind && of(kind);
  const because = timed ? 'heading' : 'cells';
  if (periods && kind === 'time') return { because, ...daysOf(periods) };
  if (periods && kind) return { kind: kind === 'american-day' ? 'day' : kind, periods, because };
  const mixed = timed && found.map((all) => all.find((one) => /^(financial-)?year$/.test(one.kind)));
  if (mixed && mixed.length > 0 && mixed.every((one) => one !== undefined))
    return { kind: 'year', periods: mixed, because: 'heading' };
  return { partly: found.filter((all) => all.length > 0).length };
}

/** Days as spreadsheets count them, from 30 December 1899, under a heading about time. */
function serialDays(texts: readonly string[]): Dates | undefined {
  if (texts.length < 2 || !texts.every((text) => /^[2-6]\d{4}(\.\d+)?$/.test(text))) return undefined;
  const periods = texts.map((text): Period => {
    const at = Math.round((Number(text) - 25_569) * 1440) * 60_000;
    return { kind: 'time', label: new Date(at).toISOString().slice(0, 16), at };
  });
  return { because: 'heading', ...daysOf(periods) };
}

/** Times of days that never come twice are days. */
function daysOf(periods: readonly Period[]): Pick<Dates, 'kind' | 'periods'> {
  const days = periods.map(({ at }) => Math.floor(at / DAY) * DAY);
  if (new Set(days).size < new Set(periods.map(({ at }) => at)).size) return { kind: 'time', periods };
  const label = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { kind: 'day', periods: days.map((at) => ({ kind: 'day', label: label(at), at })) };
}

/** `As at 31 March`, over years: of every year the same day. */
const ON_A_DAY =
  /^(?:(?:position|snapshot|date|count|fel|year) )?(?:as |taken )?(?:at|on|to|ending|ended|ar|hyd at)? ?(?:the )?\d{1,2}(?:st|nd|rd|th|ain|eg|fed)? (?:o )?[a-z]{3,9}$/;

/** Bare years: any under a heading about time, likely ones at the left edge under a heading that names no figures. */
function yearsOf(
  heading: string,
  texts: readonly string[],
  isFirst: boolean,
  isRepeated: boolean,
  timed: boolean,
): Dates | undefined {
  const bare = texts.map(
    (text) => /^-?\d{1,4}(?:\.0+)?$/.test(text) || /^(calendar year|blwyddyn) \d{4}$/i.test(text),
  );
  if (texts.length === 0 || !bare.every(Boolean)) return undefined;
  const isLikely = texts.every((text) => LIKELY.test(text));
  const isLong = texts.some((text) => /\d{4}/.test(text));
  const isEdge =
    isFirst &&
    isLikely &&
    texts.length > 1 &&
    (/^[^\d%£€$]*$/.test(heading) || ON_A_DAY.test(heading.toLowerCase()));
  const rises = texts.every((text, at) => at === 0 || Number(text) > Number(texts[at - 1]));
  const falls = texts.every((text, at) => at === 0 || Number(text) < Number(texts[at - 1]));
  // Beside names that come again, years that follow one another and come again with them.
  const own = [...new Set(texts)].map(Number);
  const isRun = own.length > 1 && Math.max(...own) - Math.min(...own) === own.length - 1;
  const isBeside = !isFirst && isRepeated && isLikely && isRun && own.length * 2 <= texts.length;
  const isYears = timed ? isLong : isBeside || (isEdge && (heading === '' || rises || falls));
  // Elsewhere than at the edge 1395 under `Night hours` is a figure, whatever else its heading says.
  if (!isYears || (!isFirst && !texts.every((text) => LIKELY.test(text.replace(/\.0+$/, '')))))
    return undefined;
  const periods = texts.flatMap((text) => periodsOf(text).filter(({ kind }) => kind === 'year'));
  return { kind: 'year', periods, because: timed ? 'heading' : 'cells' };
}
