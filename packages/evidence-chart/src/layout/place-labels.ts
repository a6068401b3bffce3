import type { XAxis } from '../model.ts';
import { dateLabels } from './date-labels.ts';
import type { Positions } from './positions.ts';
import { linear } from './scale.ts';
import type { Env } from './env.ts';
import type { TextMark } from './marks.ts';
import { ticksWithin } from './ticks.ts';
import { widestWord, wrap } from './wrap.ts';

/** Every how many places there may be a label. */
const EVERY = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 60, 100, 120];
const MOST_LINES = 3;

/** Whether each name has room under its own place, in lines of whole words. */
export function namesFit(x: XAxis, room: number, env: Env): boolean {
  if (x.type !== 'category') return true;
  return x.labels.every(
    (label) => widestWord(label, env.measure) <= room && wrap(label, room, env.measure).length <= MOST_LINES,
  );
}

interface Labels {
  readonly texts: readonly TextMark[];
  /** How many lines they take. */
  readonly lines: number;
}

/** A label of several lines, its middle at `x` as far as the picture's edge lets it. */
function label(text: string, x: number, y: number, room: number, env: Env): readonly TextMark[] {
  return wrap(text, room, env.measure).map((line, at) => {
    const half = env.measure(line) / 2;
    const inside = Math.max(half, Math.min(env.width - half, x));
    return { role: 'place', text: line, anchor: 'middle', x: inside, y: y + at * env.size * 1.2 };
  });
}

function finish(texts: readonly TextMark[], y: number, env: Env): Labels {
  const last = Math.max(y, ...texts.map((one) => one.y));
  return { texts, lines: Math.round((last - y) / (env.size * 1.2)) + 1 };
}

/** Names: each, or every second, third … one, so that they stand apart. */
function nameLabels(count: number, { place, band }: Positions, y: number, env: Env): Labels {
  const step = EVERY.find((every) => {
    const room = every * band - 6;
    for (let index = 0; index < count; index += every)
      if (
        widestWord(env.place(index), env.measure) > room ||
        wrap(env.place(index), room, env.measure).length > MOST_LINES
      )
        return false;
    return true;
  });
  const every = step ?? count;
  const room = Math.min(env.width, every * band - 6);
  const shown = Array.from({ length: Math.ceil(count / every) }, (_, at) => at * every);
  return finish(
    shown.flatMap((index) => label(env.place(index), place(index), y, room, env)),
    y,
    env,
  );
}

/** Dates: on one line, at round ones. */
function writtenDates(labels: readonly string[], { place }: Positions, y: number, env: Env): Labels {
  const texts = dateLabels(labels, place, env).map(({ text, x }): TextMark => ({
    role: 'place',
    text,
    anchor: 'middle',
    x,
    y,
  }));
  return finish(texts, y, env);
}

/** Numbers: round ones, wherever figures stand. */
function numberLabels(at: Float64Array, from: number, to: number, y: number, env: Env): Labels {
  const [low, high] = [at[0] ?? 0, at.at(-1) ?? 0];
  const scale = linear(low, high, from, to);
  const widest = Math.max(env.measure(env.number(low)), env.measure(env.number(high))) + env.size;
  const ticks = low < high ? ticksWithin(low, high, Math.max(1, (to - from) / widest / 1.5)) : [low];
  return finish(
    ticks.flatMap((tick) => label(env.number(tick), scale(tick), y, env.width, env)),
    y,
    env,
  );
}

/** Labels below the places. `y` is the baseline of their first line. */
export function placeLabels(
  x: XAxis,
  where: Positions & { readonly from: number; readonly to: number; readonly bands: boolean },
  y: number,
  env: Env,
): Labels {
  if (x.type === 'category') return nameLabels(x.labels.length, where, y, env);
  if (x.type === 'date') return writtenDates(x.labels, where, y, env);
  if (!where.bands) return numberLabels(x.at, where.from, where.to, y, env);
  return nameLabels(x.at.length, where, y, env);
}
