import { COMPETITIVE } from '../procedure.ts';
import { wholeDays } from '../time.ts';
import type { AwardUnit } from '../units.ts';
import { type Definition, median, share } from './define.ts';

/** Last published tender deadline to award decision. Call-offs and direct awards have no tender: not counted. */
function decision({
  concluded,
  procedure,
  decided,
  deadline,
  stream,
}: AwardUnit): number | 'unknown' | undefined {
  if (!concluded) return undefined;
  if (decided !== undefined && deadline !== undefined) return wholeDays(deadline, decided);
  return stream !== 'find-a-tender' || COMPETITIVE.has(procedure) ? 'unknown' : undefined;
}

const DECISION = { code: 'U060', unit: 'awards', of: 'award' } as const;

/** Section 7: days between the dates of a procurement, in whole days on a UK clock. */
export const TIME: readonly Definition[] = [
  median<'award'>({
    ...DECISION,
    id: 'decision-days',
    title: 'Median days from the last tender deadline to the award decision, negative ones set apart',
    measures: 'days',
    measure: decision,
    negatives: 'excluded',
  }),
  median<'award'>({
    ...DECISION,
    id: 'decision-days',
    title: 'Median days from the tender deadline to the award decision, as the code is written',
    streams: ['contracts-finder'],
    measures: 'days',
    measure: decision,
  }),
  median<'awardNotice'>({
    id: 'decision-days-notices',
    code: 'U060',
    title: 'Median days from the tender deadline to the award decision, before updates are folded',
    unit: 'award notices',
    of: 'awardNotice',
    streams: ['contracts-finder'],
    measures: 'days',
    measure: decision,
  }),
  median<'tender'>({
    id: 'tendering-days',
    code: 'U059',
    title: 'Median days from the latest tender notice to the tender deadline',
    unit: 'processes',
    of: 'tender',
    streams: ['find-a-tender', 'public-contracts-scotland', 'sell2wales'],
    measures: 'days',
    measure: ({ latest, deadline, expressionDeadline }) => {
      if (deadline === undefined) return expressionDeadline === undefined ? 'unknown' : undefined;
      return latest === undefined ? 'unknown' : wholeDays(latest, deadline);
    },
    negatives: 'excluded',
  }),
  median<'tender'>({
    id: 'expression-days',
    title: 'Median days from the latest tender notice to the deadline for expressions of interest',
    unit: 'processes',
    of: 'tender',
    measures: 'days',
    measure: ({ latest, deadline, expressionDeadline }) =>
      deadline !== undefined || expressionDeadline === undefined
        ? undefined
        : latest === undefined
          ? 'unknown'
          : wholeDays(latest, expressionDeadline),
    negatives: 'excluded',
  }),
  share<'tender'>({
    id: 'tender-open-share',
    title: 'Tenders with no award in the corpus yet: the medians are of completed ones only',
    unit: 'processes',
    of: 'tender',
    outcome: ({ awarded, cancelled }) => (cancelled && !awarded ? { excluded: 'cancelled' } : !awarded),
  }),
  median<'award'>({
    id: 'tender-to-award-days',
    code: 'U062',
    title: 'Median days from the latest tender notice to the award decision',
    unit: 'awards',
    of: 'award',
    measures: 'days',
    measure: ({ concluded, tendered, decided }) =>
      concluded && tendered !== undefined && decided !== undefined ? wholeDays(tendered, decided) : undefined,
    negatives: 'excluded',
  }),
  median<'award'>({
    id: 'signature-days',
    title: 'Median days from the award decision to the signature of the contract',
    unit: 'awards',
    of: 'award',
    measures: 'days',
    measure: ({ awardNotice, decided, signed }) =>
      awardNotice && decided !== undefined && signed !== undefined ? wholeDays(decided, signed) : undefined,
  }),
  share<'award'>({
    id: 'signed-before-award-share',
    title: 'Awards whose contract was signed before the award decision',
    unit: 'awards',
    of: 'award',
    outcome: ({ awardNotice, decided, signed }) =>
      awardNotice && decided !== undefined && signed !== undefined
        ? wholeDays(decided, signed) < 0
        : undefined,
  }),
  median<'publication'>({
    id: 'publication-days',
    title: 'Median days from signature to the contract details notice',
    unit: 'contracts',
    of: 'publication',
    measures: 'days',
    measure: ({ signed, published }) => (published === undefined ? 'unknown' : wholeDays(signed, published)),
  }),
];
