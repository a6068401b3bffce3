import type { Kind } from '../../model.ts';
import type { ChartKind } from '../chart-kind.ts';
import { area } from './area.ts';
import { bar } from './bar.ts';
import { column } from './column.ts';
import { dot } from './dot.ts';
import { line } from './line.ts';
import { range } from './range.ts';
import { stacked } from './stacked.ts';

/** Every kind of chart. A new one is a file beside this one, a name in model.ts, a row here and its words. */
export const kinds: Readonly<Record<Kind, ChartKind>> = { bar, column, stacked, line, area, dot, range };
