import type { Paint, TextMark } from '../layout/marks.ts';

/**
 * Colours for a picture outside the page. In the page the style sheet says them again with the theme's tokens, and wins.
 * The order is dark, light, dark, light, and no two of the four hues are the same grey.
 */
export const COLOURS = [
  '#004422',
  '#cc7722',
  '#002266',
  '#9955bb',
  '#222827',
  '#8c8c8c',
  // Answers: the second hue from dark to light, grey, the fourth from light to dark.
  '#85521f',
  '#cc7722',
  '#e8c29c',
  '#e4e4e4',
  '#c7a2da',
  '#9955bb',
  '#533563',
] as const;

/** Dashes tell lines apart where colour does not. */
export const DASHES = ['', '7 3', '2 3', '9 3 2 3', '', ''] as const;

export type Attributes = Readonly<Record<string, string | number>>;
export type Look = (slot: number | undefined) => Attributes;

export const INK = '#1a1a1a';
const NO_FILL = { fill: 'none' } as const;
const MUTED = { fill: '#595959' } as const;

const colour = (slot: number | undefined): string => COLOURS[slot ?? 0] ?? COLOURS[4];

const THICK = { ...NO_FILL, stroke: INK, 'stroke-width': 1.5 } as const;

/** How strong the colour of each class of a map is. */
const TILES = [0.06, 0.25, 0.45, 0.75, 1];

/** How each kind of path is painted, by its slot. */
export const PAINTS: Readonly<Record<Paint, Look>> = {
  tile: (slot) => ({ fill: COLOURS[0], 'fill-opacity': TILES[slot ?? 0] ?? 0, stroke: INK }),
  shade: () => ({ fill: INK, 'fill-opacity': 0.1 }),
  grid: () => ({ ...NO_FILL, stroke: '#d4d4d4' }),
  axis: () => ({ ...NO_FILL, stroke: INK }),
  fill: (slot) => ({ fill: colour(slot) }),
  answer: (slot) => ({ fill: colour(slot), stroke: INK }),
  area: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.35 }),
  line: (slot) => ({
    ...NO_FILL,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    stroke: colour(slot),
    'stroke-width': (slot ?? 0) < 4 ? 2.5 : 1,
    ...(DASHES[slot ?? 0] ? { 'stroke-dasharray': DASHES[slot ?? 0] ?? '' } : {}),
  }),
  marker: (slot) => ({ fill: colour(slot), stroke: '#ffffff' }),
  band: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.18 }),
  whisker: () => THICK,
  span: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.4, stroke: colour(slot) }),
  missing: () => THICK,
  suppressed: () => ({ fill: '#ffffff', stroke: INK, 'stroke-width': 1.5 }),
  halo: () => ({ ...NO_FILL, stroke: '#ffffff', 'stroke-width': 4 }),
  reference: () => ({ ...THICK, 'stroke-dasharray': '5 4' }),
  leader: () => ({ ...NO_FILL, stroke: '#595959' }),
};

/** How each kind of text is written. */
export const TEXTS: Readonly<Partial<Record<TextMark['role'], Attributes>>> = {
  tick: MUTED,
  axis: MUTED,
  panel: { 'font-weight': 700 },
  'tile-dark': { fill: '#ffffff' },
  headline: { 'font-weight': 700, 'font-size': '2em' },
};
