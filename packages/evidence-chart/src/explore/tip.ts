import type { Model } from '../model.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import { absence } from '../words/absence.ts';
import type { TextFormats } from '../words/text-formats.ts';
import { marksIn } from '../words/marks.ts';
import { ofHowMany } from '../words/point.ts';
import { sentencesEn } from '../strings/en/sentences.ts';
import type { Point } from './keys.ts';

/** A line of a tip. */
export interface TipLine {
  readonly text: string;
  /** Index of the series whose look stands before it. */
  readonly series?: number;
  readonly isStrong: boolean;
}

/** So many series of one place are written together. */
const MOST = 8;

function figureText(
  { model, shares, say }: TipInput,
  { series, place }: Point,
  { strings }: DrawnChart,
): string {
  const own = model.series[series];
  const value = own?.y[place] ?? NaN;
  const words = strings.sentences ?? sentencesEn;
  const counts = own ? ofHowMany(own, place, words) : [];
  if (!own || !Number.isFinite(value))
    return [absence(own?.absent.get(place), strings.ui, model), ...counts].join(', ');
  const share = shares?.series[series]?.y[place] ?? NaN;
  const figure = [
    say.of(series).value(value),
    ...(Number.isFinite(share) ? [`(${say.share(Math.round(share))})`] : []),
    ...marksIn(own, place, words),
  ].join(' ');
  return [figure, ...counts].join(', ');
}

/** What a tip is written from. */
export interface TipInput {
  readonly model: Model;
  /** The figures as shares of 100, where these are drawn. */
  readonly shares: Model | undefined;
  readonly say: TextFormats;
}

/** The figure under the cursor; of lines over time, those of all series of its place. */
export function tipLines(input: TipInput, point: Point, shown: DrawnChart): readonly TipLine[] {
  const { model, say } = input;
  const place = say.place(point.place);
  const text = (series: number): string => figureText(input, { series, place: point.place }, shown);
  if (model.series.length < 2) return [{ text: `${place}: ${text(0)}`, isStrong: true }];
  const named = (series: number, isStrong: boolean): TipLine => ({
    text: `${model.series[series]?.name ?? ''}: ${text(series)}`,
    series,
    isStrong,
  });
  if (!shown.picture.scene.together) return [{ text: place, isStrong: false }, named(point.series, true)];
  const first = Math.max(0, Math.min(point.series - MOST / 2, model.series.length - MOST));
  const all = [...model.series.keys()].slice(first, first + MOST);
  return [{ text: place, isStrong: false }, ...all.map((series) => named(series, series === point.series))];
}
