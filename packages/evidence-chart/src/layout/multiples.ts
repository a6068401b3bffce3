import { panel } from './panel.ts';
import type { Panel, PanelInput } from './panel-input.ts';
import { clamp } from './scale.ts';
import type { Drawn } from './drawn.ts';
import type { TextMark } from './marks.ts';
import { wrap } from './wrap.ts';

/** The least width of one of several small charts. */
const SMALL = { lying: 300, upright: 230 };

type Base = Omit<PanelInput, 'series' | 'rect'>;

/** One small chart for each series, in rows, on the same scales. */
export function multiples(base: Base, series: readonly Drawn[], start: number): readonly Panel[] {
  const { env } = base;
  const gap = env.size * 1.5;
  const least = base.lies ? SMALL.lying : SMALL.upright;
  const columns = clamp(Math.floor((env.width + gap) / (least + gap)), 1, series.length);
  const width = (env.width - gap * (columns - 1)) / columns;
  const panels: Panel[] = [];
  let top = start;
  for (let first = 0; first < series.length; first += columns) {
    const row = series
      .slice(first, first + columns)
      .map((one, at) => titled(base, one, at * (width + gap), top, width));
    panels.push(...row);
    top = Math.max(...row.map(({ bottom }) => bottom)) + env.size * 2;
  }
  return panels;
}

function titled(base: Base, one: Drawn, left: number, top: number, width: number): Panel {
  const { env, notes } = base;
  const lines = wrap(one.name, width / 1.1, env.measure);
  const titles: TextMark[] = lines.map((text, at) => ({
    role: 'panel',
    anchor: 'start',
    text,
    x: left,
    y: top + env.size * (1 + at * 1.25),
  }));
  const inner = top + env.size * (1.25 * lines.length + 0.9);
  const rect = { left, top: inner, right: left + width, bottom: inner + clamp(width * 0.6, 120, 220) };
  const drawn = panel({ ...base, series: [one], notes: notes.of(one.of), rect });
  return { ...drawn, texts: [...titles, ...drawn.texts] };
}
