import { atLevel } from '../region.ts';
import type { MentionUnit } from '../units.ts';
import { type Outcome, share } from './define.ts';

const STREAMS = ['find-a-tender', 'find-a-tender-celex'] as const;

/** Registered office of the supplier and of the (first) buyer in the same region of a level. */
function sameRegion(level: 1 | 2 | 3): (unit: MentionUnit) => Outcome {
  return ({ supplier, buyer }) => {
    if (supplier.place === 'foreign') return { excluded: 'foreign' };
    if (supplier.place === undefined || buyer?.place === undefined) return 'unknown';
    if (buyer.place === 'foreign') return { excluded: 'foreign-buyer' };
    const [here, there] = [atLevel(supplier.place, level), atLevel(buyer.place, level)];
    return here === undefined || there === undefined ? { excluded: 'coarse-code' } : here === there;
  };
}

function local(level: 1 | 2 | 3, id: string) {
  return share<'mention'>({
    id,
    code: 'U036',
    title: `Supplier mentions in the buyer's own ITL${level} region`,
    unit: 'supplier mentions',
    of: 'mention',
    streams: STREAMS,
    outcome: sameRegion(level),
  });
}

/** Section 8: local suppliers, by registered office. */
export const LOCAL = [
  local(1, 'local-supplier-share'),
  local(2, 'local-supplier-share-itl2'),
  local(3, 'local-supplier-share-itl3'),
  share<'mention'>({
    id: 'foreign-supplier-share',
    title: 'Supplier mentions from outside the United Kingdom',
    unit: 'supplier mentions',
    of: 'mention',
    streams: STREAMS,
    outcome: ({ supplier }) => (supplier.place === undefined ? 'unknown' : supplier.place === 'foreign'),
  }),
] as const;
