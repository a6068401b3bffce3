import { px } from '../layout/path.ts';
import type { Paint, TextMark } from '../layout/scene.ts';
import { colour, INK, NO_FILL, type Look } from './look.ts';
import { tree, type Tree } from './tree.ts';

const THICK = { ...NO_FILL, stroke: INK, 'stroke-width': 1.5 } as const;

/** Paths of charts that are drawn with what is asked for only by few. */
export const FURTHER_PAINTS: Readonly<Partial<Record<Paint, Look>>> = {
  band: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.18 }),
  whisker: () => THICK,
  span: (slot) => ({ fill: colour(slot), 'fill-opacity': 0.4, stroke: colour(slot) }),
  missing: () => THICK,
  suppressed: () => ({ fill: '#ffffff', stroke: INK, 'stroke-width': 1.5 }),
  halo: () => ({ ...NO_FILL, stroke: '#ffffff', 'stroke-width': 4 }),
  reference: () => ({ ...THICK, 'stroke-dasharray': '5 4' }),
  leader: () => ({ ...NO_FILL, stroke: '#595959' }),
};

/** A number in a ring: the text, and the ring behind it. */
export function drawBadge({ x, y, text }: TextMark, size: number): readonly Tree[] {
  const ring = {
    class: 'ring',
    fill: '#ffffff',
    stroke: INK,
    cx: px(x),
    cy: px(y - size * 0.35),
    r: size * 0.7,
  };
  const place = { 'text-anchor': 'middle', x: px(x), y: px(y) };
  return [tree('circle', ring), tree('text', { class: 'badge', 'font-weight': 700, ...place }, [text])];
}
