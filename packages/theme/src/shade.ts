import { clampChroma, converter, differenceEuclidean, formatHex } from 'culori';
import { contrast } from './contrast.ts';

/** A ground, or a neighbour, that a colour must stand out from, and the least ratio. */
export interface Demand {
  readonly against: string;
  readonly ratio: number;
}

const oklch = converter('oklch');
const distance = differenceEuclidean('oklab');
/** Halvings of the range of lightness: finer than a step of 8-bit sRGB. */
const STEPS = 14;

/** Whether a colour meets every demand. */
export function meets(hex: string, demands: readonly Demand[]): boolean {
  return demands.every(({ against, ratio }) => contrast(hex, against) >= ratio);
}

/** The same hue at another lightness in OKLCH, 0 to 1; chroma gives way where sRGB has no room for it. */
export function atLightness(hex: string, lightness: number): string {
  const l = Math.min(1, Math.max(0, lightness));
  if (l === 0) return '#000000';
  if (l === 1) return '#ffffff';
  return formatHex(clampChroma({ ...toOklch(hex), l }, 'oklch'));
}

/** Lightness of a colour in OKLCH, 0 to 1. */
export function lightnessOf(hex: string): number {
  return toOklch(hex).l;
}

/** Colourfulness of a colour in OKLCH, from 0 for greys to about 0.32 in sRGB. */
export function chromaOf(hex: string): number {
  return toOklch(hex).c;
}

/** How different two colours look: the distance in OKLab, 0 to 1 between black and white. */
export function difference(one: string, other: string): number {
  return distance(one, other);
}

/**
 * The colour itself where it meets the demands; else the same hue, made darker or lighter by as little as they need. At
 * the end of the way stand black and white: what the demands ask of those must be possible.
 */
export function nearestThatMeets(hex: string, way: 'darker' | 'lighter', demands: readonly Demand[]): string {
  if (meets(hex, demands)) return hex;
  let fails = lightnessOf(hex);
  let passes = way === 'darker' ? 0 : 1;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (fails + passes) / 2;
    if (meets(atLightness(hex, middle), demands)) passes = middle;
    else fails = middle;
  }
  return atLightness(hex, passes);
}

function toOklch(hex: string): { mode: 'oklch'; l: number; c: number; h: number } {
  const { l = 0, c = 0, h = 0 } = oklch(hex) ?? {};
  return { mode: 'oklch', l, c, h };
}
