import type { Env } from './env.ts';

/** A step between labelled dates; of months and days those are labelled whose number it divides. */
type Steps = readonly number[];

const YEARS: Steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const QUARTERS: Steps = [1, 2, 4, 8, 20, 40, 80, 200];
const MONTHS: Steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const DAYS: Steps = [1, 2, 7, 14];

/** How an axis counts its dates. `number` is that of a date, NaN where it is of another precision. */
interface Calendar {
  readonly number: (label: string) => number;
  readonly steps: Steps;
}

const months = (label: string): number => {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(label) ?? [];
  return year ? Number(year) * 12 + Number(month) - 1 : NaN;
};

const CALENDARS: readonly Calendar[] = [
  {
    number: (label) => (/^\d{4}$/.test(label) ? Number(label) : NaN),
    steps: YEARS,
  },
  {
    number: (label) => {
      const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(label) ?? [];
      return year ? Number(year) * 4 + Number(quarter) - 1 : NaN;
    },
    steps: QUARTERS,
  },
  { number: (label) => (label.length === 7 ? months(label) : NaN), steps: MONTHS },
  {
    number: (label) => (/^\d{4}-\d\d-\d\d$/.test(label) ? Math.round(Date.parse(label) / 86_400_000) : NaN),
    steps: DAYS,
  },
];

/** The first label of each period of so many months, of days that are too many for a label each week. */
function firstOfMonths(labels: readonly string[], step: number): readonly number[] {
  let before = NaN;
  return labels.flatMap((label, index) => {
    const period = Math.floor(months(label) / step);
    const isFirst = period !== before && (index > 0 || label.endsWith('-01'));
    before = period;
    return isFirst ? [index] : [];
  });
}

/** Which dates are labelled, from every one to ever fewer: at round years, quarters and months. */
function* choices(labels: readonly string[]): Iterable<readonly number[]> {
  const all = [...labels.keys()];
  const calendar = CALENDARS.find(({ number }) => labels.every((label) => !Number.isNaN(number(label))));
  if (!calendar) {
    // Periods that no calendar numbers: the last is labelled, and every second, third … before it.
    for (let step = 1; step < labels.length; step += 1)
      yield all.filter((index) => (labels.length - 1 - index) % step === 0);
    return;
  }
  const { number, steps } = calendar;
  const numbers = labels.map(number);
  // Weeks are counted from the first day that there is.
  const from = steps === DAYS ? (numbers[0] ?? 0) : 0;
  for (const step of steps) yield all.filter((index) => ((numbers[index] as number) - from) % step === 0);
  if (steps === DAYS) for (const step of MONTHS) yield firstOfMonths(labels, step);
}

/** A label and where its middle is. */
export interface DateLabel {
  readonly text: string;
  readonly x: number;
}

interface Placed extends DateLabel {
  readonly from: number;
  readonly to: number;
}

const yearOf = (label: string): string => label.slice(0, 4);

/** Labels that stand apart; the year is written with the first and wherever it is another. */
function written(
  indexes: readonly number[],
  labels: readonly string[],
  place: (index: number) => number,
  env: Env,
): readonly Placed[] {
  let year = '';
  return indexes.map((index) => {
    const own = yearOf(labels[index] ?? '');
    const text = own === year ? env.placeInYear(index) : env.place(index);
    year = own;
    const half = env.measure(text) / 2;
    const x = Math.max(half, Math.min(env.width - half, place(index)));
    return { text, x, from: x - half, to: x + half };
  });
}

const areApart = (placed: readonly Placed[], gap: number): boolean =>
  placed.every((one, at) => at === 0 || one.from >= (placed[at - 1]?.to ?? 0) + gap);

/**
 * The dates of an axis as people write them: `2010 2015 2020`, `2019/20 2021/22`, `Jan 2024 Apr Jul Oct Jan 2025`: the
 * first, the last, and between them as many round ones as stand apart.
 */
export function dateLabels(
  labels: readonly string[],
  place: (index: number) => number,
  env: Env,
): readonly DateLabel[] {
  const gap = env.size * 0.6;
  const last = labels.length - 1;
  const length = Math.abs(place(last) - place(0));
  const most = 2 + length / (env.measure('00') + gap);
  for (const indexes of choices(labels)) {
    if (indexes.length === 0 || indexes.length > most) continue;
    const [inner, rest, first] = [indexes.slice(0, -1), indexes.slice(1), indexes.slice(1, -1)];
    // Where a round date stands too close to an end of the axis, the end is the one that is labelled.
    for (const option of [indexes, inner, rest, first]) {
      const placed = written([...new Set([0, ...option, last])], labels, place, env);
      if (areApart(placed, gap)) return placed;
    }
  }
  const ends = written(last > 0 ? [0, last] : [0], labels, place, env);
  return areApart(ends, gap) ? ends : ends.slice(-1);
}
