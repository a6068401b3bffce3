import type { Env } from './env.ts';
import type { Anchor, Rect, TextMark } from './marks.ts';

/** A point that may be named. */
export interface Nameable {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  /** Whether it is named before others. */
  readonly isFirst: boolean;
}

interface LabelRoom {
  /** Where labels may stand. */
  readonly rect: Rect;
  /** Of the marks, which no label may cover. */
  readonly radius: number;
  readonly env: Pick<Env, 'size' | 'measure'>;
}

/** More points than these are named by the pointer alone: nobody reads so many names. */
const MOST = 200;

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name may stand, the best first: right, left, above, below. */
function sides({ text, at: [x, y] }: Nameable, { radius, env }: LabelRoom): readonly [Rect, TextMark][] {
  const { size, measure } = env;
  const wide = measure(text);
  const gap = radius + 3;
  const side = (anchor: Anchor, at: number, middle: number): [Rect, TextMark] => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
    const rect = { left, right: left + wide, top: middle - size * 0.6, bottom: middle + size * 0.6 };
    return [rect, { role: 'value', text, anchor, x: at, y: middle + size * 0.35 }];
  };
  return [
    side('start', x + gap, y),
    side('end', x - gap, y),
    side('middle', x, y - gap - size * 0.5),
    side('middle', x, y + gap + size * 0.5),
  ];
}

/** Names beside points: those that have room without covering another name or a point. */
export function pointLabels(points: readonly Nameable[], room: LabelRoom): readonly TextMark[] {
  if (points.length > MOST) return [];
  const { rect, radius } = room;
  const taken: Rect[] = points.map(({ at: [x, y] }) => {
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const order = [...points].sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  return order.flatMap((point) => {
    if (!point.text) return [];
    const free = sides(point, room).find(
      ([box]) =>
        box.left >= rect.left &&
        box.right <= rect.right &&
        box.top >= rect.top - room.env.size * 0.7 &&
        box.bottom <= rect.bottom &&
        !taken.some((other) => meet(box, other)),
    );
    if (!free) return [];
    taken.push(free[0]);
    return [free[1]];
  });
}
