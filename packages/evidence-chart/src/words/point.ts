import type { Model } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { spokenFormatsOf } from './formats.ts';

/** A point as it is said aloud: place, figure or why there is none, interval, marks; the series first where asked. */
export function pointSentence(
  model: Model,
  series: number,
  place: number,
  words: SentenceStrings,
  { withSeries = false }: { readonly withSeries?: boolean } = {},
): string {
  const one = model.series[series];
  if (!one) return '';
  const say = spokenFormatsOf(model, words);
  const value = one.y[place] ?? NaN;
  const [low, high] = [one.lower?.[place] ?? NaN, one.upper?.[place] ?? NaN];
  const why = one.absent.get(place)?.kind === 'suppressed' ? words.pointSuppressed : words.pointMissing;
  const marks = (one.marks.get(place) ?? []).map((mark) => words.marks[mark] ?? mark);
  return [
    withSeries ? one.name : '',
    say.placeSpoken(place),
    Number.isFinite(value) ? say.spoken(value) : why,
    Number.isFinite(low) && Number.isFinite(high) ? words.interval(say.spoken(low), say.spoken(high)) : '',
    ...marks,
  ]
    .filter(Boolean)
    .join(', ');
}
