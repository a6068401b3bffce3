import { marker } from './marker.ts';
import { box, stroke } from './path.ts';
import { ANSWERS, MUTED, OTHER, type Drawn } from './drawn.ts';
import type { Env } from './env.ts';
import type { Paint, PathMark, TextMark } from './marks.ts';
import { wrap } from './wrap.ts';

/** What stands before an entry of the key: around a point, `x` its left edge and `y` its middle. */
export type Swatch = (slot: number, x: number, y: number) => readonly PathMark[];

/** One entry of the key. */
export interface Item {
  readonly text: string;
  readonly swatch: (x: number, y: number) => readonly PathMark[];
}

const SWATCH = 18;

export const pathMark = (paint: Paint, d: string, slot?: number): PathMark => ({ paint, d, slot });

/** A line with its marker. */
export const lineSwatch: Swatch = (slot, x, y) => [
  pathMark('line', stroke(x, y, x + SWATCH, y), slot),
  pathMark('marker', marker(slot, x + 9, y), slot),
];

export const dotSwatch: Swatch = (slot, x, y) => [pathMark('marker', marker(slot, x + 9, y, 5), slot)];

export const fillPaint = (slot: number): Paint => (slot < ANSWERS ? 'fill' : 'answer');

export const fillSwatch: Swatch = (slot, x, y) => [
  pathMark(fillPaint(slot), box(x + 2, y - 7, x + 16, y + 7), slot),
];

/** One entry for each look; all that share the look of other are one. */
export function keyItems(series: readonly Drawn[], swatch: Swatch, env: Env): readonly Item[] {
  const bySlot =
    (slot: number): Item['swatch'] =>
    (x, y) =>
      swatch(slot, x, y);
  const isOther = ({ slot }: Drawn): boolean => slot === OTHER || slot === MUTED;
  const others = series.filter(isOther);
  const own = series.filter((one) => !isOther(one));
  const named = own.map(({ name, slot }) => ({ text: name, swatch: bySlot(slot) }));
  if (others.length === 0) return named;
  const name = others.length === 1 ? (others[0]?.name ?? '') : env.words.other(others.length);
  return [...named, { text: name, swatch: bySlot(others[0]?.slot ?? OTHER) }];
}

export interface Key {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly height: number;
}

/** Entries in rows above the picture, as many to a row as have room. */
export function keyRows(items: readonly Item[], env: Env): Key {
  const paths: PathMark[] = [];
  const texts: TextMark[] = [];
  const line = env.size * 1.35;
  let x = 0;
  let y = 0;
  let tall = 1;
  for (const { text, swatch } of items) {
    const lines = wrap(text, env.width - SWATCH - 8, env.measure);
    const width = SWATCH + 6 + Math.max(...lines.map(env.measure));
    if (x > 0 && x + width > env.width) {
      x = 0;
      y += tall * line;
      tall = 1;
    }
    paths.push(...swatch(x, y + line / 2));
    lines.forEach((words, at) =>
      texts.push({
        role: 'name',
        text: words,
        anchor: 'start',
        x: x + SWATCH + 6,
        y: y + line / 2 + env.size * 0.35 + at * line,
      }),
    );
    tall = Math.max(tall, lines.length);
    x += width + env.size * 1.2;
  }
  return { paths, texts, height: items.length > 0 ? y + tall * line + 8 : 0 };
}
