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

function lineView(series: readonly SeriesPoint[], strings: Strings, language: Language): LineView | null {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || first === last) return null;
  const period = (text: string): string => formatDate(text, language);
  return {
    path: sparkline(series.map(({ value }) => value)),
    text: strings.series(
      formatNumber(first.value),
      period(first.period),
      formatNumber(last.value),
      period(last.period),
    ),
    points: series.map((point) => ({ period: period(point.period), value: formatNumber(point.value) })),
  };
}

/** What is to be known beside a figure, in the language of the page. */
export function detailsView(figure: KeyFigure, strings: Strings, language: Language): DetailsView {
  const { details, detailsTitle, rivals, series } = figure;
  return {
    line: lineView(series, strings, language),
    title: detailsTitle ?? (rivals.length > 0 ? strings.rivals(rivals.length) : strings.details),
    blocks: details,
    rivals: rivals.map((one) => ({ ...one, date: one.date || strings.notGiven })),
  };
}
