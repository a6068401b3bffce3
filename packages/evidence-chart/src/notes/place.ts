import type { XAxis } from '../model.ts';
import { countOf } from '../layout/positions.ts';
import type { Plane } from '../layout/plane.ts';
import type { Env } from '../layout/env.ts';

/** Of more places a name is looked for only among those that the source writes. */
const MOST = 2000;

/** Behind a name: `2024/25 [p]`. */
const MARKS = /(?: \[[^\]]*\])+$/;

/** The index of a place by its name, as the source or as the axis writes it; -1 where there is none. */
export function findPlace(x: XAxis, label: string, env: Env): number {
  if (x.type === 'number') return x.at.indexOf(Number(label));
  const found = x.labels.indexOf(label);
  if (found >= 0) return found;
  const count = countOf(x);
  for (let index = 0; index < count && count < MOST; index += 1) {
    const name = env.place(index);
    if (name === label || name.replace(MARKS, '') === label) return index;
  }
  return -1;
}

function startOf(label: string, x: XAxis): number {
  if (x.type === 'number') return Number(label);
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(label) ?? [];
  return year ? new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day)) : NaN;
}

/**
 * Where a place stands, as an index that may lie between two places: a day among years. Undefined where the axis does not
 * reach it.
 */
export function indexOf(x: XAxis, label: string, env: Env): number | undefined {
  const found = findPlace(x, label, env);
  if (found >= 0) return found;
  if (x.type === 'category') return undefined;
  const at = startOf(label, x);
  const after = x.at.findIndex((one) => one > at);
  if (!Number.isFinite(at) || after === 0) return undefined;
  const last = x.at.length - 1;
  if (after < 0) {
    // A day in the last period, which ends where one more like it would.
    const step = (x.at[last] ?? NaN) - (x.at[last - 1] ?? NaN);
    const beyond = (at - (x.at[last] ?? NaN)) / step;
    return beyond < 1 ? last + beyond : undefined;
  }
  const [from, to] = [x.at[after - 1] as number, x.at[after] as number];
  return after - 1 + (at - from) / (to - from);
}

/** Px of an index that may lie between two places. */
export function pxOf(place: Plane['place'], index: number, count: number): number {
  const low = Math.floor(index);
  if (index === low) return place(low);
  const [from, to] = low + 1 < count ? [low, low + 1] : [low - 1, low];
  return place(low) + (index - low) * (place(to) - place(from));
}
