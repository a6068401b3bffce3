import type { PathMark } from '../layout/scene.ts';
import { patterns } from './patterns.ts';
import { tree, type Tree } from './svg-node.ts';

const FILLED = new Set(['fill', 'area', 'span']);

/** What tells fills apart where colour goes: for each the same shape again in hatches, shown only there. */
export function hatch({ d, paint, slot }: PathMark): readonly Tree[] {
  if (!FILLED.has(paint) || !slot) return [];
  return [tree('path', { class: 'hatched', fill: `url(#h${slot})`, display: 'none', d })];
}

/** The hatches that paths need. */
export function hatches(paths: readonly PathMark[]): readonly Tree[] {
  const slots = paths.flatMap(({ paint, slot }) => (FILLED.has(paint) && slot ? [slot] : []));
  return slots.length > 0 ? [patterns([...new Set(slots)])] : [];
}
