import type { Model } from '../model.ts';
import type { DateStrings } from '../strings/dates.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { dateSpoken, dateTick, dateWritten } from './date.ts';
import * as number from './number.ts';

/** How the figures and places of one chart are written. */
export interface Formats {
  /** In text: `12.3%`. */
  readonly value: (value: number) => string;
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
}

/** How they are written and said aloud. */
export interface SpokenFormats extends Formats {
  readonly spoken: (value: number) => string;
  readonly placeSpoken: (index: number) => string;
}

const placer =
  <Words>({ x }: Model, words: Words, date: (iso: string, words: Words) => string) =>
  (index: number): string => {
    if (x.type === 'number') return number.exact(x.at[index] ?? NaN);
    const label = x.labels[index] ?? '';
    return x.type === 'date' ? date(label, words) : label;
  };

/** How one model is written in one language. */
export function formatsOf(model: Model, dates: DateStrings): Formats {
  const { unit } = model;
  return {
    value: (value) => number.written(value, unit),
    exact: (value) => number.exact(value, unit),
    tick: (value) => number.tick(value, unit),
    share: (value) => number.tick(value, '%'),
    number: (value) => number.exact(value),
    place: placer(model, dates, dateWritten),
    placeTick: placer(model, dates, dateTick),
  };
}

/** How it is written and said. */
export function spokenFormatsOf(model: Model, words: SentenceStrings): SpokenFormats {
  return {
    ...formatsOf(model, words),
    spoken: (value) => number.spoken(value, model.unit, words),
    placeSpoken: placer(model, words, dateSpoken),
  };
}
