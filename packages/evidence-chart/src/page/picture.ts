import type { ChartKind } from '../layout/chart-kind.ts';
import { ems } from '../layout/measure.ts';
import type { Env } from '../layout/env.ts';
import type { Scene } from '../layout/scene.ts';
import type { Options } from '../attributes/options.ts';
import type { ChartContent } from '../data/content.ts';
import { draw } from '../draw/draw.ts';
import { toNode, type Tree } from '../draw/svg-node.ts';
import type { Space } from './space.ts';
import type { ChartStrings } from '../strings/strings.ts';
import type { UiStrings } from '../strings/ui.ts';
import type { Model, Series } from '../model.ts';
import { brokenWholes } from '../layout/whole.ts';
import { formatsOf, type Formats } from '../words/formats.ts';
import { exact } from '../words/number.ts';

/** What can be drawn. */
export type Drawable = Extract<ChartContent, { readonly ok: true }>;

/** A chart as it is drawn, and all that is shown beside it. */
export interface Picture {
  readonly content: Drawable;
  readonly say: Formats;
  readonly scene: Scene;
  readonly env: Env;
  readonly tree: Tree;
  readonly node: SVGElement;
  /** What is measured, its unit and its period. */
  readonly subtitle: string;
  /** Notes that the picture itself calls for. */
  readonly notes: readonly string[];
}

/** What is measured: the heading of the figures, else what their unit says, and the period. */
function subtitleOf({ model }: Drawable, { period }: Options, { measures }: UiStrings): string {
  const { unit = '', valueName, series } = model;
  const name = valueName || (series.length === 1 ? (series[0]?.name ?? '') : '');
  const measure = measures[unit];
  const word = measure ? (name ? '' : measure) : unit === name ? '' : unit;
  return [name, word, period ?? ''].filter(Boolean).join(', ');
}

/** The one series of names that says how many each of its figures is of. */
function countedSeries({ x, series, words }: Model): Series | undefined {
  const [one] = series;
  return words && x.type === 'category' && series.length === 1 && one?.denominator?.some(Number.isFinite)
    ? one
    : undefined;
}

/** A name, and how many its figure is of: `North (120)`. */
function counted(model: Model, place: number, name: string): string {
  const count = countedSeries(model)?.denominator?.[place] ?? NaN;
  return Number.isFinite(count) ? `${name} (${exact(count)})` : name;
}

function envOf(space: Space, model: Model, say: Formats, { ui }: ChartStrings): Env {
  const { other, missing, suppressed, unread, interval, from } = ui;
  const marks = (place: number): string => model.placeMarks?.[place] ?? '';
  return {
    ...space,
    tick: say.tick,
    value: say.label,
    of: (series) => {
      const own = say.of(series);
      return { tick: own.tick, value: own.label };
    },
    share: say.share,
    number: say.number,
    place: (place) => counted(model, place, say.placeTick(place)) + marks(place),
    placeInYear: (place) => say.placeInYear(place) + marks(place),
    measure: (text) => ems(text) * space.size,
    words: { other, missing, suppressed, unread, interval, from },
  };
}

/** Figures, room and language → picture. */
export function pictureOf(
  content: Drawable,
  options: Options,
  space: Space,
  strings: ChartStrings,
  kind: ChartKind,
): Picture {
  const say = formatsOf(content.model, strings.dates);
  const env = envOf(space, content.model, say, strings);
  const scene = kind.layout(content.model, options, env);
  const tree = draw(scene, env);
  const isOfWholes = options.percent || options.kind === 'diverging';
  const isIncomplete = isOfWholes && brokenWholes(content.model).incomplete.size > 0;
  const notes = [
    ...(scene.fromZero ? [] : [strings.ui.notFromZero]),
    ...(scene.paths.some(({ isOver }) => isOver) ? [strings.ui.overlaid] : []),
    ...(isIncomplete ? [strings.ui.incomplete] : []),
    ...(scene.leftOut?.length ? [strings.ui.leftOut(scene.leftOut)] : []),
    ...(scene.undrawn ? [strings.ui.undrawn(scene.undrawn)] : []),
    ...(countedSeries(content.model) ? [content.model.words?.ofHowMany ?? ''] : []),
  ];
  return {
    content,
    say,
    scene,
    env,
    tree,
    notes,
    node: toNode(tree, document),
    subtitle: subtitleOf(content, options, strings.ui),
  };
}
