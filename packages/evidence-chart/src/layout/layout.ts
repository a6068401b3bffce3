import type { Model } from '../model.ts';
import { signsOf } from './absent.ts';
import { keyItems, keyRows, signItems } from './key.ts';
import { MANNERS, type Manner } from './kinds/index.ts';
import { remarks } from './notes.ts';
import { named, panel, type Noted, type Panel, type PanelTask } from './panel.ts';
import { namesFit } from './place-labels.ts';
import { countOf } from './positions.ts';
import { OTHER, type Drawing, type Drawn, type Env, type Scene, type TextMark } from './scene.ts';
import { slots } from './slots.ts';
import { stack } from './stack.ts';
import { span } from './values.ts';
import { wrap } from './wrap.ts';

/** Narrower than this, what would be written in the picture becomes a numbered note. */
const NARROW = 480;
/** The least width of one of several small charts. */
const SMALL = { lying: 300, upright: 230 };

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

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

/** References and remarks: written where there is room, else numbered. */
function note(
  model: Model,
  drawing: Drawing,
  env: Env,
  numbered: boolean,
): Noted & { notes: readonly string[] } {
  const references = drawing.references ?? [];
  const list = remarks(model, drawing, env);
  const number = (index: number): number => (numbered ? index + 1 : 0);
  return {
    references: references.map((one, index) => ({ ...one, number: number(index) })),
    remarks: list.map((one, index) => ({ ...one, number: number(references.length + index) })),
    notes: numbered ? [...references.map(({ label }) => label), ...list.map(({ text }) => text)] : [],
  };
}

/** Everything to be drawn, from the figures and the room there is. Pure: the same answer for the same question. */
export function layout(model: Model, asked: Drawing, env: Env): Scene {
  const drawing = drawable(model, asked);
  const manner = MANNERS[drawing.kind];
  const flat = slots(model, drawing, env);
  const isStacked = drawing.kind === 'stacked' || drawing.percent === true;
  const series = isStacked && !drawing.multiples ? stack(flat, drawing.percent === true) : flat;
  const isLying = lies(model, manner, series, env);
  const isWide = env.width >= NARROW && !isLying && !drawing.multiples;
  const noted = note(model, drawing, env, !isWide);
  const isLine = drawing.kind === 'line' || drawing.kind === 'area';
  const direct = isWide && isLine && series.length > 1;
  const base = { model, drawing, manner, env, span: span(series, drawing, manner), lies: isLying, direct };
  const key = keyRows(keyOf(model, series, base, env), env);
  const top = key.height + env.size * 0.8;
  const panels = drawing.multiples
    ? multiples({ ...base, noted }, series, top)
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
  { drawing, direct }: Pick<PanelTask, 'drawing' | 'direct'>,
  env: Env,
): ReturnType<typeof keyItems> {
  const needed = direct ? series.filter((one) => !named(series).includes(one)) : series;
  const names = series.length > 1 && !drawing.multiples ? keyItems(needed, drawing, env) : [];
  return [...names, ...signItems(signsOf(model), env)];
}

/** One small chart for each series, in rows, on the same scales. */
function multiples(
  base: Omit<PanelTask, 'series' | 'rect'>,
  series: readonly Drawn[],
  start: number,
): readonly Panel[] {
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

function titled(
  base: Omit<PanelTask, 'series' | 'rect'>,
  one: Drawn,
  left: number,
  top: number,
  width: number,
): Panel {
  const { env, noted } = base;
  const lines = wrap(one.name, width / 1.1, env.measure);
  const titles: TextMark[] = lines.map((text, at) => ({
    role: 'panel',
    anchor: 'start',
    text,
    x: left,
    y: top + env.size * (1 + at * 1.25),
  }));
  const inner = top + env.size * (1.25 * lines.length + 0.9);
  const own = { ...noted, remarks: noted.remarks.filter(({ series }) => one.of.includes(series)) };
  const rect = { left, top: inner, right: left + width, bottom: inner + clamp(width * 0.6, 120, 220) };
  const drawn = panel({ ...base, series: [one], noted: own, rect });
  return { ...drawn, texts: [...titles, ...drawn.texts] };
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
