import type { Model } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { dateSpoken } from './date-spoken.ts';
import { alone, type Formats, formatsOf, once, placer } from './formats.ts';
import * as text from './number-text.ts';
import { decimalsOf } from './precision.ts';

/** How they are written and said in sentences. */
export interface TextFormats extends Formats {
  readonly of: (series: number) => TextFormats;
  /** `12.3%`, `£11.2 billion`. */
  readonly value: (value: number) => string;
  readonly difference: (value: number) => string;
  readonly spoken: (value: number) => string;
  readonly placeSpoken: (index: number) => string;
}

/** How it is written and said in sentences. */
export function textFormatsOf(model: Model, words: SentenceStrings): TextFormats {
  const { unit } = model;
  const decimals = once(() => decimalsOf(model));
  const self: TextFormats = {
    ...formatsOf(model, words),
    of: (index) => {
      const own = alone(model, index);
      return own ? textFormatsOf(own, words) : self;
    },
    value: (value) => text.inText(value, unit, decimals(), words),
    difference: (value) => text.difference(value, unit, decimals(), words),
    spoken: (value) => text.spoken(value, unit, decimals(), words),
    placeSpoken: placer(model, words, dateSpoken),
  };
  return self;
}
