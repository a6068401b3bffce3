import type { Drawn } from './drawn.ts';
import type { Swatch } from './key.ts';
import type { Painter } from './painter.ts';

/** How a kind of chart stands on two axes, one of places and one of values. */
export interface KindTraits {
  readonly paint: Painter;
  /** What a series looks like in the key. */
  readonly swatch: Swatch;
  /** Whether the value axis must hold zero. */
  readonly zero: boolean;
  /** Whether places have a width of their own, rather than being points. */
  readonly bands: boolean;
  /** On which axes of places values run along the line of reading. */
  readonly lies: 'never' | 'always' | 'names' | 'long names';
  /** Whether the figures of one place stand side by side, each with its number beside it. */
  readonly isGrouped: boolean;
  /** Whether series are lines, which are named beside their ends. */
  readonly isLine: boolean;
  /**
   * When series stand on top of one another: the parts of a whole do always, others only as shares of 100 %. A kind may
   * stack them in its own way, on both sides of zero.
   */
  readonly stacks:
    'always' | 'percent' | 'never' | ((series: readonly Drawn[], percent: boolean) => readonly Drawn[]);
}
