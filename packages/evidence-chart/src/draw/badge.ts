import { px } from '../layout/path.ts';
import type { TextMark } from '../layout/marks.ts';
import { INK } from './look.ts';
import { tree, type Tree } from './svg-node.ts';

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
