import { formatDate, type Language } from '@ipec/element-kit';
import type { FigureSource, KeyFigure } from '@ipec/feeds/figures';

/** One figure, in words. */
export interface FigureView {
  readonly id: string;
  /** The fragment that leads here, without `#`. */
  readonly anchor: string;
  /** The record itself, for the part that draws what is to be known beside it. */
  readonly figure: KeyFigure;
  readonly text: string;
  readonly label: string;
  readonly date: { readonly iso: string | null; readonly text: string };
  readonly source: FigureSource;
  readonly lang: string | null;
}

/** A figure in the language of the page. What is a word stays a word. */
export function figureView(figure: KeyFigure, language: Language): FigureView {
  const { id, text, label, date, source } = figure;
  return {
    id,
    anchor: `ipec-figure-${id}`,
    figure,
    text,
    label,
    date: { iso: date.iso, text: date.iso ? formatDate(date.iso, language) : date.text },
    source,
    lang: figure.language,
  };
}

/** Whether there is something to be known beside a figure, which only the part `details` draws. */
export function hasDetails({ details, rivals, series }: KeyFigure): boolean {
  return details.length + rivals.length + series.length > 0;
}
