import { apart } from './apart.ts';
import { marker } from './marker.ts';
import { stroke } from './path.ts';
import type { Env } from './env.ts';
import type { PathMark, TextMark } from './marks.ts';
import { wrap } from './wrap.ts';

/** A name that wants to stand beside the plot at a height. */
export interface SideLabel {
  readonly text: string;
  readonly y: number;
  readonly slot?: number | undefined;
}

/** The widest that labels beside a plot may be, as a share of the picture. */
const SHARE = 0.28;

/** Px from the plot to a name: a leader, and the look of a series. */
const GAP = 8;
const SWATCH = 16;

/** Px that names need beside the plot, the gap included. */
export function sideRoom(names: readonly string[], env: Env): number {
  const most = env.width * SHARE;
  const lines = names.flatMap((name) => wrap(name, most, env.measure));
  return Math.max(0, ...lines.map(env.measure)) + GAP + SWATCH + 4;
}

export interface SideLabels {
  readonly texts: readonly TextMark[];
  readonly paths: readonly PathMark[];
}

/**
 * Names beside the plot, none over another, each of a series with its look and a leader to its end; nothing where there is
 * no room for all.
 */
export function sideLabels(
  labels: readonly SideLabel[],
  x: number,
  [top, bottom]: readonly [number, number],
  env: Env,
): SideLabels {
  const height = env.size * 1.2;
  const lines = labels.map(({ text }) => wrap(text, env.width * SHARE, env.measure));
  const wishes = labels.map(({ y }, index) => ({ y, size: (lines[index]?.length ?? 1) * height + 2 }));
  const middles = apart(wishes, top, bottom) ?? [];
  const texts: TextMark[] = [];
  const paths: PathMark[] = [];
  for (const [index, middle] of middles.entries()) {
    const { slot, y } = labels[index] as SideLabel;
    const own = lines[index] ?? [];
    const first = middle - ((own.length - 1) * height) / 2 + env.size * 0.35;
    const left = x + GAP + (slot === undefined ? 0 : SWATCH);
    for (const [at, text] of own.entries())
      texts.push({ role: 'name', anchor: 'start', text, x: left, y: first + at * height, slot });
    if (slot === undefined) continue;
    const look = first - env.size * 0.35;
    if (Math.abs(look - y) > 2) paths.push({ paint: 'leader', d: stroke(x + 1, y, x + GAP - 1, look), slot });
    paths.push({ paint: 'marker', d: marker(slot, x + GAP + 6, look), slot });
  }
  return { texts, paths };
}
