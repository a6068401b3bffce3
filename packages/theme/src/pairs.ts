import type { Mode } from './modes.ts';

/**
 * Two tokens that meet on the screen. `text` on its ground (WCAG 2.2, 1.4.3), a `control`, focus ring or chart mark on its
 * ground (1.4.11), `neighbour` chart marks that touch (1.4.11), and the other `series` of a chart, which must look different where
 * colour goes: in greyscale and on most printers.
 */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly kind: 'text' | 'control' | 'neighbour' | 'series';
}

const SURFACES = ['color-surface', 'color-surface-raised'] as const;
const TEXTS = [
  'color-text',
  'color-text-muted',
  'color-link',
  'color-link-hover',
  'color-accent',
  'color-error',
  'color-success',
  'color-warning',
] as const;
const SERIES = [
  'color-chart-1',
  'color-chart-2',
  'color-chart-3',
  'color-chart-4',
  'color-chart-other',
] as const;
const CONTROLS = ['color-border-control', 'color-focus', 'color-accent', ...SERIES] as const;

/** Every pair that is promised. `color-border` is decoration and is in none. */
export const PAIRS: readonly Pair[] = [
  ...SURFACES.flatMap((back) => TEXTS.map((front): Pair => ({ front, back, kind: 'text' }))),
  ...SURFACES.flatMap((back) => CONTROLS.map((front): Pair => ({ front, back, kind: 'control' }))),
  { front: 'color-on-accent', back: 'color-accent', kind: 'text' },
  { front: 'color-focus-text', back: 'color-focus', kind: 'text' },
  ...SERIES.slice(1).map((back, index): Pair => ({
    front: SERIES[index] as string,
    back,
    kind: 'neighbour',
  })),
  // The four that have a hue of their own; neighbours differ by more.
  { front: 'color-chart-1', back: 'color-chart-3', kind: 'series' },
  { front: 'color-chart-1', back: 'color-chart-4', kind: 'series' },
  { front: 'color-chart-2', back: 'color-chart-4', kind: 'series' },
];

const LEAST: Readonly<Record<Pair['kind'], { readonly usual: number; readonly more: number }>> = {
  text: { usual: 4.5, more: 7 },
  control: { usual: 3, more: 4.5 },
  neighbour: { usual: 3, more: 3 },
  // A step of grey that is seen side by side; no standard asks for one.
  series: { usual: 1.25, more: 1.25 },
};

/** The least ratio of a pair: WCAG 2.2 AA, and where more contrast is preferred 7 for text and 4.5 for controls. */
export function required(kind: Pair['kind'], mode: Mode): number {
  return LEAST[kind][mode.startsWith('more-contrast') ? 'more' : 'usual'];
}
