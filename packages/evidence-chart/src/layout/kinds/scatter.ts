import type { Issue } from '@ipec/common';
import type { Model } from '../../model.ts';
import { absentCount } from '../absent-count.ts';
import type { ChartKind } from '../chart-kind.ts';
import { MUTED, OTHER } from '../drawn.ts';
import type { Drawing } from '../drawing.ts';
import type { Env } from '../env.ts';
import { finish } from '../finish.ts';
import { dotSwatch, keyItems, keyRows } from '../key.ts';
import { marker } from '../marker.ts';
import type { PathMark, Rect, TextMark } from '../marks.ts';
import { cut, cutAcross, stroke } from '../path.ts';
import { pointLabels } from '../point-labels.ts';
import { clamp, extent } from '../scale.ts';
import type { Scene } from '../scene.ts';
import { mutedPlaces, slots } from '../slots.ts';
import { isLogarithmic, valueScale, type ValueScale } from '../value-scale.ts';
import { wrap } from '../wrap.ts';

/** One thing by two of its figures. */
interface Dot {
  readonly place: number;
  /** Index of the series that it belongs to; both of its figures where there are two columns. */
  readonly series: number;
  readonly across: number;
  readonly up: number;
  readonly slot: number;
  readonly name: string;
}

const RADIUS = 5;

/** Whether the axis of places is itself the figure that goes across. */
const isByNumber = ({ x }: Model): boolean => x.type === 'number';

function needs(model: Model, { log = false }: Drawing): Issue | undefined {
  const unsuitable = (path: string, message: string): Issue => ({ code: 'kind-unsuitable', path, message });
  if (!isByNumber(model) && model.series.length !== 2)
    return unsuitable(
      'y',
      `a scatter chart has two columns of figures, here are ${model.series.length}; choose them by "y"`,
    );
  const isDrawn = dotsOf(model, {}, { place: String }).length > 0;
  if (!isDrawn) return unsuitable('y', 'no row has both of its figures');
  return log && !axesOf(model).some(isLogarithmic)
    ? unsuitable('scale', 'a scale of powers of ten needs figures above 0, the greatest ten times the least')
    : undefined;
}

/** The figures that go across and up. */
function axesOf({ x, series }: Model): readonly [Float64Array, Float64Array] {
  const [first, second] = series;
  if (x.type === 'number')
    return [x.at, Float64Array.from(series.flatMap(({ y }) => [...y].filter(Number.isFinite)))];
  return [first?.y ?? new Float64Array(), second?.y ?? new Float64Array()];
}

function dotsOf(model: Model, drawing: Drawing, { place: nameOf }: Pick<Env, 'place'>): readonly Dot[] {
  const { x } = model;
  const isThere = ({ across, up }: Dot): boolean => Number.isFinite(across) && Number.isFinite(up);
  if (x.type === 'number')
    return slots(model, drawing)
      .flatMap(({ slot, y }, index) =>
        Array.from(x.at, (across, place): Dot => {
          return { place, series: index, across, up: y[place] ?? NaN, slot, name: '' };
        }),
      )
      .filter(isThere);
  const isMuted = mutedPlaces(x, drawing);
  const [across, up] = axesOf(model);
  return x.labels
    .map((_, place): Dot => ({
      place,
      series: 0,
      across: across[place] ?? NaN,
      up: up[place] ?? NaN,
      slot: isMuted?.(place) ? MUTED : 0,
      name: nameOf(place),
    }))
    .filter(isThere);
}

interface Axes {
  readonly rect: Rect;
  readonly across: ValueScale;
  readonly up: ValueScale;
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly bottom: number;
}

