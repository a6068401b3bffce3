import type { Model } from '../model.ts';
import { keyItems, keyRows } from './key.ts';
import { MANNERS, type Further, type Manner } from './kinds/index.ts';
import { clamp } from './scale.ts';
import { panel, type Noted, type Panel, type PanelTask } from './panel.ts';
import { namesFit } from './place-labels.ts';
import { countOf, hasSteps } from './positions.ts';
import { OTHER, type Drawing, type Drawn, type Env, type Scene, type TextMark } from './scene.ts';
import { hasSigns } from './signs.ts';
import { slots } from './slots.ts';
import { span } from './values.ts';

/** Narrower than this, what would be written in the picture becomes a numbered note. */
const NARROW = 480;
/** Bars of five series side by side cannot be told apart: they become small multiples. */
function drawable(model: Model, drawing: Drawing): Drawing {
  const isGrouped = drawing.kind === 'bar' || drawing.kind === 'column';
  const isMany = isGrouped && model.series.length > OTHER;
  const multiples = model.series.length > 1 && (drawing.multiples === true || isMany);
  const canStack = drawing.kind === 'stacked' || drawing.kind === 'area';
  return { ...drawing, multiples, percent: drawing.percent === true && canStack && !multiples };
}

function lies({ x }: Model, manner: Manner, series: readonly Drawn[], env: Env): boolean {
  if (manner.lies === 'always') return true;
  if (manner.lies === 'never' || x.type !== 'category') return false;
  if (manner.lies === 'names') return true;
  const band = (env.width - env.size * 4) / countOf(x);
  return !namesFit(x, band - 6, env) || band < series.length * 5;
}

const NOTHING: Noted & { notes: readonly string[] } = { references: [], remarks: [], notes: [] };

/** Whether a chart is drawn with what is asked for only by few. */
export function needsFurther(model: Model, asked: Drawing): boolean {
  const { kind, percent, multiples, references = [], annotations = [] } = drawable(model, asked);
  const isBars = kind === 'bar' || kind === 'column';
  const isKnown = kind === 'line' || (isBars && model.series.length === 1);
  const hasMore = percent === true || multiples === true || references.length + annotations.length > 0;
  return !isKnown || hasMore || hasSigns(model) || hasSteps(model.x, MANNERS[kind].bands);
}

/** Everything to be drawn, from the figures and the room there is. Pure: the same answer for the same question.
 * `further` is given where `needsFurther` says so. */
export function layout(model: Model, asked: Drawing, env: Env, further?: Further): Scene {
  const drawing = drawable(model, asked);
  const manner = MANNERS[drawing.kind];
  const flat = slots(model, drawing);
  const series = further?.stackedUp(flat, drawing, env) ?? flat;
  const isLying = lies(model, manner, series, env);
  const isWide = env.width >= NARROW && !isLying && !drawing.multiples;
  const noted = further?.note(model, drawing, env, !isWide) ?? NOTHING;
  const isLine = drawing.kind === 'line' || drawing.kind === 'area';
  const direct = isWide && isLine && series.length > 1;
  const paint = manner.paint(further);
  const base = {
    paint,
    further,
    model,
    drawing,
    manner,
    env,
    span: span(series, drawing, manner),
    lies: isLying,
    direct,
  };
  const key = keyRows(keyOf(model, series, base, env), env);
  const top = key.height + env.size * 0.8;
  const panels =
    further && drawing.multiples
      ? further.multiples(panel, { ...base, noted }, series, top)
      : [
          panel({
            ...base,
            series,
            noted,
            rect: { left: 0, top, right: env.width, bottom: top + height(env.width) },
          }),
        ];
  const fromZero = base.span[0] <= 0 && base.span[1] >= 0;
  return finish(
    panels,
    { paths: key.paths, texts: key.texts, notes: noted.notes, fromZero, lies: isLying },
    env,
  );
}

const height = (width: number): number => Math.round(clamp(width * 0.5, 200, 380));

/** A single series is named by the title; series named at their ends need no key. */
function keyOf(
  model: Model,
  series: readonly Drawn[],
  { drawing, direct, further }: Pick<PanelTask, 'drawing' | 'direct' | 'further'>,
  env: Env,
): ReturnType<typeof keyItems> {
  const needed = direct ? series.filter(({ slot }) => slot === OTHER) : series;
  const names = series.length > 1 && !drawing.multiples ? keyItems(needed, drawing, env) : [];
  return [...names, ...(further?.signItems(model, env) ?? [])];
}

const MIRRORED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Where reading runs from right to left the picture does too: paths are turned over by whoever draws them. */
function finish(
  panels: readonly Panel[],
  { paths, texts, ...rest }: Pick<Scene, 'paths' | 'texts' | 'notes' | 'fromZero' | 'lies'>,
  { width, rtl = false }: Env,
): Scene {
  const mirror = (one: TextMark): TextMark => ({ ...one, x: width - one.x, anchor: MIRRORED[one.anchor] });
  const all = [...texts, ...panels.flatMap((one) => one.texts)];
  return {
    width,
    height: Math.ceil(Math.max(...panels.map(({ bottom }) => bottom))),
    flipped: rtl,
    paths: [...paths, ...panels.flatMap((one) => one.paths)],
    texts: rtl ? all.map(mirror) : all,
    ...rest,
    at: (series, place) => {
      const [x, y] = panels.map(({ at }) => at(series, place)).find((found) => found !== undefined) ?? [];
      return x === undefined || y === undefined ? undefined : [rtl ? width - x : x, y];
    },
  };
}
