import type { Model } from '../model.ts';
import { pathMark, type Item } from './key.ts';
import { missingMark, suppressedMark, unreadMark } from './marker.ts';
import { stroke } from './path.ts';
import type { Env } from './env.ts';

const interval: Item['swatch'] = (x, y) => {
  const cap = (at: number): string => stroke(at, y - 4, at, y + 4);
  return [pathMark('whisker', stroke(x + 2, y, x + 16, y) + cap(x + 2) + cap(x + 16))];
};

/** What crosses, diamonds and whiskers mean, where there are any. */
export function signItems({ series }: Model, { words }: Env): readonly Item[] {
  const kinds = new Set(series.flatMap(({ absent }) => [...absent.values()].map(({ kind }) => kind)));
  const items: (Item | false)[] = [
    series.some(({ lower }) => lower !== undefined) && { text: words.interval, swatch: interval },
    kinds.has('missing') && {
      text: words.missing,
      swatch: (x, y) => [pathMark('missing', missingMark(x + 9, y))],
    },
    kinds.has('suppressed') && {
      text: words.suppressed,
      swatch: (x, y) => [pathMark('suppressed', suppressedMark(x + 9, y))],
    },
    kinds.has('unread') && {
      text: words.unread,
      swatch: (x, y) => [pathMark('missing', unreadMark(x + 9, y))],
    },
  ];
  return items.filter((item) => item !== false);
}
