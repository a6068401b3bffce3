import type { Env } from '../layout/env.ts';
import type { PathMark, TextMark } from '../layout/marks.ts';
import type { Scene } from '../layout/scene.ts';
import { px } from '../layout/path.ts';
import { drawBadge } from './badge.ts';
import { hatch, hatches } from './hatches.ts';
import { PAINTS, TEXTS } from './look.ts';
import { tree, type Tree } from './svg-node.ts';

/** How strong a colour is through which others are seen. */
const OVER = { 'fill-opacity': 0.12 };

function drawPath({ d, paint, slot, isOver }: PathMark): Tree {
  const name = slot === undefined ? paint : `${paint} s${slot}`;
  return tree('path', { class: name, ...PAINTS[paint](slot), ...(isOver && OVER), d });
}

function drawText(mark: TextMark, size: number): readonly Tree[] {
  if (mark.role === 'badge') return drawBadge(mark, size);
  const { x, y, text, anchor, role } = mark;
  const place = { x: px(x), y: px(y), ...(anchor === 'start' ? {} : { 'text-anchor': anchor }) };
  return [tree('text', { class: role, ...TEXTS[role], ...place }, [text])];
}

/** A scene as a tree of SVG. */
export function draw(scene: Scene, { size }: Pick<Env, 'size'>): Tree {
  const { width, height, paths, texts, flipped } = scene;
  const marks = paths.flatMap((one) => [drawPath(one), ...hatch(one)]);
  return tree(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-size': size, fill: '#1a1a1a' },
    [
      ...hatches(paths),
      ...(flipped ? [tree('g', { transform: `matrix(-1 0 0 1 ${width} 0)` }, marks)] : marks),
      ...texts.flatMap((one) => drawText(one, size)),
    ],
  );
}
