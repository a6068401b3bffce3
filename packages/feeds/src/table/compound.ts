import { durationWords } from './duration-words/index.ts';
import type { Scanned } from './scan.ts';
import type { Telling } from './telling.ts';
import type { RawCell } from './types.ts';

/*
 * Cells that say one figure in several numbers: `42h 30m`, `41/60 (68%)`, `4.1 ± 0.4`. A column is read so where each of its
 * cells is written so, since the same signs mean other things elsewhere.
 */

const PART = (words: string): string => String.raw`(?:(\d{1,6}(?:\.\d+)?) ?(?:${words})\.?(?: and|,)? ?)?`;
const WRITTEN = new RegExp(
  `^${PART('d|days?|diwrnod')}${PART('h|hrs?|hours?|awr|oriau')}${PART("m|mins?|minutes?|munud(?:au)?|'")}${PART('s|secs?|seconds?|eiliad(?:au)?|"')}$`,
  'i',
);
const WITH_COLONS = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/;
/** Two numbers with a colon are hours and minutes, or minutes and seconds: the heading says which. */
const TWO = /^(\d{1,4}):([0-5]\d)$/;
const MINUTES = /\b(?:mm?:ss|min(?:ute)?s?[:/ ]+(?:and )?sec(?:ond)?s?)\b/i;
const HOURS = /\b(?:hh?:mm|h(?:ou)?rs?[:/ ]+(?:and )?min(?:ute)?s?)\b/i;

/** How many seconds a day, an hour, a minute and a second have. */
const SECONDS = [86_400, 3600, 60, 1] as const;

/** The days, hours, minutes and seconds of a length of time. */
function partsOf(text: string, heading: string): readonly (string | undefined)[] | undefined {
  const clock = WITH_COLONS.exec(text);
  if (clock) return [undefined, ...clock.slice(1)];
  const [, first, second] = TWO.exec(text) ?? [];
  if (first !== undefined && MINUTES.test(heading)) return [undefined, undefined, first, second];
  if (first !== undefined && HOURS.test(heading)) return [undefined, first, second, undefined];
  return WRITTEN.exec(text)?.slice(1);
}

/** Lengths of time in the smallest unit that a cell names; at least one cell has two. */
function durations(
  texts: readonly string[],
  heading: string,
  language: string | undefined,
): readonly Scanned[] | undefined {
  const all = texts.map((text) => partsOf(text, heading));
  const isCompound = all.some((parts) => (parts?.filter((part) => part !== undefined).length ?? 0) > 1);
  if (!isCompound || all.some((parts) => !parts?.some((part) => part !== undefined))) return undefined;
  const least = Math.max(...all.map((parts = []) => parts.findLastIndex((part) => part !== undefined)));
  const unit = durationWords(language)[least] ?? '';
  return all.map((parts = []): Scanned => {
    const seconds = parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (SECONDS[at] ?? 0), 0);
    return plain(String(seconds / (SECONDS[least] ?? 1)), unit, []);
  });
}

const OF = /^(\d[\d,]*) ?(?:\/|of|out of|o) ?(\d[\d,]*) ?[([] ?(\d{1,3}(?:\.\d+)?) ?% ?[)\]]$/i;
const whole = (digits = ''): number => Number(digits.replaceAll(',', ''));

/** Shares whose parts stand beside them and are in fact theirs. */
function shares(texts: readonly string[]): readonly Scanned[] | undefined {
  const all = texts.map((text): Scanned | undefined => {
    const [, part, of, share = ''] = OF.exec(text) ?? [];
    const step = 10 ** -(share.split('.')[1]?.length ?? 0);
    const isTheirs = Math.abs((whole(part) / whole(of)) * 100 - Number(share)) <= step;
    return isTheirs ? plain(share, '%', [`${part}/${of}`]) : undefined;
  });
  return all.every((one) => one !== undefined) ? all : undefined;
}

const plain = (digits: string, unit: string, marks: readonly string[]): Scanned => ({
  digits,
  negative: false,
  exponent: 0,
  unit: undefined,
  tail: unit,
  written: unit,
  gap: true,
  marks,
});

/** A column in which each cell says one figure in several numbers, with that figure; else the column as it is. */
export function withCompounds(
  heading: string,
  tellings: readonly Telling[],
  language: string | undefined,
): readonly Telling[] {
  const texts = tellings.flatMap(({ absent, text }) => (absent ? [] : [text]));
  if (!texts.some((text) => /^\d.{0,40}[dhms:'"%)\]]/i.test(text))) return tellings;
  const found = durations(texts, heading.slice(0, 80), language) ?? shares(texts);
  if (!found) return tellings;
  let next = 0;
  return tellings.map((one) => {
    if (one.absent) return one;
    const number = found[next];
    next += 1;
    return { ...one, number, isBound: false };
  });
}

const MARGIN = /^([^±+]{1,30}?) ?(?:±|\+\/-|\+-) ?([£€$]?\d[\d.,]*%?)$/;

/** A sheet in which figures with what they may be off by (`4.1 ± 0.4`) stand in two columns. */
export function withMargins(
  names: readonly string[],
  rows: readonly (readonly RawCell[])[],
): { readonly names: readonly string[]; readonly rows: readonly (readonly RawCell[])[] } {
  const partly = names.map((_, at) => {
    const cells = rows.filter((row) => row[at]?.text.trim()).map((row) => row[at]?.text.trim() ?? '');
    const found = cells.filter((text) => text.length < 50 && MARGIN.test(text)).length;
    return found > 0 && found * 2 > cells.length;
  });
  if (!partly.some(Boolean)) return { names, rows };
  const split = <T>(list: readonly T[], parts: (one: T) => readonly T[]): T[] =>
    list.flatMap((one, at) => (partly[at] ? parts(one) : [one]));
  return {
    names: split(names, (name) => [name, `${name} ±`]),
    rows: rows.map((row) =>
      split(row, (cell) => {
        const [, figure, margin] = MARGIN.exec(cell.text.trim()) ?? [];
        return figure === undefined ? [cell, { text: '' }] : [{ text: figure }, { text: margin ?? '' }];
      }),
    ),
  };
}
