import { cut, stroke } from './path.ts';
import { placeLabels } from './place-labels.ts';
import { countOf, positions } from './positions.ts';
import { tickText, type Plot, type PlotInput } from './plot.ts';
import { linear } from './scale.ts';
import type { TextMark } from './marks.ts';
import { valueTicks } from './values.ts';

/** Values go up, places run along the line of reading. */
export function upright(task: PlotInput): Plot {
  const { model, traits, env, rect, side, span, drawing } = task;
  const write = tickText(task);
  const ticks = valueTicks(span, drawing, task.isWhole, (rect.bottom - rect.top) / (env.size * 3.2));
  const labels = ticks.map(write);
  const left = rect.left + Math.min(Math.max(...labels.map(env.measure)) + 8, (rect.right - rect.left) * 0.7);
  const right = rect.right - side;
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const value = linear(low, high, rect.bottom, rect.top);
  const edge = traits.bands ? 0 : Math.min(8, (right - left) / 4);
  const [from, to] = [left + edge, right - edge];
  const where = positions(model.x, traits.bands, [from, to]);
  const y = rect.bottom + env.size * 1.4;
  const below = placeLabels(model.x, { ...where, from, to, bands: traits.bands }, y, env);
  const zero = value(Math.max(low, Math.min(high, 0)));
  const texts: TextMark[] = ticks.map((tick, index) => ({
    role: 'tick',
    anchor: 'end',
    text: labels[index] ?? '',
    x: left - 6,
    y: value(tick) + env.size * 0.35,
  }));
  return {
    plane: {
      ...rect,
      left,
      right,
      horizontal: false,
      room: [rect.left, rect.right],
      value,
      zero,
      place: where.place,
      band: bandOf(task, where.band),
    },
    grid: { paint: 'grid', d: ticks.map((tick) => stroke(left, value(tick), right, value(tick))).join('') },
    axis: {
      paint: 'axis',
      d: stroke(left, zero, right, zero) + (low > 0 || high < 0 ? cut(left, zero) : ''),
    },
    texts: [...texts, ...below.texts],
    bottom: y + (below.lines - 1) * env.size * 1.2 + env.size * 0.4,
  };
}

/** A single figure on a scale has all the room there is. */
function bandOf({ model, rect }: PlotInput, band: number): number {
  return countOf(model.x) > 0 ? band : rect.right - rect.left;
}
