import type { Issue } from '@ipec/common';
import type { Model } from '../../model.ts';
import { absentMarks } from '../absent.ts';
import type { ChartKind } from '../chart-kind.ts';
import { finish } from '../finish.ts';
import { keyRows, pathMark } from '../key.ts';
import { signItems } from '../key-signs.ts';
import { box as rectangle } from '../path.ts';
import { extent } from '../scale.ts';
import type { Env } from '../env.ts';
import type { PathMark, Rect, TextMark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { ticksAround } from '../ticks.ts';
import { wrap } from '../wrap.ts';
import { REGIONS, regionOf } from './regions.ts';

const COLUMNS = 4;
const ROWS = 5;
/** Letters are measured as rather wider than they are: a word that just fits is not broken. */
const SLACK = 1.05;
/** From this class on, the colour is too dark for dark letters. */
const DARK = 3;

const labelsOf = ({ x }: Model): readonly string[] => (x.type === 'number' ? [] : x.labels);

/** Labels that have no tile: the whole country, or those whose region is not given. */
const notRegions = (labels: readonly string[]): readonly string[] =>
  labels.filter((label) => regionOf(label) < 0);

function needs(model: Model): Issue | undefined {
  const labels = labelsOf(model);
  const unknown = notRegions(labels);
  const known = labels.map(regionOf).filter((region) => region >= 0);
  const twice = new Set(known).size < known.length;
  if (known.length < 2 * unknown.length || known.length === 0 || twice) {
    const message = twice
      ? 'a region or nation comes twice'
      : `the map has the regions of England, and Wales, Scotland and Northern Ireland, and no tile for: ${unknown.join(', ')}`;
    return { code: 'kind-unsuitable', path: 'x', message };
  }
  return model.series.length === 1
    ? undefined
    : { code: 'kind-unsuitable', path: 'y', message: 'a map shows one column of figures; choose it by "y"' };
}

/** Edges of at most five classes, at round numbers. */
function edgesOf(y: Float64Array): readonly number[] {
  const [low, high] = extent([y]) ?? [0, 1];
  for (let count = 5; count > 1; count -= 1) {
    const ticks = ticksAround(low, high, count);
    if (ticks.length <= 6) return ticks;
  }
  return [low, high];
}

const classOf = (value: number, edges: readonly number[]): number => {
  const found = edges.findIndex((edge, index) => index > 0 && value < edge);
  return (found < 0 ? edges.length - 1 : found) - 1;
};

/** Classes on five strengths of colour, from the weakest to the strongest. */
const strengthOf = (index: number, count: number): number =>
  count < 2 ? 2 : Math.round((index / (count - 1)) * 4);

function layout(model: Model, _: unknown, env: Env): Scene {
  const { size, width } = env;
  const y = model.series[0]?.y ?? new Float64Array();
  const edges = edgesOf(y);
  const count = edges.length - 1;
  const items = [
    ...edges.slice(1).map((edge, index) => ({
      // A figure on an edge is of the class above it; that of the last edge has none.
      text: env.words.from(env.tick(edges[index] ?? 0), index < count - 1 ? env.tick(edge) : undefined),
      swatch: (x: number, mid: number) => [
        pathMark('tile', rectangle(x + 2, mid - 7, x + 16, mid + 7), strengthOf(index, count)),
      ],
    })),
    ...signItems(model, env),
  ];
  const key = keyRows(items, env);
  const side = Math.min(width, 480) / COLUMNS;
  const tall = Math.max(side * 0.72, size * 5.2);
  const start = (width - side * COLUMNS) / 2;
  const places = labelsOf(model).map(regionOf);
  const rectOf = (region: number): Rect => {
    const { column = 0, row = 0 } = REGIONS[region] ?? {};
    const [left, top] = [start + column * side + 1, key.height + row * tall + 1];
    return { left, top, right: left + side - 2, bottom: top + tall - 2 };
  };
  const paths: PathMark[] = [];
  const texts: TextMark[] = [];
  places.forEach((region, place) => {
    if (region < 0) return;
    const { left, top, right, bottom } = rectOf(region);
    const value = y[place] ?? NaN;
    const isThere = Number.isFinite(value);
    const strength = isThere ? strengthOf(classOf(value, edges), count) : -1;
    if (isThere) paths.push(pathMark('tile', rectangle(left, top, right, bottom), strength));
    else paths.push(pathMark('whisker', rectangle(left, top, right, bottom)));
    const role = strength >= DARK ? 'tile-dark' : 'tile';
    const names = wrap(env.place(place), (right - left) * SLACK, env.measure).slice(0, 3);
    const lines = isThere ? [...names, env.value(value)] : names;
    lines.forEach((text, at) =>
      texts.push({
        role,
        text,
        anchor: 'middle',
        x: (left + right) / 2,
        y: top + size * (1.25 + at * 1.2),
      }),
    );
  });
  const middle = (series: number, place: number): readonly [number, number] | undefined => {
    const region = places[place];
    if (series !== 0 || region === undefined || region < 0) return undefined;
    const { left, right, bottom } = rectOf(region);
    return [(left + right) / 2, bottom - size];
  };
  const bottom = key.height + ROWS * tall;
  return finish(
    [
      {
        paths: [...paths, ...absentMarks(model, [0], middle)],
        texts,
        at: middle,
        box: (series, place) => {
          const region = places[place];
          return series === 0 && region !== undefined && region >= 0 ? rectOf(region) : undefined;
        },
        field: { rect: { left: 0, top: key.height, right: width, bottom }, series: [0] },
        bottom,
      },
    ],
    {
      paths: key.paths,
      texts: key.texts,
      notes: [],
      fromZero: true,
      lies: false,
      together: false,
      isFree: true,
      leftOut: notRegions(labelsOf(model)),
    },
    env,
  );
}

export const kinds = { 'tile-map': { needs, layout } satisfies ChartKind };
