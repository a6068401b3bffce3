import type { Painter } from '../painter.ts';
import type { Kind } from '../scene.ts';
import { bars } from './bars.ts';
import { lines } from './lines.ts';

/** What is asked for only where a chart needs it; see needsFurther. */
export type Further = typeof import('../further.ts');

/** How a kind stands: whether its value axis must hold nought, and which way it lies on named places. */
export interface Manner {
  readonly paint: (further: Further | undefined) => Painter;
  readonly zero: boolean;
  /** Whether places have a width of their own, rather than being points. */
  readonly bands: boolean;
  /** `no`, or on which axes of places values run along the line of reading. */
  readonly lies: 'never' | 'always' | 'names' | 'long names';
}

/** Every kind of chart. A new one is a row here. */
export const MANNERS: Readonly<Record<Kind, Manner>> = {
  bar: { paint: () => bars, zero: true, bands: true, lies: 'always' },
  column: { paint: () => bars, zero: true, bands: true, lies: 'long names' },
  stacked: { paint: (further) => (further as Further).stacked, zero: true, bands: true, lies: 'long names' },
  line: { paint: () => lines, zero: false, bands: false, lies: 'never' },
  area: { paint: () => lines, zero: true, bands: false, lies: 'never' },
  dot: { paint: (further) => (further as Further).dots, zero: false, bands: true, lies: 'names' },
  range: { paint: (further) => (further as Further).dots, zero: false, bands: true, lies: 'names' },
};
