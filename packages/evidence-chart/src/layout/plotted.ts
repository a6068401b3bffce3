import type { Model } from '../model.ts';
import type { ChartKind } from './chart-kind.ts';
import { keyItems, keyRows, type Item } from './key.ts';
import { signItems } from './key-signs.ts';
import type { KindTraits } from './kind-traits.ts';
import { multiples } from './multiples.ts';
import { needsPositiveParts } from './needs.ts';
import { NO_NOTES } from './notes.ts';
import { panel } from './panel.ts';
import { finish } from './finish.ts';
import { namesFit } from './place-labels.ts';
import { countOf } from './positions.ts';
import { clamp } from './scale.ts';
import type { Drawing } from './drawing.ts';
import { OTHER, type Drawn } from './drawn.ts';
import type { Env } from './env.ts';
import type { Scene } from './scene.ts';
import { slots } from './slots.ts';
import { stackedUp } from './stacked-series.ts';
import { areWhole, span } from './values.ts';

/** Narrower than this, what would be written in the picture becomes a numbered note. */
const NARROW = 480;

/** Bars of five series side by side look alike: they become small multiples. */
function drawable(model: Model, drawing: Drawing, { isGrouped, stacks }: KindTraits): Drawing {
  const isMany = isGrouped && model.series.length > OTHER;
  const isSplit = model.series.length > 1 && (drawing.multiples === true || isMany);
  return {
    ...drawing,
    multiples: isSplit,
    percent: drawing.percent === true && stacks !== 'never' && !isSplit,
  };
}

function lies({ x }: Model, traits: KindTraits, series: readonly Drawn[], env: Env): boolean {
  if (traits.lies === 'always') return true;
  if (traits.lies === 'never' || x.type !== 'category') return false;
  if (traits.lies === 'names') return true;
  const band = (env.width - env.size * 4) / countOf(x);
  return !namesFit(x, band - 6, env) || band < series.length * 5;
}

const height = (width: number): number => Math.round(clamp(width * 0.5, 200, 380));

/** A single series is named by the title; series named at their ends need no key. */
function keyOf(
  model: Model,
  series: readonly Drawn[],
  { swatch }: KindTraits,
  { isDirect, isSplit }: { readonly isDirect: boolean; readonly isSplit: boolean },
  env: Env,
): readonly Item[] {
  const needed = isDirect ? series.filter(({ slot }) => slot >= OTHER) : series;
  const names = series.length > 1 && !isSplit ? keyItems(needed, swatch, env) : [];
  return [...names, ...signItems(model, env)];
}

function layout(traits: KindTraits, model: Model, asked: Drawing, env: Env): Scene {
  const drawing = drawable(model, asked, traits);
  const series = stackedUp(slots(model, drawing), drawing, traits.stacks, env);
  const isLying = lies(model, traits, series, env);
  const isSplit = drawing.multiples === true;
  const isWide = env.width >= NARROW && !isLying && !isSplit;
  const { notes: noted = NO_NOTES } = drawing;
  const notes = noted.plan(model, env, !isWide);
  const isDirect = isWide && traits.isLine && series.length > 1;
  const isWhole = areWhole(model);
  const values = span(series, noted.values(model), traits);
  const base = { model, drawing, traits, env, notes, isWhole, span: values, lies: isLying, direct: isDirect };
  const key = keyRows(keyOf(model, series, traits, { isDirect, isSplit }, env), env);
  const top = key.height + env.size * 0.8;
  const rect = { left: 0, top, right: env.width, bottom: top + height(env.width) };
  const panels = isSplit ? multiples(base, series, top) : [panel({ ...base, series, rect })];
  // The key has the hatches of what it names, or in grey nobody could tell which is which.
  const touches = panels.some(({ paths }) => paths.some((one) => one.touches));
  const fromZero = values[0] <= 0 && values[1] >= 0;
  return finish(
    panels,
    {
      paths: key.paths.map((one) => ({ ...one, touches })),
      texts: key.texts,
      notes: notes.texts,
      fromZero,
      lies: isLying,
      looks: model.series.map((_, index) => series.find(({ of }) => of.includes(index))?.slot ?? OTHER),
      together: traits.isLine && !isSplit,
    },
    env,
  );
}

/** A kind of chart that stands on two axes, one of places and one of values. */
export function plotted(traits: KindTraits, needs: ChartKind['needs'] = needsPositiveParts): ChartKind {
  return {
    hasNotes: true,
    ...(traits.stacks !== 'never' && { needs }),
    layout: (model, drawing, env) => layout(traits, model, drawing, env),
  };
}
