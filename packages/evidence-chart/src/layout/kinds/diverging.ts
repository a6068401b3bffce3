import type { Issue } from '@ipec/common';
import type { Model } from '../../model.ts';
import { ANSWERS, MUTED, type Drawn } from '../drawn.ts';
import { fillSwatch } from '../key.ts';
import { isNegative } from '../needs.ts';
import { stacks } from '../paint/stacks.ts';
import { plotted } from '../plotted.ts';
import { stack } from '../stack.ts';
import { brokenWholes } from '../whole.ts';

/** Without the places of which an answer is not published: around what their middle would be is not known. */
function wholes(series: readonly Drawn[]): readonly Drawn[] {
  const { incomplete } = brokenWholes({ series });
  if (incomplete.size === 0) return series;
  return series.map((one) => ({
    ...one,
    y: one.y.map((value, place) => (incomplete.has(place) ? NaN : value)),
  }));
}

/** Steps from the middle → how strong a look is, by how many answers stand on each side of it. */
const STRENGTHS: readonly (readonly number[])[] = [[], [0, 2], [0, 1, 3], [0, 1, 2, 3]];

/** The look of an answer so many steps from the middle, of so many on each side: the strongest at the ends. */
const lookOf = (steps: number, most: number): number =>
  ANSWERS + 3 + Math.sign(steps) * (STRENGTHS[most]?.[Math.abs(steps)] ?? Math.min(3, Math.abs(steps)));

/** Answers around their middle: the first half stands before zero, and a middle one is cut in two by it. */
function centred(series: readonly Drawn[]): readonly Drawn[] {
  const half = Math.floor(series.length / 2);
  const isOdd = series.length % 2 === 1;
  const middle = series[half];
  if (!middle?.base) return series;
  const { base, y } = middle;
  const shift = base.map((from, place) => (isOdd ? (from + (y[place] as number)) / 2 : from));
  const moved = (values: Float64Array | undefined): Float64Array | undefined =>
    values?.map((value, place) => value - (shift[place] as number));
  return series.map((one, at) => ({
    ...one,
    slot: one.slot === MUTED ? MUTED : lookOf(at - half + (isOdd || at < half ? 0 : 1), half),
    y: moved(one.y) ?? one.y,
    base: moved(one.base),
  }));
}

/** Answers around a middle are parts of a whole, and every one of them must be known to place the middle. */
function needsAnswers(model: Model): Issue | undefined {
  if (isNegative(model))
    return { code: 'kind-unsuitable', path: 'type', message: 'parts of a whole cannot be negative' };
  return model.series.length < 2
    ? {
        code: 'kind-unsuitable',
        path: 'type',
        message: 'a diverging chart needs two columns of answers or more',
      }
    : undefined;
}

const diverging = plotted(
  {
    paint: stacks,
    swatch: fillSwatch,
    zero: true,
    bands: true,
    lies: 'always',
    isGrouped: false,
    isLine: false,
    stacks: (series, percent) => centred(stack(wholes(series), percent)),
  },
  needsAnswers,
);

export const kinds = { diverging };
