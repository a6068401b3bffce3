import type { LotFacts } from '../facts.ts';
import type { TenderLotUnit } from '../units.ts';
import { mean, median, mix, type Outcome, share } from './define.ts';

const STREAMS = ['find-a-tender', 'public-contracts-scotland', 'sell2wales'] as const;

/** Criteria given only in words are unknown: they may well be price alone. */
function among(kinds: readonly LotFacts['criteria'][]): (unit: TenderLotUnit) => Outcome {
  return ({ lot }) => (lot.criteria === 'none' ? 'unknown' : kinds.includes(lot.criteria));
}

const weight = ({ lot }: TenderLotUnit) => lot.priceWeight ?? ('unknown' as const);

/** Section 4: what tenders say they will be judged on, lot by lot. */
export const CRITERIA = [
  share<'tenderLot'>({
    id: 'price-only-share',
    title: 'Lots judged on price alone',
    unit: 'lots',
    of: 'tenderLot',
    streams: STREAMS,
    outcome: among(['price']),
  }),
  share<'tenderLot'>({
    id: 'price-or-cost-only-share',
    title: 'Lots judged on price or cost alone',
    unit: 'lots',
    of: 'tenderLot',
    streams: STREAMS,
    outcome: among(['price', 'price-or-cost']),
  }),
  mix<'tenderLot'>({
    id: 'criteria-mix',
    title: 'Lots by the kinds of criteria published',
    unit: 'lots',
    of: 'tenderLot',
    streams: STREAMS,
    category: ({ lot }) => lot.criteria,
    silent: ['none'],
    headline: 'largest',
  }),
  mean<'tenderLot'>({
    id: 'price-weight-mean',
    title: 'Mean weight of price and cost in a lot, in percentage points',
    unit: 'lots',
    of: 'tenderLot',
    measures: 'percentage-points',
    measure: weight,
  }),
  median<'tenderLot'>({
    id: 'price-weight-median',
    title: 'Median weight of price and cost in a lot, in percentage points',
    unit: 'lots',
    of: 'tenderLot',
    measures: 'percentage-points',
    measure: weight,
  }),
  share<'tenderLot'>({
    id: 'price-half-share',
    title: 'Lots in which price and cost weigh at least half',
    unit: 'lots',
    of: 'tenderLot',
    outcome: ({ lot }) => (lot.priceWeight === undefined ? 'unknown' : lot.priceWeight >= 50),
  }),
] as const;
