import type { Model } from '../model.ts';
import type { WordStrings } from '../strings/words.ts';
import { dateSpoken, dateTick, dateWritten } from './date.ts';
import * as number from './number.ts';

/** How the figures and places of one chart are written and said. */
export interface Say {
  /** In text: `12.3%`. */
  readonly value: (value: number) => string;
  /** In full, for the table. */
  readonly exact: (value: number) => string;
  /** On the axis of values. */
  readonly tick: (value: number) => string;
  /** Aloud. */
  readonly spoken: (value: number) => string;
  /** A part of 100. */
  readonly share: (value: number) => string;
  /** A number on the axis of places. */
  readonly number: (value: number) => string;
  /** A place in text, on the axis, aloud, by index. */
  readonly place: (index: number) => string;
  readonly placeTick: (index: number) => string;
  readonly placeSpoken: (index: number) => string;
}

/** The words for one model in one language. */
export function sayer({ x, unit }: Model, words: WordStrings): Say {
  const place = (date: (iso: string, words: WordStrings) => string) => (index: number) => {
    if (x.type === 'number') return number.exact(x.at[index] ?? NaN);
    const label = x.labels[index] ?? '';
    return x.type === 'date' ? date(label, words) : label;
  };
  return {
    value: (value) => number.written(value, unit),
    exact: (value) => number.exact(value, unit),
    tick: (value) => number.tick(value, unit),
    spoken: (value) => number.spoken(value, unit, words),
    share: (value) => number.tick(value, '%'),
    number: (value) => number.exact(value),
    place: place(dateWritten),
    placeTick: place(dateTick),
    placeSpoken: place(dateSpoken),
  };
}
