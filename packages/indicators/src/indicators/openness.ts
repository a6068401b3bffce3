import { ukDay, wholeDays } from '../time.ts';
import type { PublicationUnit, TenderUnit } from '../units.ts';
import { type CorpusContext, median, type Outcome, share } from './define.ts';
import { LOOK_BACK } from './look-back.ts';

/** Whole days under which R003 calls a period short; the statutory minimum differs by procedure. */
const SHORT_DAYS = 15;

/** Value over which key performance indicators are due (Procurement Act 2023, section 52(1)). */
const KPI_POUNDS = 5e6;

function shortPeriod({ latest, deadline }: TenderUnit): Outcome {
  if (deadline === undefined) return undefined;
  return latest === undefined ? 'unknown' : wholeDays(latest, deadline) < SHORT_DAYS;
}

/** Section 52 does not reach frameworks, concessions and light touch contracts. */
function kpisDue({ kpis, worth, ceiling, regimes }: PublicationUnit): Outcome {
  if (ceiling || regimes.some((regime) => regime === 'lightTouch' || regime === 'concession'))
    return undefined;
  if (worth === undefined) return 'unknown';
  if (worth.currency !== 'GBP') return { excluded: 'other-currency' };
  return worth.amount > KPI_POUNDS ? kpis : undefined;
}

function planned({ planned, first }: TenderUnit, corpus: CorpusContext): Outcome {
  if (planned !== undefined) return true;
  if (first === undefined || corpus.first === undefined) return 'unknown';
  return first - corpus.first < LOOK_BACK ? 'unknown' : false;
}

/**
 * Last day (counted from the day of signature, which is day 1) on which the contract details notice is in time:
 * Procurement Act 2023, section 53(3). Read by people who are not lawyers.
 */
const LAW_DAYS = { ordinary: 30, lightTouch: 120 } as const;

function inTime({ signed, published, regimes }: PublicationUnit): Outcome {
  if (published === undefined) return 'unknown';
  const allowed = regimes.includes('lightTouch') ? LAW_DAYS.lightTouch : LAW_DAYS.ordinary;
  return calendarDays(signed, published) < allowed;
}

/** Section 10: openness of the way to a contract: notice ahead, time to answer, lots, publication. */
export const OPENNESS = [
  share<'publication'>({
    id: 'published-in-time-share',
    title: 'Contracts published within the time that the Procurement Act allows',
    unit: 'contracts',
    of: 'publication',
    outcome: inTime,
  }),
  share<'publication'>({
    id: 'published-within-30-days-share',
    title: 'Contracts published within 30 whole days of signature',
    unit: 'contracts',
    of: 'publication',
    outcome: ({ signed, published }) =>
      published === undefined ? 'unknown' : wholeDays(signed, published) <= 30,
  }),
  share<'tender'>({
    id: 'short-tender-share',
    code: 'R003',
    title: 'Tenders with a deadline less than 15 days after the latest notice',
    unit: 'processes',
    of: 'tender',
    streams: ['find-a-tender', 'public-contracts-scotland', 'sell2wales'],
    outcome: shortPeriod,
  }),
  share<'tender'>({
    id: 'planned-share',
    title: 'Tenders with a pipeline or planned procurement notice before them',
    unit: 'processes',
    of: 'tender',
    outcome: planned,
    unknownInside: true,
    history: 'notices',
  }),
  median<'tender'>({
    id: 'planned-lead-days',
    title: 'Median days from the first pipeline or planned procurement notice to the tender',
    unit: 'processes',
    of: 'tender',
    measures: 'days',
    measure: ({ planned: at, first }) =>
      at === undefined ? undefined : first === undefined ? 'unknown' : wholeDays(at, first),
  }),
  median<'tender'>({
    id: 'engagement-lead-days',
    title: 'Median days from the first market engagement notice to the tender',
    unit: 'processes',
    of: 'tender',
    measures: 'days',
    measure: ({ engagedAt, first }) =>
      engagedAt === undefined ? undefined : first === undefined ? 'unknown' : wholeDays(engagedAt, first),
  }),
  share<'tender'>({
    id: 'multi-lot-share',
    title: 'Tenders with more than one lot',
    unit: 'processes',
    of: 'tender',
    outcome: ({ lots }) => (lots.length === 0 ? 'unknown' : lots.length > 1),
  }),
  share<'tender'>({
    id: 'sme-suitable-share',
    title: 'Tenders with a lot that the buyer calls suitable for SMEs: a floor, since nobody publishes a no',
    unit: 'processes',
    of: 'tender',
    outcome: ({ lots }) => (lots.some(({ smeSuitable }) => smeSuitable) ? true : 'unknown'),
    unknownInside: true,
  }),
  share<'publication'>({
    id: 'kpi-share-over-5m',
    title: 'Contracts over £5 million that publish key performance indicators',
    unit: 'contracts',
    of: 'publication',
    outcome: kpisDue,
  }),
  share<'publication'>({
    id: 'kpi-share',
    title: 'Contracts that publish key performance indicators',
    unit: 'contracts',
    of: 'publication',
    outcome: ({ kpis }) => kpis,
  }),
  share<'tender'>({
    id: 'social-value-candidates',
    title: 'Tenders with a criterion whose name says “social value”: candidates for a person to look at',
    unit: 'processes',
    of: 'tender',
    outcome: ({ lots }) =>
      lots.some(({ socialValue }) => socialValue)
        ? true
        : lots.some(({ criteria }) => criteria !== 'none')
          ? false
          : 'unknown',
  }),
  median<'tenderLot'>({
    id: 'social-value-weight-candidates',
    title: 'Median weight of criteria whose name says “social value” in the lots that have one: candidates',
    unit: 'lots',
    of: 'tenderLot',
    measures: 'percentage-points',
    measure: ({ lot }) => (lot.socialValue ? (lot.socialWeight ?? 'unknown') : undefined),
  }),
] as const;

/** Calendar days on a UK clock from one instant to another. */
function calendarDays(from: number, to: number): number {
  return ukDay(to) - ukDay(from);
}
