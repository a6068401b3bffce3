import { box, stroke } from './path.ts';
import type { Rect } from './marks.ts';

export type { Rect } from './marks.ts';

/** Where figures are drawn: one way for places, the other for values. */
export interface Plane extends Rect {
  /** Whether values run along the line of reading. */
  readonly horizontal: boolean;
  /** Px of a value. */
  readonly value: (value: number) => number;
  /** Px of the middle of a place. */
  readonly place: (index: number) => number;
  /** Px that one place has. */
  readonly band: number;
  /** The room that words beside figures have, along the line of reading. */
  readonly room: readonly [from: number, to: number];
  /** Px of where bars start. */
  readonly zero: number;
}

export function point({ horizontal }: Plane, place: number, value: number): readonly [number, number] {
  return horizontal ? [value, place] : [place, value];
}

/** The box between places `p0` and `p1` and values `v0` and `v1`, all in px and in any order. */
export function boxAt({ horizontal }: Plane, p0: number, p1: number, v0: number, v1: number): Rect {
  const [places, values] = [
    [Math.min(p0, p1), Math.max(p0, p1)],
    [Math.min(v0, v1), Math.max(v0, v1)],
  ] as const;
  const [[left, right], [top, bottom]] = horizontal ? [values, places] : [places, values];
  return { left, top, right, bottom };
}

/** A bar across places `p0` to `p1` from value `v0` to `v1`, all in px. */
export function bar({ horizontal }: Plane, p0: number, p1: number, v0: number, v1: number): string {
  return horizontal ? box(v0, p0, v1, p1) : box(p0, v0, p1, v1);
}

/** A stroke between two points, each a place and a value in px. */
export function line({ horizontal }: Plane, p0: number, v0: number, p1: number, v1: number): string {
  return horizontal ? stroke(v0, p0, v1, p1) : stroke(p0, v0, p1, v1);
}
