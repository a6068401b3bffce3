import { stroke } from '../layout/path.ts';
import type { Env } from '../layout/env.ts';
import type { PathMark, TextMark } from '../layout/marks.ts';
import { wrap } from '../layout/wrap.ts';

/** The number of a note in a ring, around a point. */
export function badge(number: number, x: number, y: number, env: Env): TextMark {
  const inside = Math.max(10, Math.min(env.width - 10, x));
  return { role: 'badge', text: String(number), anchor: 'middle', x: inside, y: Math.max(env.size, y) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widest that a text above the plot may be. */
const WIDEST = 190;
const MOST_ROWS = 7;

export interface Above {
  readonly texts: readonly TextMark[];
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** Texts in rows above the plot, each over its place; undefined where they need too many rows. */
export function above(list: readonly { text: string; x: number }[], env: Env): Above | undefined {
  const line = env.size * 1.2;
  const boxes: Box[] = [];
  const texts: TextMark[] = [];
  for (const { text, x } of list) {
    const lines = wrap(text, Math.min(WIDEST, env.width), env.measure);
    const width = Math.max(...lines.map(env.measure));
    const left = Math.max(0, Math.min(env.width - width, x - width / 2));
    const hits = boxes.filter((one) => one.left < left + width + 8 && left < one.right + 8);
    const top = Math.max(0, ...hits.map(({ bottom }) => bottom + 4));
    boxes.push({ left, right: left + width, top, bottom: top + lines.length * line });
    lines.forEach((words, at) =>
      texts.push({
        role: 'note',
        anchor: 'middle',
        text: words,
        x: left + width / 2,
        y: top + at * line + env.size,
      }),
    );
  }
  const height = Math.max(0, ...boxes.map(({ bottom }) => bottom));
  return height > MOST_ROWS * line ? undefined : { texts, boxes, height: height > 0 ? height + 8 : 0 };
}

/** From a remark down to its figure. */
export function leader(x: number, from: number, to: number): PathMark {
  return { paint: 'leader', d: stroke(x, from, x, Math.max(from, to - 7)) };
}
