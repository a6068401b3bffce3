import type { Issue } from '@ipec/common';
import type { Model } from '../model.ts';
import type { Painted } from './painter.ts';
import type { KindTraits } from './kind-traits.ts';
import type { Plane } from './plane.ts';
import type { Env } from './env.ts';
import type { PathMark, Rect, TextMark } from './marks.ts';
import type { SideLabel } from './side-labels.ts';

/** What notes know of the plot that they belong to. */
export interface NotedPlot {
  readonly model: Model;
  readonly traits: Pick<KindTraits, 'bands'>;
  readonly env: Env;
  /** The room of the plot and of what stands above it. */
  readonly rect: Rect;
}

/** What stands above a plot. */
export interface NoteTop {
  /** Px that it takes. */
  readonly height: number;
}

/** Marks of the notes of one panel. */
export interface NoteMarks {
  /** Under the figures: shaded ranges. */
  readonly behind: readonly PathMark[];
  /** Over the figures. */
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  /** Names that are to stand beside the plot. */
  readonly labels: readonly SideLabel[];
}

/** The notes of one picture: written in it where there is room, else numbered. */
export interface NotePlan {
  /** Texts of numbered notes, in the order of their numbers. */
  readonly texts: readonly string[];
  /** Names beside the plot, which need room. */
  readonly names: readonly string[];
  /** Whether numbers stand beside figures. */
  readonly hasBadges: boolean;
  /** The notes of some series of the model: those of one of several small charts. */
  readonly of: (series: readonly number[]) => NotePlan;
  /** What stands above the plot, `side` px of which are kept for names. */
  readonly top: (input: NotedPlot, side: number) => NoteTop | undefined;
  readonly marks: (input: NotedPlot, painted: Painted, plane: Plane, top: NoteTop | undefined) => NoteMarks;
}

/**
 * What the author notes on a picture: lines, shaded ranges, remarks. Whoever reads the author's list makes this value, so a
 * picture with notes cannot be laid out without what draws them.
 */
export interface Notes {
  /** What of the author's lists could not be used. */
  readonly issues: readonly Issue[];
  /** Numbers that the axis of values must hold. */
  readonly values: (model: Model) => readonly number[];
  readonly plan: (model: Model, env: Env, isNumbered: boolean) => NotePlan;
}

const NO_MARKS: NoteMarks = { behind: [], paths: [], texts: [], labels: [] };
const NO_PLAN: NotePlan = {
  texts: [],
  names: [],
  hasBadges: false,
  of: () => NO_PLAN,
  top: () => undefined,
  marks: () => NO_MARKS,
};

/** Of an author who notes nothing. */
export const NO_NOTES: Notes = { issues: [], values: () => [], plan: () => NO_PLAN };
