import type { Model, XAxis } from '../model.ts';
import type { Drawing } from './drawing.ts';
import { MUTED, OTHER, type Drawn } from './drawn.ts';

/**
 * Four series have a look of their own, the rest are drawn one by one in the look of the fifth: shares of different
 * things may not be added up (those of a stack may, see stacked-series.ts). Where series are highlighted, the looks are
 * theirs and all others are grey. Small multiples need no look but one.
 */
export function slots({ series }: Model, { multiples, highlight = [] }: Drawing): readonly Drawn[] {
  const isNamed = series.some(({ name }) => highlight.includes(name));
  let next = 0;
  return series.map(({ name, y, lower, upper }, index) => {
    const isMuted = isNamed && !highlight.includes(name);
    const slot = isMuted ? MUTED : multiples ? 0 : Math.min(next++, OTHER);
    return { name, y, lower, upper, slot, of: [index] };
  });
}

/** Whether a place is grey, because others are highlighted; undefined where no place is. */
export function mutedPlaces(x: XAxis, { highlight = [] }: Drawing): ((place: number) => boolean) | undefined {
  if (x.type === 'number' || highlight.length === 0) return undefined;
  const { labels } = x;
  const isNamed = labels.some((label) => highlight.includes(label));
  return isNamed ? (place) => !highlight.includes(labels[place] ?? '') : undefined;
}
