import type { PathMark } from '../layout/marks.ts';
import { patterns } from './patterns.ts';
import { tree, type Tree } from './svg-node.ts';

const FILLED = new Set(['fill', 'answer', 'area', 'span']);

/** What tells fills apart where colour goes: for each the same shape again in hatches, shown only there. */
export function hatch({ d, paint, slot, touches }: PathMark): readonly Tree[] {
  if (!FILLED.has(paint) || !slot) return [];
  const shown = touches
    ? { class: 'hatched touching', 'fill-opacity': 0.4 }
    : { class: 'hatched', display: 'none' };
  return [tree('path', { ...shown, fill: `url(#h${slot})`, d })];
}

/** The hatches that paths need. */
export function hatches(paths: readonly PathMark[]): readonly Tree[] {
  const slots = paths.flatMap(({ paint, slot }) => (FILLED.has(paint) && slot ? [slot] : []));
  return slots.length > 0 ? [patterns([...new Set(slots)])] : [];
}
