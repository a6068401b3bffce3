import type { BidLotUnit } from '../units.ts';
import { mean, median, mix, share } from './define.ts';

const CELEX = ['find-a-tender', 'find-a-tender-celex'] as const;

/**
 * Earlier regulations publish bid statistics on direct awards too: those and the ones with no method are outside.
 */
function competed({ stream, method }: BidLotUnit): boolean {
  return stream !== 'find-a-tender-celex' || method === 'open' || method === 'selective';
}

const received = (lot: BidLotUnit) => (competed(lot) ? (lot.bids ?? 'unknown') : undefined);

/** Section 3: tenders received for each lot of a competitive procedure. */
export const BIDDERS = [
  share<'bidLot'>({
    id: 'single-bid-share',
    code: 'U015',
    title: 'Lots that received a single tender',
    unit: 'lots',
    of: 'bidLot',
    streams: CELEX,
    outcome: (lot) => (competed(lot) ? (lot.bids === undefined ? 'unknown' : lot.bids === 1) : undefined),
  }),
  median<'bidLot'>({
    id: 'bidders',
    code: 'U018',
    title: 'Median number of tenders received for a lot',
    unit: 'lots',
    of: 'bidLot',
    streams: CELEX,
    measures: 'tenders',
    measure: received,
  }),
  mean<'bidLot'>({
    id: 'bidders-mean',
    code: 'U017',
    title: 'Mean number of tenders received for a lot',
    unit: 'lots',
    of: 'bidLot',
    streams: CELEX,
    measures: 'tenders',
    measure: received,
  }),
  share<'bidLot'>({
    id: 'single-final-stage-share',
    title: 'Lots with a single tender at the final stage',
    unit: 'lots',
    of: 'bidLot',
    outcome: ({ finalStage }) => (finalStage === undefined ? 'unknown' : finalStage === 1),
  }),
  median<'bidLot'>({
    id: 'final-stage-bidders',
    title: 'Median number of tenders at the final stage of a lot',
    unit: 'lots',
    of: 'bidLot',
    measures: 'tenders',
    measure: ({ finalStage }) => finalStage ?? 'unknown',
  }),
  mix<'bidLot'>({
    id: 'bid-lots-by-procedure',
    title: 'Lots with a known number of tenders, by procedure',
    unit: 'lots',
    of: 'bidLot',
    category: ({ bids, procedure }) => (bids === undefined ? undefined : procedure),
    silent: [],
    headline: 'largest',
  }),
  mix<'bidLot'>({
    id: 'single-bid-lots-by-procedure',
    title: 'Lots with a single tender, by procedure',
    unit: 'lots',
    of: 'bidLot',
    category: ({ bids, procedure }) => (bids === 1 ? procedure : undefined),
    silent: [],
    headline: 'largest',
  }),
  share<'bidNotice'>({
    id: 'bid-statistics-coverage',
    title: 'Contract award notices of competitive procedures that carry bid statistics',
    unit: 'notices',
    of: 'bidNotice',
    outcome: ({ statistics }) => statistics,
  }),
  share<'bidLot'>({
    id: 'single-bid-statistics',
    title: 'Bid statistics that are 1, direct awards included: a coverage figure, not a rate of competition',
    unit: 'statistics',
    of: 'bidLot',
    streams: ['find-a-tender-celex'],
    outcome: ({ bids }) => (bids === undefined ? 'unknown' : bids === 1),
  }),
] as const;
