import type { Model } from '../model.ts';
import { countOf } from './positions.ts';

/**
 * Whether two columns of figures are before and after, and the rows are what is compared. Two dates are before and after
 * themselves; two names are not, as long as there are two columns.
 */
export const isByColumns = ({ x, series }: Model): boolean =>
  series.length === 2 && (x.type === 'category' || countOf(x) !== 2);
