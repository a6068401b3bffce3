import { apart } from './apart.ts';
import type { Env, TextMark } from './scene.ts';
import { wrap } from './wrap.ts';

/** A name that wants to stand beside the plot at a height. */
export interface SideLabel {
  readonly text: string;
  readonly y: number;
  readonly slot?: number | undefined;
}

/** The widest that labels beside a plot may be, as a share of the picture. */
const SHARE = 0.28;

/** Px that names need beside the plot, the gap included. */
export function sideRoom(names: readonly string[], env: Env): number {
  const most = env.width * SHARE;
  const lines = names.flatMap((name) => wrap(name, most, env.measure));
  return Math.max(0, ...lines.map(env.measure)) + 12;
}

/** Names beside the plot, none over another; undefined where there is no room for all. */
export function sideLabels(
  labels: readonly SideLabel[],
  x: number,
  [top, bottom]: readonly [number, number],
  env: Env,
): readonly TextMark[] | undefined {
  const height = env.size * 1.2;
  const lines = labels.map(({ text }) => wrap(text, env.width * SHARE, env.measure));
  const wishes = labels.map(({ y }, index) => ({ y, size: (lines[index]?.length ?? 1) * height + 2 }));
  const middles = apart(wishes, top, bottom);
  return middles?.flatMap((middle, index) => {
    const own = lines[index] ?? [];
    const first = middle - ((own.length - 1) * height) / 2 + env.size * 0.35;
    return own.map((text, at) => ({
      role: 'name' as const,
      anchor: 'start' as const,
      text,
      x: x + 8,
      y: first + at * height,
      slot: labels[index]?.slot,
    }));
  });
}
