import { FEW, type Model } from '../model.ts';
import { MUTED } from './drawn.ts';
import { pathMark, type Item } from './key.ts';
import { missingMark, suppressedMark, unreadMark } from './marker.ts';
import { box, stroke } from './path.ts';
import type { Env } from './env.ts';

const interval: Item['swatch'] = (x, y) => {
  const cap = (at: number): string => stroke(at, y - 4, at, y + 4);
  return [pathMark('whisker', stroke(x + 2, y, x + 16, y) + cap(x + 2) + cap(x + 16))];
};

/** What crosses, diamonds and whiskers mean, where there are any. */
export function signItems({ series, words: own }: Model, { words }: Env): readonly Item[] {
  const absences = series.flatMap(({ absent }) => [...absent.values()]);
  const kinds = new Set(absences.map(({ kind }) => kind));
  const missing = absences.flatMap(({ kind, reason }) =>
    kind === 'missing' ? [(reason && own?.reasons[reason]) ?? words.missing] : [],
  );
  const items: (Item | false)[] = [
    series.some(({ lower }) => lower !== undefined) && {
      text: own?.couldBe ?? words.interval,
      swatch: interval,
    },
    kinds.has('missing') && {
      text: [...new Set(missing)].join(', '),
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
  if (own && series.some(({ marks }) => [...marks.values()].some((all) => all.includes(FEW))))
    items.push({
      text: own.few,
      swatch: (x, y) => [pathMark('fill', box(x + 2, y - 7, x + 16, y + 7), MUTED)],
    });
  return items.filter((item) => item !== false);
}
