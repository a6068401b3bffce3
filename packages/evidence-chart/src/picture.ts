import type { Further } from './layout/kinds/index.ts';
import { layout } from './layout/layout.ts';
import { ems } from './layout/measure.ts';
import type { Env, Scene } from './layout/scene.ts';
import type { Options } from './options.ts';
import type { Reading } from './reading.ts';
import { draw } from './render/draw.ts';
import { toNode, type Tree } from './render/tree.ts';
import type { Room } from './room.ts';
import type { ChartStrings } from './strings/index.ts';
import { writer, type Write } from './words/say.ts';

/** What can be drawn. */
export type Ready = Extract<Reading, { readonly ok: true }>;

/** A chart as it is drawn, and all that is shown beside it. */
export interface Picture {
  readonly reading: Ready;
  readonly say: Write;
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

function subtitleOf({ model }: Ready, { unit, period }: Options): string {
  const own = unit ?? model.unit;
  const word = own && !SIGNS.has(own) && own !== model.valueName ? own : '';
  const name = model.valueName || (model.series.length === 1 ? (model.series[0]?.name ?? '') : '');
  return [name, word, period ?? ''].filter(Boolean).join(', ');
}

function envOf(room: Room, say: Write, { ui }: ChartStrings): Env {
  const { other, missing, suppressed, interval } = ui;
  return {
    ...room,
    tick: say.tick,
    value: say.value,
    share: say.share,
    number: say.number,
    place: say.placeTick,
    measure: (text) => ems(text) * room.size,
    words: { other, missing, suppressed, interval },
  };
}

/** Figures, room and language → picture. */
export function pictureOf(
  reading: Ready,
  options: Options,
  room: Room,
  strings: ChartStrings,
  further?: Further,
): Picture {
  const say = writer(reading.model, strings.dates);
  const env = envOf(room, say, strings);
  const scene = layout(reading.model, options, env, further);
  const tree = draw(scene, env, further);
  const notes = scene.fromZero ? [] : [strings.ui.notFromZero];
  return {
    reading,
    say,
    scene,
    env,
    tree,
    notes,
    node: toNode(tree, document),
    subtitle: subtitleOf(reading, options),
  };
}
