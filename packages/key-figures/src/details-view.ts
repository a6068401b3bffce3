import { formatDate, formatNumber, type Language } from '@ipec/element-kit';
import type { FigureSource, KeyFigure, SeriesPoint } from '@ipec/feeds/figures';
import type { Block } from '@ipec/feeds/item';
import { sparkline } from '@ipec/common';
import type { Strings } from './strings/strings.ts';

/** A small line of a series: its path in a box of 100 by 24, and what it says in words. */
export interface LineView {
  readonly path: string;
  readonly text: string;
  readonly points: readonly { readonly period: string; readonly value: string }[];
  /** What the source calls the two. */
  readonly head: readonly string[];
}

/** Another published value. */
export interface RivalView {
  readonly text: string;
  readonly date: string;
  readonly source: FigureSource;
}

/** What is to be known beside a figure. */
export interface DetailsView {
  readonly line: LineView | null;
  /** What opens the details. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly rivals: readonly RivalView[];
}

function lineView(
  { series, seriesHead: head = [] }: KeyFigure,
  strings: Strings,
  language: Language,
): LineView | null {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || first === last) return null;
  const period = (text: string): string => formatDate(text, language);
  const written = ({ value, text }: SeriesPoint): string => text ?? formatNumber(value);
  return {
    path: sparkline(series.map(({ value }) => value)),
    text: strings.series(written(first), period(first.period), written(last), period(last.period)),
    points: series.map((point) => ({ period: period(point.period), value: written(point) })),
    head,
  };
}

/** What is to be known beside a figure, in the language of the page. */
export function detailsView(figure: KeyFigure, strings: Strings, language: Language): DetailsView {
  const { details, detailsTitle, rivals } = figure;
  return {
    line: lineView(figure, strings, language),
    title: detailsTitle ?? (rivals.length > 0 ? strings.rivals(rivals.length) : strings.details),
    blocks: details,
    rivals: rivals.map((one) => ({ ...one, date: one.date || strings.notGiven })),
  };
}
