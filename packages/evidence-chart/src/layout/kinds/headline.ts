import { sparkPoints, type Issue, type LineBox } from '@ipec/common';
import type { Model } from '../../model.ts';
import { absentCount } from '../absent-count.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawing } from '../drawing.ts';
import { MUTED, OTHER, type Drawn } from '../drawn.ts';
import type { Env } from '../env.ts';
import { finish } from '../finish.ts';
import { marker } from '../marker.ts';
import type { PathMark, TextMark } from '../marks.ts';
import type { Panel } from '../panel-input.ts';
import { countOf } from '../positions.ts';
import type { Scene } from '../scene.ts';
import { slots } from '../slots.ts';
import { wrap } from '../wrap.ts';

/** More headline figures than these are a table. */
const MOST = 12;
/** The least width of one. */
const LEAST = 190;
/** How much larger than other text the figure is written. */
const LARGE = 2;
const TALL = 44;

function needs({ x, series }: Model): Issue | undefined {
  const unsuitable = (path: string, message: string): Issue => ({ code: 'kind-unsuitable', path, message });
  if (x.type === 'category')
    return unsuitable('x', 'headline figures need dates, of which the last is shown');
  if (series.length > MOST) return unsuitable('y', `headline figures are at most ${MOST}`);
  return series.some(({ y }) => y.some(Number.isFinite))
    ? undefined
    : unsuitable('y', 'no figure is published');
}

/** The last figure in large letters, of when it is, and a small line of how it came to be. */
function cell(
  one: Drawn,
  index: number,
  model: Model,
  left: number,
  top: number,
  width: number,
  env: Env,
): Panel {
  const { size } = env;
  const last = one.y.findLastIndex(Number.isFinite);
  const value = one.y[last] ?? NaN;
  const own = env.of(index);
  const texts: TextMark[] = [];
  let y = top;
  for (const text of wrap(one.name, width, env.measure)) {
    y += size * 1.25;
    texts.push({ role: 'panel', text, anchor: 'start', x: left, y });
  }
  const isThere = last >= 0;
  const written = [own.value(value), own.tick(value)].find((text) => env.measure(text) * LARGE <= width);
  if (isThere && written) {
    y += size * (LARGE + 0.4);
    texts.push({ role: 'headline', text: written, anchor: 'start', x: left, y });
    y += size * 1.4;
    for (const text of wrap(env.place(last), width, env.measure).slice(0, 2)) {
      texts.push({ role: 'tick', text, anchor: 'start', x: left, y });
      y += size * 1.2;
    }
  } else {
    y += size * 1.4;
    texts.push({
      role: 'tick',
      text: isThere ? env.place(last) : env.words.missing,
      anchor: 'start',
      x: left,
      y,
    });
    y += size * 1.2;
  }
  const box: LineBox = { width: width - size, height: TALL, inset: 5 };
  const start = y - size * 0.6;
  const times = model.x.type === 'category' ? undefined : model.x.at;
  const points = sparkPoints(one.y, box, times).map(
    (point) => point && ([left + point[0], start + point[1]] as const),
  );
  const slot = one.slot === MUTED ? MUTED : 0;
  const d = points
    .map((point, at) => (point ? `${points[at - 1] ? 'L' : 'M'}${point[0]} ${point[1]}` : ''))
    .join('');
  const end = points[last];
  const paths: PathMark[] = isThere
    ? [
        ...(countOf(model.x) > 1 ? [{ paint: 'line' as const, d, slot }] : []),
        ...(end ? [{ paint: 'marker' as const, d: marker(slot, ...end, 4), slot }] : []),
      ]
    : [];
  const bottom = start + TALL;
  const isOwn = (series: number): boolean => one.of.includes(series);
  return {
    paths,
    texts,
    at: (series, place) => (isOwn(series) ? points[place] : undefined),
    box: (series, place) => {
      const point = isOwn(series) ? points[place] : undefined;
      return point && { left: point[0] - 4, right: point[0] + 4, top: point[1] - 4, bottom: point[1] + 4 };
    },
    field: { rect: { left, right: left + width, top, bottom }, series: one.of },
    bottom,
  };
}

function layout(model: Model, drawing: Drawing, env: Env): Scene {
  const { size, width } = env;
  const gap = size * 1.5;
  const columns = Math.max(1, Math.min(model.series.length, Math.floor((width + gap) / (LEAST + gap))));
  const wide = (width - gap * (columns - 1)) / columns;
  const all = slots(model, drawing).map((one) => (one.slot > OTHER ? one : { ...one, slot: 0 }));
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < all.length; first += columns) {
    const row = all
      .slice(first, first + columns)
      .map((one, at) => cell(one, first + at, model, at * (wide + gap), top, wide, env));
    panels.push(...row);
    top = Math.max(...row.map(({ bottom }) => bottom)) + size;
  }
  return finish(
    panels,
    {
      paths: [],
      texts: [],
      notes: [],
      fromZero: true,
      lies: false,
      together: false,
      undrawn: absentCount(model),
    },
    env,
  );
}

export const kinds = { headline: { needs, layout } satisfies ChartKind };
