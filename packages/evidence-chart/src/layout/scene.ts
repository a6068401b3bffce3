import type { PathMark, Rect, TextMark } from './marks.ts';

/** A part of the picture with axes of its own, and the series of the model that are drawn in it. */
export interface Field {
  readonly rect: Rect;
  readonly series: readonly number[];
}

/** Everything to be drawn, in the order of painting. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Whether paths are to be mirrored, for reading from right to left. */
  readonly flipped: boolean;
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  /** Whether places stand one below another. */
  readonly lies: boolean;
  /** Whether the axis of values holds zero. */
  readonly fromZero: boolean;
  /** Texts of numbered notes, in the order of their numbers, from 1. */
  readonly notes: readonly string[];
  /** Where a figure stands, by series of the model and place; undefined where none is drawn. */
  readonly at: (series: number, place: number) => readonly [x: number, y: number] | undefined;
  /** The box that a figure's mark fills, by series of the model and place; undefined where none is drawn. */
  readonly box: (series: number, place: number) => Rect | undefined;
  readonly fields: readonly Field[];
  /** How many figures have no mark in the picture, because they are not there and it has no sign for that. */
  readonly undrawn?: number | undefined;
  /** Names of what has no place in the picture: not a region on a map. */
  readonly leftOut?: readonly string[] | undefined;
  /** The look of each series of the model, where it is not that of its index. */
  readonly looks?: readonly number[] | undefined;
  /** Whether a reader compares the series of one place, as in lines over time. */
  readonly together: boolean;
  /** Whether marks stand anywhere, so that the nearest in any direction is meant. */
  readonly isFree?: boolean | undefined;
}
