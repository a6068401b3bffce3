import { cutAcross, stroke } from './path.ts';
import { countOf } from './positions.ts';
import { tickText, type Plot, type PlotInput } from './plot.ts';
import { linear } from './scale.ts';
import type { TextMark } from './marks.ts';
import { valueTicks } from './values.ts';
import { wrap } from './wrap.ts';

/** Beside the bars, names may take so much of the width; where that is not enough they stand above their bars. */
const SHARE = 0.38;
const NARROW = 420;

interface Rows {
  readonly lines: readonly (readonly string[])[];
  /** Whether names stand above their bars. */
  readonly above: boolean;
  /** Px that names take beside the bars. */
  readonly left: number;
  /** Top of each row, and of the end. */
  readonly tops: readonly number[];
  /** Px of the figures of a row. */
  readonly band: number;
}

/** Between the bars of one place and the name of the next, in sizes of text. */
const APART = 0.45;

/** Px for the figures of one place. */
function bandFor({ series, traits: { isGrouped }, env }: PlotInput): number {
  const isApart = series.length > 1 && series.some(({ lower }) => lower);
  const most = isGrouped ? series.length : isApart ? series.length * 0.75 : 1;
  return Math.max(env.size * 1.9, most * env.size * 1.35);
}

/** Rows tall enough for all lines of their names. */
function rowsOf(task: PlotInput): Rows {
  const { model, env, rect } = task;
  const names = Array.from({ length: countOf(model.x) }, (_, index) => env.place(index));
  const widest = Math.max(0, ...names.map(env.measure));
  const width = rect.right - rect.left;
  const isAbove = width < NARROW && widest > width * SHARE;
  const room = isAbove ? width : Math.min(widest, width * SHARE);
  const lines = names.map((name) => wrap(name, room, env.measure));
  const band = bandFor(task);
  const line = env.size * 1.2;
  const tops = [rect.top];
  for (const own of lines) {
    const words = own.length * line + (isAbove ? env.size * APART : 0);
    tops.push((tops.at(-1) ?? 0) + (isAbove ? words + band : Math.max(band, words + 6)));
  }
  return { lines, above: isAbove, left: isAbove ? 0 : room + 10, tops, band };
}

function rowTexts({ lines, above, left, tops }: Rows, { env, rect }: PlotInput): readonly TextMark[] {
  const line = env.size * 1.2;
  return lines.flatMap((own, index) => {
    const [top, end] = [tops[index] ?? 0, tops[index + 1] ?? 0];
    const first = above
      ? top + env.size * (1 + APART)
      : (top + end) / 2 - ((own.length - 1) * line) / 2 + env.size * 0.35;
    return own.map((text, at) => ({
      role: 'place' as const,
      anchor: above ? ('start' as const) : ('end' as const),
      text,
      x: above ? rect.left : rect.left + left - 10,
      y: first + at * line,
    }));
  });
}

/** Space on either side for figures written beside bars. */
function margins({ model, span, env, traits }: PlotInput): readonly [number, number] {
  if (!traits.isGrouped) return [0, 0];
  let widest = 0;
  for (const { y } of model.series)
    for (const one of y) if (Number.isFinite(one)) widest = Math.max(widest, env.measure(env.value(one)));
  // Words that would take the room of the bars are left to the table.
  if (widest > env.width * 0.3) return [0, 0];
  return [span[0] < 0 ? widest + 8 : 0, span[1] > 0 ? widest + 8 : 0];
}

/** Values run along the line of reading, places go down. */
export function lying(task: PlotInput): Plot {
  const { env, rect, side, span, drawing } = task;
  const rows = rowsOf(task);
  const write = tickText(task);
  const widestTick = Math.max(env.measure(write(span[0])), env.measure(write(span[1]))) + env.size;
  const width = rect.right - rect.left - rows.left - side;
  const ticks = valueTicks(span, drawing, task.isWhole, Math.min(8, width / widestTick / 1.3));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const labels = ticks.map(write);
  const [before, beside] = margins(task);
  const after = beside + (task.badges ? env.size * 2 : 0);
  const left = rect.left + rows.left + Math.max(before, env.measure(labels[0] ?? '') / 2);
  const right = Math.max(
    left + 20,
    rect.right - side - Math.max(after, env.measure(labels.at(-1) ?? '') / 2),
  );
  const value = linear(low, high, left, right);
  const bottom = (rows.tops.at(-1) ?? rect.top) + 4;
  const y = bottom + env.size * 1.3;
  const zero = value(Math.max(low, Math.min(high, 0)));
  const place = (index: number): number => {
    const end = rows.tops[index + 1] ?? bottom;
    return rows.above ? end - rows.band / 2 : ((rows.tops[index] ?? 0) + end) / 2;
  };
  return {
    plane: {
      left,
      right,
      top: rect.top,
      bottom,
      horizontal: true,
      room: [rect.left + rows.left, rect.right - side],
      value,
      zero,
      place,
      band: rows.band,
    },
    grid: {
      paint: 'grid',
      d: ticks.map((tick) => stroke(value(tick), rect.top, value(tick), bottom)).join(''),
    },
    axis: {
      paint: 'axis',
      d: stroke(zero, rect.top, zero, bottom) + (low > 0 || high < 0 ? cutAcross(left, bottom) : ''),
    },
    texts: [...rowTexts(rows, task), ...tickTexts(ticks, labels, value, y, env.measure)],
    bottom: y + env.size * 0.4,
  };
}

/** Labels of the value axis that stand apart. */
function tickTexts(
  ticks: readonly number[],
  labels: readonly string[],
  value: (tick: number) => number,
  y: number,
  measure: (text: string) => number,
): TextMark[] {
  const texts: TextMark[] = [];
  let end = -Infinity;
  for (const [index, tick] of ticks.entries()) {
    const text = labels[index] ?? '';
    const half = measure(text) / 2;
    if (value(tick) - half < end + 4) continue;
    end = value(tick) + half;
    texts.push({ role: 'tick', anchor: 'middle', text, x: value(tick), y });
  }
  return texts;
}
