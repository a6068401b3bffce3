import { MUTED, type Drawn } from './drawn.ts';
import type { Env } from './env.ts';
import type { Paint, PathMark, Rect, TextMark } from './marks.ts';
import type { Plane } from './plane.ts';

/** What a kind of chart is given. */
export interface PaintInput {
  readonly plane: Plane;
  readonly series: readonly Drawn[];
  readonly env: Env;
  /** How many places there are. */
  readonly count: number;
  /** Whether a figure is grey, by its place and the order of its series; undefined where none is. */
  readonly isMuted: ((place: number, order: number) => boolean) | undefined;
}

/** What it answers: paths, words beside marks, and where each figure stands. */
export interface Painted {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly at: (series: number, place: number) => readonly [number, number] | undefined;
  /** The box that the mark of a figure fills. */
  readonly box: (series: number, place: number) => Rect | undefined;
}

export type Painter = (task: PaintInput) => Painted;

/** A path, unless there is nothing in it. */
export function path(paint: Paint, d: string, slot?: number): readonly PathMark[] {
  return d ? [{ paint, d, slot }] : [];
}

/** What is drawn of one figure. */
export type Piece = (one: Drawn, index: number, order: number) => string;

/** One path for each series, of a piece for each figure that is there. */
export function eachFigure({ series, count }: PaintInput, piece: Piece): readonly string[] {
  return series.map((one, order) => {
    let d = '';
    for (let index = 0; index < count; index += 1)
      if (Number.isFinite(one.y[index] as number)) d += piece(one, index, order);
    return d;
  });
}

/** The marks of each series in its look, and those of grey places in grey. */
export function markPaths(input: PaintInput, paint: Paint, piece: Piece): readonly PathMark[] {
  const { series, isMuted } = input;
  const own = (isGrey: boolean): readonly string[] =>
    eachFigure(input, (one, index, order) =>
      (isMuted?.(index, order) ?? false) === isGrey ? piece(one, index, order) : '',
    );
  const grey = isMuted ? own(true) : [];
  const bright = own(false);
  return series.flatMap(({ slot }, order) => [
    ...path(paint, grey[order] ?? '', MUTED),
    ...path(paint, bright[order] ?? '', slot),
  ]);
}

/**
 * Something of a figure, such as where it stands: of a series of the model and a place, by the series that is drawn for it
 * (its order) and its figure (NaN where there is none). A series that is not drawn has nothing.
 */
export function located<T>(
  series: readonly Drawn[],
  where: (order: number, place: number, value: number) => T,
): (series: number, place: number) => T | undefined {
  return (index, place) => {
    const order = series.findIndex(({ of }) => of.includes(index));
    return order < 0 ? undefined : where(order, place, series[order]?.y[place] ?? NaN);
  };
}
