import { marker } from '../layout/marker.ts';
import { ems } from '../layout/measure.ts';
import { OTHER } from '../layout/drawn.ts';
import type { Rect } from '../layout/marks.ts';
import { wrap } from '../layout/wrap.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import type { Point } from './keys.ts';
import { graphic } from './nodes.ts';
import type { TipLine } from './tip.ts';

/** What lies over the picture, and where its tip is. */
export interface Overlay {
  readonly node: SVGElement;
  readonly tip: Rect;
}

const WIDEST = 320;
const PADDING = 8;
/** Px between a figure or the pointer and the tip. */
const GAP = 14;
const SWATCH = 18;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));

/**
 * Where a tip stands: beside the figure and the pointer, on the side that a reader who goes along the places does not
 * cross, and inside the picture.
 */
function tipAt(spots: readonly Spot[], width: number, height: number, shown: DrawnChart): Rect {
  const { scene } = shown.picture;
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [first] = spots as readonly [Spot];
  let [left, top] = [0, 0];
  if (scene.lies && Math.max(...xs) + GAP + width <= scene.width) {
    [left, top] = [Math.max(...xs) + GAP, first.y - height / 2];
  } else if (scene.lies && Math.min(...xs) - GAP - width >= 0) {
    [left, top] = [Math.min(...xs) - GAP - width, first.y - height / 2];
  } else {
    const above = Math.min(...ys) - GAP - height;
    [left, top] = [first.x - width / 2, above >= 0 ? above : Math.max(...ys) + GAP];
  }
  left = clamp(left, 0, scene.width - width);
  return { left, top, right: left + width, bottom: top + height };
}

/** The ring around a figure, a line through all figures of its place where they are read together, and the tip. */
export function overlay(
  shown: DrawnChart,
  { series, place }: Point,
  lines: readonly TipLine[],
  pointer: Spot | undefined,
): Overlay | undefined {
  const { scene, env } = shown.picture;
  const [cx, cy] = scene.at(series, place) ?? [];
  const field = scene.fields.find((one) => one.series.includes(series));
  if (cx === undefined || cy === undefined || !field) return undefined;
  const { size } = env;
  const room = Math.min(WIDEST, scene.width - 2 * PADDING) - SWATCH;
  const measure = (text: string): number => ems(text) * size;
  const rows = lines.flatMap((line) =>
    wrap(line.text, room, measure).map((text, at) => ({ ...line, text, isFirst: at === 0 })),
  );
  const indent = rows.some((row) => row.series !== undefined) ? SWATCH : 0;
  const step = size * 1.4;
  const width = Math.ceil(Math.max(...rows.map(({ text }) => measure(text))) + indent + 2 * PADDING);
  const height = Math.ceil(rows.length * step + 2 * PADDING - size * 0.3);
  const tip = tipAt(
    [{ x: cx, y: cy }, ...(pointer ? [pointer] : [])],
    Math.min(width, scene.width),
    height,
    shown,
  );
  const marks = rows.flatMap((row, at): SVGElement[] => {
    const y = tip.top + PADDING + size * 0.85 + at * step;
    const start = env.rtl ? tip.right - PADDING : tip.left + PADDING;
    const shift = row.series === undefined ? 0 : env.rtl ? -SWATCH : SWATCH;
    const text = graphic(
      'text',
      {
        x: start + shift,
        y,
        ...(row.isStrong && { 'font-weight': 700 }),
        ...(env.rtl && { 'text-anchor': 'end' }),
      },
      [document.createTextNode(row.text)],
    );
    if (row.series === undefined || !row.isFirst) return [text];
    const slot = scene.looks?.[row.series] ?? Math.min(row.series, OTHER);
    const swatch = graphic('path', {
      class: `marker s${slot}`,
      d: marker(slot, start + shift / 2, y - size * 0.35, 5),
    });
    return [swatch, text];
  });
  const { rect } = field;
  const rule = graphic('line', { class: 'rule', x1: cx, x2: cx, y1: rect.top, y2: rect.bottom });
  const { left, top } = tip;
  const box = { x: left, y: top, width: tip.right - left, height, rx: 4 };
  const node = graphic(
    'svg',
    {
      class: 'over',
      'aria-hidden': 'true',
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      'font-size': size,
    },
    [
      ...(scene.together && !scene.isFree ? [rule] : []),
      graphic('circle', { class: 'cursor', cx, cy, r: 8 }),
      graphic('g', { class: 'tip' }, [graphic('rect', box), ...marks]),
    ],
  );
  return { node, tip };
}
