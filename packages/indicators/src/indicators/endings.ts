import type { AwardUnit } from '../units.ts';
import { AWARDING, mix, type Outcome, share } from './define.ts';

const CALL_OFFS = new Set(['framework_call_off', 'below_framework_call_off']);
const SILENT = new Set(['below_unknown', 'unmapped']);

function fromFramework({ concluded, procedure, calledOff }: AwardUnit): Outcome {
  if (!concluded) return undefined;
  if (calledOff || CALL_OFFS.has(procedure)) return true;
  return SILENT.has(procedure) ? 'unknown' : false;
}

/** Section 11: what was awarded without a competition of its own, and what came to an end. */
export const ENDINGS = [
  mix<'ground'>({
    id: 'direct-award-grounds',
    title: 'Grounds stated for direct awards: a process may state several',
    unit: 'grounds',
    of: 'ground',
    category: ({ grounds }) => (grounds.length > 0 ? grounds : 'not stated'),
    silent: ['not stated'],
    headline: 'largest',
  }),
  share<'award'>({
    id: 'framework-reliance-share',
    title: 'Awards that are call-offs from a framework',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: fromFramework,
  }),
  share<'tender'>({
    id: 'tender-cancelled-share',
    title: 'Tenders that were cancelled or withdrawn so far',
    unit: 'processes',
    of: 'tender',
    streams: ['find-a-tender', 'contracts-finder', 'public-contracts-scotland', 'sell2wales'],
    outcome: ({ cancelled }) => cancelled,
  }),
  share<'termination'>({
    id: 'termination-reason-share',
    title: 'Terminated procurements whose notice gives a reason',
    unit: 'processes',
    of: 'termination',
    outcome: ({ reasoned }) => reasoned,
  }),
  mix<'ending'>({
    id: 'contract-end-reasons',
    title: 'Contracts that ended, by the reason stated: completion is one of them',
    unit: 'contracts',
    of: 'ending',
    category: ({ reasons }) => (reasons.length > 0 ? reasons : 'not stated'),
    silent: ['not stated'],
    headline: 'largest',
  }),
  share<'fact'>({
    id: 'completeness-share',
    title: 'Completeness: facts of awards that are published, of six that could be',
    unit: 'facts',
    of: 'fact',
    streams: AWARDING,
    outcome: ({ published }) => published,
  }),
] as const;
