import type { Absent, Model } from '../model.ts';
import { missingMark, suppressedMark, unreadMark } from './marker.ts';
import { path, type Painted } from './painter.ts';
import type { PathMark } from './marks.ts';

const MARKS = { missing: missingMark, suppressed: suppressedMark, unread: unreadMark } as const;

/** So many marks still look different. */
const MOST = 200;

/** Marks where a figure was withheld or is missing, on the line that figures start from. */
export function absentMarks(
  { series }: Model,
  indexes: readonly number[],
  at: Painted['at'],
): readonly PathMark[] {
  let [crosses, diamonds] = ['', ''];
  const drawn = new Set<string>();
  for (const index of indexes) {
    const { absent } = series[index] ?? { absent: new Map<number, Absent>() };
    if (absent.size > MOST) continue;
    for (const [place, { kind }] of absent) {
      const [x, y] = at(index, place) ?? [NaN, NaN];
      const mark = MARKS[kind](x, y);
      if (!Number.isFinite(x) || drawn.has(mark)) continue;
      drawn.add(mark);
      if (kind === 'suppressed') diamonds += mark;
      else crosses += mark;
    }
  }
  return [...path('missing', crosses), ...path('suppressed', diamonds)];
}
