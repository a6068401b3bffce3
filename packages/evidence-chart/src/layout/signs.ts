import type { Model } from '../model.ts';
import { one, type Item } from './key.ts';
import { missingMark, suppressedMark } from './marker.ts';
import { stroke } from './path.ts';
import type { Env } from './scene.ts';

/** Whether a chart is drawn with marks for what is not there, or for how sure a figure is. */
export function hasSigns({ series }: Model): boolean {
  return series.some(({ lower, absent }) => lower !== undefined || absent.size > 0);
}

const interval: Item['swatch'] = (x, y) => {
  const cap = (at: number): string => stroke(at, y - 4, at, y + 4);
  return [one('whisker', stroke(x + 2, y, x + 16, y) + cap(x + 2) + cap(x + 16))];
};

/** What crosses, diamonds and whiskers mean, where there are any. */
export function signItems({ series }: Model, { words }: Env): readonly Item[] {
  const kinds = new Set(series.flatMap(({ absent }) => [...absent.values()].map(({ kind }) => kind)));
  const items: (Item | false)[] = [
    series.some(({ lower }) => lower !== undefined) && { text: words.interval, swatch: interval },
    kinds.has('missing') && {
      text: words.missing,
      swatch: (x, y) => [one('missing', missingMark(x + 9, y))],
    },
    kinds.has('suppressed') && {
      text: words.suppressed,
      swatch: (x, y) => [one('suppressed', suppressedMark(x + 9, y))],
    },
  ];
  return items.filter((item) => item !== false);
}
