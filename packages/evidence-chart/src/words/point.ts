import type { Absent, Model, Series } from '../model.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import { textFormatsOf } from './text-formats.ts';
import { exact } from './number.ts';
import { perCentSpoken } from './number-text.ts';

/** Why there is no figure, aloud. */
function absenceSpoken(why: Absent | undefined, words: SentenceStrings): string {
  if (why?.kind === 'unread') return words.pointUnread(why.text);
  if (why?.reason) return words.pointReasons[why.reason];
  return why?.kind === 'suppressed' ? words.pointSuppressed : words.pointMissing;
}

/** How many a figure is of, and of how many of them it is not known: `of 120`, `14 not known`. */
export function ofHowMany(
  { denominator, unknown }: Series,
  place: number,
  words: Pick<SentenceStrings, 'of' | 'notKnown'>,
): readonly string[] {
  const [all, none] = [denominator?.[place] ?? NaN, unknown?.[place] ?? NaN];
  return [
    ...(Number.isFinite(all) ? [words.of(exact(all))] : []),
    ...(none > 0 ? [words.notKnown(exact(none))] : []),
  ];
}

/** What is said of a figure besides itself. */
export interface PointContext {
  /** Says the series first. */
  readonly withSeries?: boolean;
  /** The figures as shares of 100, where these are drawn. */
  readonly shares?: Model | undefined;
}

/** A point as it is said aloud: place, figure or why there is none, interval, marks; the series first where asked. */
export function pointSentence(
  model: Model,
  series: number,
  place: number,
  words: SentenceStrings,
  { withSeries = false, shares }: PointContext = {},
): string {
  const one = model.series[series];
  if (!one) return '';
  const say = textFormatsOf(model, words).of(series);
  const value = one.y[place] ?? NaN;
  const share = shares?.series[series]?.y[place] ?? NaN;
  const [low, high] = [one.lower?.[place] ?? NaN, one.upper?.[place] ?? NaN];
  const marks = (one.marks.get(place) ?? []).map((mark) => words.marks[mark] ?? mark);
  const figure = Number.isFinite(value) ? say.spoken(value) : absenceSpoken(one.absent.get(place), words);
  return [
    withSeries ? one.name : '',
    say.placeSpoken(place),
    Number.isFinite(share) ? words.withShare(figure, perCentSpoken(share, words)) : figure,
    ...ofHowMany(one, place, words),
    Number.isFinite(low) && Number.isFinite(high) ? words.interval(say.spoken(low), say.spoken(high)) : '',
    ...marks,
  ]
    .filter(Boolean)
    .join(', ');
}
