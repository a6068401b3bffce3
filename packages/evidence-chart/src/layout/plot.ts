import type { Model } from '../model.ts';
import type { KindTraits } from './kind-traits.ts';
import type { Drawing } from './drawing.ts';
import type { Drawn } from './drawn.ts';
import type { Env } from './env.ts';
import type { PathMark, TextMark } from './marks.ts';
import type { Plane, Rect } from './plane.ts';

/** What one plot is laid out from: the picture's whole, or one panel of small multiples. */
export interface PlotInput {
  readonly model: Model;
  readonly drawing: Drawing;
  readonly traits: KindTraits;
  readonly series: readonly Drawn[];
  /** The span of values, the same in all panels. */
  readonly span: readonly [number, number];
  /** Whether the figures count things, so that ticks are whole numbers. */
  readonly isWhole: boolean;
  readonly env: Env;
  /** Space: `bottom` is what is wanted, and a plot that lies takes what its rows need. */
  readonly rect: Rect;
  /** Px on the far side for labels. */
  readonly side: number;
  /** Whether numbers of notes stand beside figures. */
  readonly badges: boolean;
}

/** Axes and room for figures. */
export interface Plot {
  readonly plane: Plane;
  /** Behind the figures. */
  readonly grid: PathMark;
  /** Over them. */
  readonly axis: PathMark;
  readonly texts: readonly TextMark[];
  /** Px of the last line below the plot. */
  readonly bottom: number;
}

/** How values of the axis are written. */
export function tickText({ drawing, env, traits }: PlotInput): (value: number) => string {
  const write = drawing.percent ? env.share : env.tick;
  // Before zero stand answers, not negative figures.
  return typeof traits.stacks === 'function' ? (value) => write(Math.abs(value)) : write;
}
