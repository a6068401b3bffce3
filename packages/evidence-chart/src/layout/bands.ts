/** Where places stand along their axis. */
export interface Positions {
  readonly place: (index: number) => number;
  readonly band: number;
}

/** Places side by side, each with the same width. */
export function inBands(count: number, from: number, to: number): Positions {
  const band = (to - from) / Math.max(1, count);
  return { band, place: (index) => from + (index + 0.5) * band };
}
