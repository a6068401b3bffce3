import type { Env, PathMark, Scene, TextMark } from '../layout/scene.ts';
import { px } from '../layout/path.ts';
import { PAINTS, TEXTS } from './look.ts';
import { patterns } from './patterns.ts';
import { tree, type Tree } from './tree.ts';

const FILLED = new Set(['fill', 'area', 'span']);

function drawPath({ d, paint, slot }: PathMark): Tree {
  return tree('path', { class: slot === undefined ? paint : `${paint} s${slot}`, ...PAINTS[paint](slot), d });
}

/** Where colour goes, the same shape again in hatches; shown only there. */
function hatch({ d, paint, slot }: PathMark): readonly Tree[] {
  if (!FILLED.has(paint) || !slot) return [];
  return [tree('path', { class: 'hatched', fill: `url(#h${slot})`, display: 'none', d })];
}

/** A number in a ring: the text, and the ring behind it. */
function drawBadge({ x, y, text }: TextMark, size: number): readonly Tree[] {
  const ring = {
    class: 'ring',
    fill: '#ffffff',
    stroke: '#1a1a1a',
    cx: px(x),
    cy: px(y - size * 0.35),
    r: size * 0.7,
  };
  return [
    tree('circle', ring),
    tree('text', { class: 'badge', ...TEXTS.badge, 'text-anchor': 'middle', x: px(x), y: px(y) }, [text]),
  ];
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
  const hatched = paths.filter(({ paint, slot }) => FILLED.has(paint) && slot);
  const slots = [...new Set(hatched.map(({ slot }) => slot ?? 0))];
  const marks = paths.flatMap((one) => [drawPath(one), ...hatch(one)]);
  return tree(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-size': size, fill: '#1a1a1a' },
    [
      ...(slots.length > 0 ? [patterns(slots)] : []),
      ...(flipped ? [tree('g', { transform: `matrix(-1 0 0 1 ${width} 0)` }, marks)] : marks),
      ...texts.flatMap((one) => drawText(one, size)),
    ],
  );
}
