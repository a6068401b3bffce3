import type { Paint, TextMark } from '../layout/scene.ts';

/**
 * Colours for a picture outside the page. In the page the style sheet says them again with the theme's tokens, and wins.
 * The order is dark, light, dark, light: neighbours differ in grey as well.
 */
export const COLOURS = ['#003d2f', '#c07823', '#062e6f', '#b36cd1', '#727b7a'] as const;

/** Dashes tell lines apart where colour does not. */
export const DASHES = ['', '7 3', '2 3', '9 3 2 3', ''] as const;

type Attributes = Readonly<Record<string, string | number>>;

const STROKE = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

const colour = (slot: number | undefined): string => COLOURS[slot ?? 0] ?? COLOURS[4];

/** How each kind of path is painted, by its slot. */
export const PAINTS: Readonly<Record<Paint, (slot: number | undefined) => Attributes>> = {
  grid: () => ({ fill: 'none', stroke: '#d4d4d4' }),
  axis: () => ({ fill: 'none', stroke: '#1a1a1a' }),
  fill: (slot) => ({ fill: colour(slot) }),
  area: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.35 }),
  band: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.18 }),
  line: (slot) => ({
    ...STROKE,
    stroke: colour(slot),
    'stroke-width': slot === 4 ? 1 : 2.5,
    ...(DASHES[slot ?? 0] ? { 'stroke-dasharray': DASHES[slot ?? 0] ?? '' } : {}),
  }),
  whisker: () => ({ fill: 'none', stroke: '#1a1a1a', 'stroke-width': 1.5 }),
  span: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.4, stroke: colour(slot) }),
  marker: (slot) => ({ fill: colour(slot), stroke: '#ffffff' }),
  missing: () => ({ fill: 'none', stroke: '#1a1a1a', 'stroke-width': 1.5 }),
  suppressed: () => ({ fill: '#ffffff', stroke: '#1a1a1a', 'stroke-width': 1.5 }),
  halo: () => ({ fill: 'none', stroke: '#ffffff', 'stroke-width': 4 }),
  reference: () => ({ fill: 'none', stroke: '#1a1a1a', 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }),
  leader: () => ({ fill: 'none', stroke: '#595959' }),
};

/** How each kind of text is written. */
export const TEXTS: Readonly<Record<TextMark['role'], Attributes>> = {
  tick: { fill: '#595959' },
  place: {},
  value: {},
  name: {},
  note: {},
  panel: { 'font-weight': 700 },
  badge: { 'font-weight': 700 },
  axis: { fill: '#595959' },
};
