import type { Env } from './env.ts';

/** Dates as ISO 8601 writes them: years, quarters, months, days. */
const ISO = /^(\d{4})(?:-Q(\d)|-(\d\d)(-\d\d)?)?$/;

/**
 * Steps between labelled dates of one precision: those are labelled whose number they divide. Years, quarters and months
 * are counted from year 0, days from the first day that there is.
 */
const STEPS = [
  [1, 2, 5, 10, 20, 25, 50, 100, 200, 500],
  [1, 2, 4, 8, 20, 40, 80, 200],
  [1, 2, 3, 6, 12, 24, 60, 120, 240, 600],
  [1, 2, 7, 14],
] as const;
const [, , MONTHS, DAYS] = STEPS;

interface Numbered {
  /** Index in STEPS. */
  readonly precision: number;
  readonly number: number;
  readonly month: number;
}

function numbered(label: string): Numbered | undefined {
  const [, year, quarter, month, day] = ISO.exec(label) ?? [];
  if (!year) return undefined;
  const months = Number(year) * 12 + Number(month) - 1;
  if (day) return { precision: 3, number: Math.round(Date.parse(label) / 86_400_000), month: months };
  if (month) return { precision: 2, number: months, month: months };
  return quarter
    ? { precision: 1, number: Number(year) * 4 + Number(quarter) - 1, month: 0 }
    : { precision: 0, number: Number(year), month: 0 };
}

/** Which dates are labelled, from every one to ever fewer: at round years, quarters and months. */
function* choices(labels: readonly string[]): Iterable<readonly number[]> {
  const all = [...labels.keys()];
  const dates = labels.flatMap((label) => numbered(label) ?? []);
  const [first] = dates;
  if (
    !first ||
    dates.length < labels.length ||
    dates.some(({ precision }) => precision !== first.precision)
  ) {
    // Periods that have no number: the last is labelled, and every second, third … before it.
    for (let step = 1; step < labels.length; step += 1)
      yield all.filter((index) => (labels.length - 1 - index) % step === 0);
    return;
  }
  const steps = STEPS[first.precision] ?? DAYS;
  const from = steps === DAYS ? first.number : 0;
  for (const step of steps) yield all.filter((index) => ((dates[index]?.number ?? 0) - from) % step === 0);
  // Too many days for a label each fortnight: the first of each month, or of each second, third …
  const period = (index: number, step: number): number => Math.floor((dates[index]?.month ?? 0) / step);
  for (const step of steps === DAYS ? MONTHS : [])
    yield all.filter((index) =>
      index > 0 ? period(index, step) !== period(index - 1, step) : labels[0]?.endsWith('-01'),
    );
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
