import type { Part } from '@ipec/element-kit';
import type { ChartKind } from './layout/chart-kind.ts';
import { area } from './layout/kinds/area.ts';
import { bar } from './layout/kinds/bar.ts';
import { column } from './layout/kinds/column.ts';
import { line } from './layout/kinds/line.ts';
import { stackedBar } from './layout/kinds/stacked-bar.ts';
import { stacked } from './layout/kinds/stacked.ts';
import { diverging, dots, headline, inlineBars, scatter, slope, spread, tileMap } from './parts.ts';

/** A kind of chart, or the part that brings it. */
type KindSource = ChartKind | Part<{ readonly kinds: Readonly<Record<string, ChartKind>> }>;

/** Every kind of chart. A new one is a file in layout/kinds, a row here and its words, and a row of parts.ts where few need it. */
const sources = {
  bar,
  column,
  stacked,
  'stacked-bar': stackedBar,
  diverging,
  line,
  area,
  dot: dots,
  range: dots,
  slope,
  strip: spread,
  box: spread,
  'tile-map': tileMap,
  'inline-bars': inlineBars,
  scatter,
  headline,
} satisfies Readonly<Record<string, KindSource>>;

export type Kind = keyof typeof sources;

export const kinds: Readonly<Record<Kind, KindSource>> = sources;

/** Kinds that draw each column of figures on a scale of its own: units may differ. */
const SCALED_APART: ReadonlySet<Kind> = new Set<Kind>(['inline-bars', 'scatter', 'headline']);

export const isScaledApart = (kind: Kind): boolean => SCALED_APART.has(kind);
