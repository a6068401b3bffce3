import type { Absent, Model } from '../model.ts';
import { missingMark, suppressedMark } from './marker.ts';
import { path, type Painted } from './painter.ts';
import type { PathMark } from './scene.ts';

/** So many marks can still be told apart. */
const MOST = 200;

/** Marks where a figure was withheld or is missing, on the line that figures start from. */
export function absentMarks(
  { series }: Model,
  indexes: readonly number[],
  at: Painted['at'],
): readonly PathMark[] {
  const d = { missing: '', suppressed: '' };
  const drawn = new Set<string>();
  for (const index of indexes) {
    const { absent } = series[index] ?? { absent: new Map<number, Absent>() };
    if (absent.size > MOST) continue;
    for (const [place, { kind }] of absent) {
      const [x, y] = at(index, place) ?? [NaN, NaN];
      const sign = kind === 'suppressed' ? kind : 'missing';
      const mark = sign === 'suppressed' ? suppressedMark(x, y) : missingMark(x, y);
      if (!Number.isFinite(x) || drawn.has(mark)) continue;
      drawn.add(mark);
      d[sign] += mark;
    }
  }
  return [...path('missing', d.missing), ...path('suppressed', d.suppressed)];
}
