import { FEW, type Model, type XAxis } from '../model.ts';
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

/** Whether a figure is grey, by its place and the order of its series: not highlighted, or of too few to compare. */
export function mutedFigures(
  { x, series: all }: Model,
  series: readonly Drawn[],
  drawing: Drawing,
): ((place: number, order: number) => boolean) | undefined {
  const isMuted = mutedPlaces(x, drawing);
  const few = series.map(({ of }) =>
    of.map((index) => all[index]?.marks).filter((marks) => marks && marks.size > 0),
  );
  if (!isMuted && few.every(({ length }) => length === 0)) return isMuted;
  return (place, order) =>
    isMuted?.(place) === true || few[order]?.some((marks) => marks?.get(place)?.includes(FEW)) === true;
}
