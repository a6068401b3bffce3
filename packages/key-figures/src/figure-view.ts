import { formatDate, formatNumber, formatTime, type Language, type StatusLine } from '@ipec/element-kit';
import type { FigureSource, KeyFigure, SeriesPoint } from '@ipec/feeds/figures';
import type { Block } from '@ipec/feeds/item';
import { sparkline } from './sparkline.ts';
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

/** One figure, in words. */
export interface FigureView {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly date: { readonly iso: string | null; readonly text: string };
  readonly source: FigureSource;
  readonly lang: string | null;
  readonly line: LineView | null;
  /** What opens the details; null where there are none. */
  readonly detailsTitle: string | null;
  readonly details: readonly Block[];
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

/** A figure in the language of the page. What is a word stays a word. */
export function figureView(figure: KeyFigure, strings: Strings, language: Language): FigureView {
  const { id, text, label, date, source, details, rivals, series } = figure;
  const line = lineView(series, strings, language);
  const hasDetails = details.length > 0 || rivals.length > 0 || line !== null;
  const title = figure.detailsTitle ?? (rivals.length > 0 ? strings.rivals(rivals.length) : strings.details);
  return {
    id,
    text,
    label,
    date: { iso: date.iso, text: date.iso ? formatDate(date.iso, language) : date.text },
    source,
    lang: figure.language,
    line,
    detailsTitle: hasDetails ? title : null,
    details,
    rivals: rivals.map((one) => ({ ...one, date: one.date || strings.notGiven })),
  };
}

/** What there is to tell of. */
export interface Progress {
  readonly feed: 'initial' | 'loading' | 'ready' | 'error';
  readonly loadedAt: Date | undefined;
  /** Whether a file is to say what there is; else the host's own children do. */
  readonly isAwaited: boolean;
  readonly count: number;
}

/** The line above the figures, or null where all is well. */
export function statusLine(progress: Progress, strings: Strings, onRetry: () => void): StatusLine | null {
  const { feed, loadedAt, isAwaited, count } = progress;
  const retry = { label: strings.retry, onRetry };
  if (feed === 'error' && loadedAt)
    return { kind: 'stale', text: strings.stale(formatTime(loadedAt)), retry };
  if (feed === 'error') return { kind: 'error', text: strings.error, retry };
  if (feed === 'loading') return loadedAt ? null : { kind: 'loading', text: strings.loading };
  const isRead = !isAwaited || feed === 'ready';
  return isRead && count === 0 ? { kind: 'empty', text: strings.empty } : null;
}
