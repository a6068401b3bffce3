import type { Kind } from '../model.ts';
import type { Notes } from './notes.ts';

/** Four series have a look of their own; all that come after share a fifth. */
export const OTHER = 4;

/** The look of what is not highlighted: grey. */
export const MUTED = 5;

/** How the author wants it drawn. */
export interface Drawing {
  readonly kind: Kind;
  /** Stacked to 100 %. */
  readonly percent?: boolean | undefined;
  /** One small chart for each series, all on the same scales. */
  readonly multiples?: boolean | undefined;
  /** Whether a distribution stands on a scale of powers of ten. */
  readonly log?: boolean | undefined;
  /** Names of series or of places that stand out; the others are grey. None where absent. */
  readonly highlight?: readonly string[] | undefined;
  /** What the author notes on it; nothing where absent. */
  readonly notes?: Notes | undefined;
}

/** The words that a picture needs. */
export interface SceneWords {
  readonly other: (count: number) => string;
  readonly missing: string;
  readonly suppressed: string;
  readonly unread: string;
  readonly interval: string;
}

/** What the page gives: room, and how text is measured and written. Lengths are CSS px. */
export interface Env {
  readonly width: number;
  /** Size of text, 12 or more. */
  readonly size: number;
  readonly rtl?: boolean | undefined;
  readonly measure: (text: string) => number;
  /** A value of the axis, short. */
  readonly tick: (value: number) => string;
  /** A share of a hundred, where a chart is stacked to 100 %. */
  readonly share: (value: number) => string;
  /** A value beside its mark. */
  readonly value: (value: number) => string;
  /** The name of a place: a category, a date in words. */
  readonly place: (index: number) => string;
  /** A number on the axis of places. */
  readonly number: (value: number) => string;
  readonly words: SceneWords;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A line of text. `y` is its baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  /** What it is, which is also its class. */
  readonly role:
    'tick' | 'place' | 'value' | 'name' | 'note' | 'panel' | 'badge' | 'axis' | 'tile' | 'tile-dark';
  readonly slot?: number | undefined;
}

/** A path, and how it is painted. */
export interface PathMark {
  readonly d: string;
  readonly paint: Paint;
  /** Whether it touches paths of other series, so that colour alone does not tell them apart. */
  readonly touches?: boolean;
  /** 0–3, 4 for other, or 5 for grey; absent where the path belongs to no series. */
  readonly slot?: number | undefined;
}

export type Paint =
  | 'shade'
  | 'grid'
  | 'axis'
  | 'fill'
  | 'area'
  | 'band'
  | 'line'
  | 'whisker'
  | 'span'
  | 'marker'
  | 'missing'
  | 'suppressed'
  | 'halo'
  | 'reference'
  | 'leader'
  /** A tile of a map; its slot is the class of its figure, 0 to 4. */
  | 'tile';

/** A rectangle of the picture, in px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
  /** Whether the axis of values holds nought. */
  readonly fromZero: boolean;
  /** Texts of numbered notes, in the order of their numbers, from 1. */
  readonly notes: readonly string[];
  /** Where a figure stands, by series of the model and place; undefined where none is drawn. */
  readonly at: (series: number, place: number) => readonly [x: number, y: number] | undefined;
  /** The box that a figure's mark fills, by series of the model and place; undefined where none is drawn. */
  readonly box: (series: number, place: number) => Rect | undefined;
  readonly fields: readonly Field[];
  /** Whether a reader compares the series of one place, as in lines over time. */
  readonly together: boolean;
  /** Whether marks stand anywhere, so that the nearest in any direction is meant. */
  readonly isFree?: boolean | undefined;
}

/** A series as it is drawn: several of the model's may be one here. */
export interface Drawn {
  readonly name: string;
  readonly slot: number;
  readonly y: Float64Array;
  readonly lower?: Float64Array | undefined;
  readonly upper?: Float64Array | undefined;
  /** Where stacked: where it starts. */
  readonly base?: Float64Array | undefined;
  /** Indexes of the model's series that it stands for. */
  readonly of: readonly number[];
}
