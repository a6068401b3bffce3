import type { ChartKind } from '../layout/chart-kind.ts';
import { ems } from '../layout/measure.ts';
import type { Env, Scene } from '../layout/scene.ts';
import type { Options } from '../attributes/options.ts';
import type { ChartContent } from '../data/content.ts';
import { draw } from '../draw/draw.ts';
import { toNode, type Tree } from '../draw/svg-node.ts';
import type { Space } from './space.ts';
import type { ChartStrings } from '../strings/strings.ts';
import { formatsOf, type Formats } from '../words/formats.ts';

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

/** Units that stand beside each figure need not be said again. */
const SIGNS = new Set(['%', 'share', 'GBP', 'EUR', 'USD']);

function subtitleOf({ model }: Drawable, { unit, period }: Options): string {
  const own = unit ?? model.unit;
  const word = own && !SIGNS.has(own) && own !== model.valueName ? own : '';
  const name = model.valueName || (model.series.length === 1 ? (model.series[0]?.name ?? '') : '');
  return [name, word, period ?? ''].filter(Boolean).join(', ');
}

function envOf(space: Space, say: Formats, { ui }: ChartStrings): Env {
  const { other, missing, suppressed, unread, interval } = ui;
  return {
    ...space,
    tick: say.tick,
    value: say.label,
    share: say.share,
    number: say.number,
    place: say.placeTick,
    measure: (text) => ems(text) * space.size,
    words: { other, missing, suppressed, unread, interval },
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
  const env = envOf(space, say, strings);
  const scene = kind.layout(content.model, options, env);
  const tree = draw(scene, env);
  const isIncomplete =
    options.percent && content.model.series.some(({ y }) => y.some((value) => Number.isNaN(value)));
  const notes = [
    ...(scene.fromZero ? [] : [strings.ui.notFromZero]),
    ...(isIncomplete ? [strings.ui.incomplete] : []),
  ];
  return {
    content,
    say,
    scene,
    env,
    tree,
    notes,
    node: toNode(tree, document),
    subtitle: subtitleOf(content, options),
  };
}
