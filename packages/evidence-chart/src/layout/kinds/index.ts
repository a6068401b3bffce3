import type { Painter } from '../painter.ts';
import type { Kind } from '../scene.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import { lines } from './lines.ts';
import { stacked } from './stacked.ts';

/** How a kind stands: whether its value axis must hold nought, and which way it lies on named places. */
export interface Manner {
  readonly paint: Painter;
  readonly zero: boolean;
  /** Whether places have a width of their own, rather than being points. */
  readonly bands: boolean;
  /** `no`, or on which axes of places values run along the line of reading. */
  readonly lies: 'never' | 'always' | 'names' | 'long names';
}

/** Every kind of chart. A new one is a row here. */
export const MANNERS: Readonly<Record<Kind, Manner>> = {
  bar: { paint: bars, zero: true, bands: true, lies: 'always' },
  column: { paint: bars, zero: true, bands: true, lies: 'long names' },
  stacked: { paint: stacked, zero: true, bands: true, lies: 'long names' },
  line: { paint: lines, zero: false, bands: false, lies: 'never' },
  area: { paint: lines, zero: true, bands: false, lies: 'never' },
  dot: { paint: dots, zero: false, bands: true, lies: 'names' },
  range: { paint: dots, zero: false, bands: true, lies: 'names' },
};
