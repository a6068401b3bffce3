import type { Model } from '../model.ts';
import { type Drawn, type Drawing, OTHER } from './scene.ts';

/**
 * Four series have a look of their own, the rest are drawn one by one in the look of the fifth: shares of different
 * things may not be added up (those of a stack may, see stacked-up.ts). Small multiples need no look but one.
 */
export function slots({ series }: Model, { multiples }: Drawing): readonly Drawn[] {
  return series.map(({ name, y, lower, upper }, index) => ({
    name,
    y,
    lower,
    upper,
    slot: multiples ? 0 : Math.min(index, OTHER),
    of: [index],
  }));
}
