import type { Consequence } from '../../consequences/types.ts';
import { actNotices } from './act-notices.ts';
import { belowNotices } from './below-notices.ts';
import { duties } from './duties.ts';
import { healthNotices, welshHealthNotices } from './health-notices.ts';
import { scottishNotices } from './scottish-notices.ts';

export { periods, timingFlags } from './periods.ts';

/** Everything that hangs on a route: notices first, in the order of their publication, then duties. */
export const consequences: readonly Consequence[] = [
  ...actNotices,
  ...belowNotices,
  ...healthNotices,
  ...welshHealthNotices,
  ...scottishNotices,
  ...duties,
];
