/** Two tokens that meet on the screen, and the ratio that WCAG 2.2 AA asks of them (AAA text where more is preferred). */
export interface Pair {
  readonly front: string;
  readonly back: string;
  readonly kind: 'text' | 'control';
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
const CONTROLS = [
  'color-border-control',
  'color-focus',
  'color-accent',
  'color-chart-1',
  'color-chart-2',
  'color-chart-3',
  'color-chart-4',
  'color-chart-other',
] as const;

/** Every pair: text on its ground (1.4.3), and what must be seen of controls, focus and charts (1.4.11, 2.4.13). */
export const PAIRS: readonly Pair[] = [
  ...SURFACES.flatMap((back) => TEXTS.map((front): Pair => ({ front, back, kind: 'text' }))),
  ...SURFACES.flatMap((back) => CONTROLS.map((front): Pair => ({ front, back, kind: 'control' }))),
  { front: 'color-on-accent', back: 'color-accent', kind: 'text' },
];

/** The least ratio of a pair: 4.5 for text and 3 for controls; where more contrast is preferred, 7 and 4.5. */
export function required(kind: Pair['kind'], mode: string): number {
  if (mode.startsWith('more-contrast')) return kind === 'text' ? 7 : 4.5;
  return kind === 'text' ? 4.5 : 3;
}
