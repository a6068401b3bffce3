import type { Model } from '../model.ts';
import type { DateStrings } from '../strings/dates.ts';
import { dateInYear, dateTick, dateWritten } from './date.ts';
import * as number from './number.ts';
import { decimalsOf } from './precision.ts';

/** How the figures and places of one chart are written in the picture and in the table. */
export interface Formats {
  /** Those of one series, which may have a unit of its own. */
  readonly of: (series: number) => Formats;
  /** Beside a mark: `12.3%`, `£11.2bn`. All figures of a chart have the same digits after the point. */
  readonly label: (value: number) => string;
  /** In full, for the table. */
  readonly exact: (value: number) => string;
  /** On the axis of values. */
  readonly tick: (value: number) => string;
  /** A part of 100. */
  readonly share: (value: number) => string;
  /** A number on the axis of places. */
  readonly number: (value: number) => string;
  /** A place in text and on the axis, by index. */
  readonly place: (index: number) => string;
  readonly placeTick: (index: number) => string;
  /** On the axis after another date of its year. */
  readonly placeInYear: (index: number) => string;
}

/** How places are written, by index. */
export const placer =
  <Words>({ x }: Model, words: Words, date: (iso: string, words: Words) => string) =>
  (index: number): string => {
    if (x.type === 'number') return number.exact(x.at[index] ?? NaN);
    const label = x.labels[index] ?? '';
    return x.type === 'date' ? date(label, words) : label;
  };

/** Worked out when the first figure is written: a line of 100,000 points writes none. */
export function once(work: () => number): () => number {
  let value: number | undefined;
  return () => (value ??= work());
}

/**
 * A series that is written in its own way as a model: on a scale or in a unit of its own, or a count beside figures with
 * decimals, of which nobody has 12.0. Undefined where it is written like the others.
 */
export function alone(model: Model, index: number): Model | undefined {
  const { series, unit: common, apart } = model;
  const one = series[index];
  if (!one || series.length < 2) return undefined;
  const { unit = common } = one;
  const own: Model = { ...model, unit, series: [{ ...one, unit: undefined }] };
  const isOwn = apart || series.some((other) => other.unit) || (!common && !decimalsOf(own));
  return isOwn ? own : undefined;
}

/** How one model is written in one language. */
export function formatsOf(model: Model, dates: DateStrings): Formats {
  const { unit } = model;
  const decimals = once(() => decimalsOf(model));
  const self: Formats = {
    of: (index) => {
      const own = alone(model, index);
      return own ? formatsOf(own, dates) : self;
    },
    label: (value) => number.label(value, unit, decimals()),
    exact: (value) => number.exact(value, unit),
    tick: (value) => number.tick(value, unit),
    share: (value) => number.tick(value, '%'),
    number: (value) => number.exact(value),
    place: placer(model, dates, dateWritten),
    placeTick: placer(model, dates, dateTick),
    placeInYear: placer(model, dates, dateInYear),
  };
  return self;
}