/** Two scales with their ticks, and what each of them measures. */
function axes(model: Model, { log = false }: Drawing, env: Env, top: number): Axes {
  const { size, width } = env;
  const [xs, ys] = axesOf(model).map((values) => extent([values]) ?? ([0, 1] as const)) as [
    readonly [number, number],
    readonly [number, number],
  ];
  const isLog = (index: 0 | 1): boolean => log && isLogarithmic(axesOf(model)[index]);
  const writeAcross = isByNumber(model) ? env.number : env.of(0).tick;
  const writeUp = env.of(isByNumber(model) ? 0 : 1).tick;
  const [across, up] = isByNumber(model)
    ? [model.x.name, model.valueName]
    : [model.series[0]?.name ?? '', model.series[1]?.name ?? ''];
  const heading = wrap(up, width, env.measure);
  const plotTop = top + heading.length * size * 1.25 + size * 0.8;
  const plotBottom = plotTop + clamp(width * 0.6, 220, 420);
  const rows = Math.floor((plotBottom - plotTop) / (size * 3.2));
  const vertical = valueScale(ys, isLog(1), [plotBottom, plotTop], rows);
  const labels = vertical.ticks.map(writeUp);
  const left = Math.min(Math.max(...labels.map(env.measure)) + 8, width * 0.5);
  const right = width - Math.max(RADIUS + 1, size);
  const widest = Math.max(...xs.map((value) => env.measure(writeAcross(value)))) + size;
  const level = valueScale(xs, isLog(0), [left, right], (right - left) / widest / 1.2);
  const inside = (text: string, x: number): number =>
    Math.max(env.measure(text) / 2, Math.min(width - env.measure(text) / 2, x));
  const below = wrap(across, width, env.measure);
  const tickY = plotBottom + size * 1.4;
  const acrossTexts: TextMark[] = [];
  let end = -Infinity;
  for (const tick of level.ticks) {
    const text = writeAcross(tick);
    const [x, half] = [inside(text, level.px(tick)), env.measure(text) / 2];
    if (x - half < end + 4) continue;
    end = x + half;
    acrossTexts.push({ role: 'tick', text, anchor: 'middle', x, y: tickY });
  }
  return {
    rect: { left, right, top: plotTop, bottom: plotBottom },
    across: level,
    up: vertical,
    paths: [
      {
        paint: 'grid',
        d: [
          ...vertical.ticks.map((tick) => stroke(left, vertical.px(tick), right, vertical.px(tick))),
          ...level.ticks.map((tick) => stroke(level.px(tick), plotTop, level.px(tick), plotBottom)),
        ].join(''),
      },
      {
        paint: 'axis',
        d:
          stroke(left, plotBottom, right, plotBottom) +
          stroke(left, plotTop, left, plotBottom) +
          (vertical.isCut ? cut(left, plotBottom) : '') +
          (level.isCut ? cutAcross(left, plotBottom) : ''),
      },
    ],
    texts: [
      ...heading.map((text, at): TextMark => {
        return { role: 'panel', text, anchor: 'start', x: 0, y: top + size * (1 + at * 1.25) };
      }),
      ...labels.map((text, at): TextMark => {
        const y = vertical.px(vertical.ticks[at] ?? 0) + size * 0.35;
        return { role: 'tick', text, anchor: 'end', x: left - 6, y };
      }),
      ...acrossTexts,
      ...below.map((text, at): TextMark => {
        return { role: 'panel', text, anchor: 'end', x: width, y: tickY + size * (1.5 + at * 1.25) };
      }),
    ],
    bottom: tickY + size * (1.9 + (below.length - 1) * 1.25),
  };
}

function layout(model: Model, drawing: Drawing, env: Env): Scene {
  const dots = dotsOf(model, drawing, env);
  const series = isByNumber(model) ? slots(model, drawing) : [];
  const key = keyRows(series.length > 1 ? keyItems(series, dotSwatch, env) : [], env);
  const plot = axes(model, drawing, env, key.height);
  const where = (dot: Dot): readonly [number, number] => [plot.across.px(dot.across), plot.up.px(dot.up)];
  const bySlot = [MUTED, OTHER, 3, 2, 1, 0].map((slot): PathMark => ({
    paint: 'marker',
    slot,
    d: dots.flatMap((dot) => (dot.slot === slot ? [marker(slot, ...where(dot), RADIUS)] : [])).join(''),
  }));
  const labels = pointLabels(
    dots.map((dot) => ({ text: dot.name, at: where(dot), isFirst: dot.slot !== MUTED })),
    { rect: plot.rect, radius: RADIUS, env },
  );
  const found = new Map(dots.map((dot) => [`${dot.series} ${dot.place}`, dot]));
  const at = (index: number, place: number): readonly [number, number] | undefined => {
    const dot = found.get(`${isByNumber(model) ? index : 0} ${place}`);
    return dot && model.series[index] ? where(dot) : undefined;
  };
  const all = [...model.series.keys()];
  return finish(
    [
      {
        paths: [...plot.paths, ...bySlot.filter(({ d }) => d)],
        texts: [...plot.texts, ...labels],
        at,
        box: (index, place) => {
          const [x, y] = at(index, place) ?? [];
          return x === undefined || y === undefined
            ? undefined
            : { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS };
        },
        field: { rect: { ...plot.rect, left: 0, right: env.width, top: key.height }, series: all },
        bottom: plot.bottom,
      },
    ],
    {
      paths: key.paths,
      texts: key.texts,
      notes: [],
      fromZero: !plot.up.isCut && !plot.across.isCut,
      lies: false,
      together: !isByNumber(model),
      isFree: true,
      undrawn: absentCount(model),
    },
    env,
  );
}

export const kinds = { scatter: { needs, layout } satisfies ChartKind };
