import type { Part } from '@ipec/element-kit';
import type { ChartKind } from './layout/chart-kind.ts';
import { area } from './layout/kinds/area.ts';
import { bar } from './layout/kinds/bar.ts';
import { column } from './layout/kinds/column.ts';
import { diverging } from './layout/kinds/diverging.ts';
import { dot } from './layout/kinds/dot.ts';
import { line } from './layout/kinds/line.ts';
import { range } from './layout/kinds/range.ts';
import { stackedBar } from './layout/kinds/stacked-bar.ts';
import { stacked } from './layout/kinds/stacked.ts';
import type { Kind } from './model.ts';
import { inlineBars, slope, spread, tileMap } from './parts.ts';

/** A kind of chart, or the part that brings it. */
export type KindSource = ChartKind | Part<{ readonly kinds: Readonly<Partial<Record<Kind, ChartKind>>> }>;

/** Every kind of chart. A new one is a file in layout/kinds, a name in model.ts, a row here and its words. */
export const kinds: Readonly<Record<Kind, KindSource>> = {
  bar,
  column,
  stacked,
  'stacked-bar': stackedBar,
  diverging,
  line,
  area,
  dot,
  range,
  slope,
  strip: spread,
  box: spread,
  'tile-map': tileMap,
  'inline-bars': inlineBars,
};
