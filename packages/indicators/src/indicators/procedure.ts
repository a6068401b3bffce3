import { COMPETITIVE } from '../procedure.ts';
import type { AwardUnit } from '../units.ts';
import { AWARDING, mix, pence, share } from './define.ts';

const SILENT = ['below_unknown', 'unmapped'];
const concluded = (award: AwardUnit) => (award.concluded ? award.procedure : undefined);

/** Section 1: awards by procedure, and how concentrated they are on one. */
export const PROCEDURE = [
  mix<'award'>({
    id: 'procedure-mix',
    code: 'U012',
    title: 'Awards by procedure',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    category: concluded,
    silent: SILENT,
    headline: 'largest',
  }),
  mix<'award'>({
    id: 'procedure-concentration',
    title: 'The same procedure each time: concentration of awards on few procedures',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    category: concluded,
    silent: SILENT,
    headline: 'concentration',
  }),
  mix<'award'>({
    id: 'procedure-mix-processes',
    title: 'Processes by procedure: each counted once, however many awards it makes',
    unit: 'processes',
    of: 'award',
    streams: AWARDING,
    category: concluded,
    distinct: ({ ocid }) => ocid,
    silent: SILENT,
    headline: 'largest',
  }),
  mix<'award'>({
    id: 'procedure-mix-value',
    code: 'U013',
    title: 'Awarded value by procedure, framework ceilings left out',
    unit: 'pounds',
    of: 'award',
    streams: AWARDING,
    category: (award) => (award.ceiling ? undefined : concluded(award)),
    pence: ({ value }) => {
      if (!value) return 'unknown';
      const { currency, amount } = value;
      return currency === 'GBP' ? pence(amount) : { currency, pence: pence(amount) };
    },
    silent: SILENT,
    headline: 'largest',
  }),
  mix<'award'>({
    id: 'procedure-mix-published',
    title: 'Awards by procedure, in the words published',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    category: (award) => (award.concluded ? (award.details ?? 'not stated') : undefined),
    silent: ['not stated', 'Below threshold - unknown', 'Not specified', 'Not applicable'],
    headline: 'largest',
  }),
  mix<'awardNotice'>({
    id: 'procedure-mix-notices',
    title: 'Award notices by procedure, in the words published, before updates are folded',
    unit: 'award notices',
    of: 'awardNotice',
    streams: ['contracts-finder'],
    category: ({ details }) => details ?? 'not stated',
    silent: ['not stated', 'Not specified', 'Not applicable'],
    headline: 'largest',
  }),
  mix<'tender'>({
    id: 'tender-procedure-mix',
    code: 'U010',
    title: 'Tenders by procedure',
    unit: 'processes',
    of: 'tender',
    streams: [
      'find-a-tender',
      'find-a-tender-celex',
      'public-contracts-scotland',
      'sell2wales',
      'contracts-finder',
    ],
    category: ({ procedure }) => procedure,
    silent: SILENT,
    headline: 'largest',
  }),
  share<'award'>({
    id: 'open-method-share',
    code: 'U011',
    title: 'Awards whose OCDS procurement method is open',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: ({ concluded, method }) =>
      concluded ? (method === undefined ? 'unknown' : method === 'open') : undefined,
    unknownInside: true,
  }),
  share<'award'>({
    id: 'competitive-procedure-share',
    title: 'Awards by a procedure in which suppliers could compete for them',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: ({ concluded, procedure }) => {
      if (!concluded) return undefined;
      return SILENT.includes(procedure) ? 'unknown' : COMPETITIVE.has(procedure);
    },
  }),
  share<'award'>({
    id: 'award-stage-share',
    title: 'Awards that have been concluded, not only announced',
    unit: 'awards',
    of: 'award',
    outcome: ({ concluded }) => concluded,
  }),
  share<'award'>({
    id: 'very-large-value-share',
    title:
      'Awards with a published value of £100 million or more, to be checked for slips of a decimal point',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: ({ concluded, ceiling, value }) => {
      if (!concluded || ceiling) return undefined;
      return value
        ? value.currency === 'GBP'
          ? value.amount >= 100e6
          : { excluded: 'other-currency' }
        : 'unknown';
    },
  }),
] as const;
