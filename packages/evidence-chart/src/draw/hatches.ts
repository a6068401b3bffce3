import type { PathMark } from '../layout/marks.ts';
import { patterns, tilePatterns } from './patterns.ts';
import { tree, type Tree } from './svg-node.ts';

const FILLED = new Set(['fill', 'area', 'span']);

/** The name of the hatches of a path: those of a series, or those of a class of a map. */
function hatchOf({ paint, slot }: PathMark): string | undefined {
  if (!slot) return undefined;
  if (paint === 'tile') return `t${slot}`;
  return FILLED.has(paint) ? `h${slot}` : undefined;
}

/** What tells fills apart where colour goes: for each the same shape again in hatches, shown only there. */
export function hatch(mark: PathMark): readonly Tree[] {
  const name = hatchOf(mark);
  if (!name) return [];
  const shown = mark.touches
    ? { class: 'hatched touching', 'fill-opacity': 0.4 }
    : { class: mark.paint === 'tile' ? 'hatched tiled' : 'hatched', display: 'none' };
  return [tree('path', { ...shown, fill: `url(#${name})`, d: mark.d })];
}

/** The hatches that paths need. */
export function hatches(paths: readonly PathMark[]): readonly Tree[] {
  const slots = (paint: (mark: PathMark) => boolean): readonly number[] => [
    ...new Set(paths.flatMap((one) => (one.slot && paint(one) ? [one.slot] : []))),
  ];
  const series = slots(({ paint }) => FILLED.has(paint));
  const tiles = slots(({ paint }) => paint === 'tile');
  return [
    ...(series.length > 0 ? [patterns(series)] : []),
    ...(tiles.length > 0 ? [tilePatterns(tiles)] : []),
  ];
}
