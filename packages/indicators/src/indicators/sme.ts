import type { AwardUnit, MentionUnit } from '../units.ts';
import { AWARDING, type Outcome, pence, share } from './define.ts';

/** Any supplier declared SME is a yes; a size published for none of them is unknown, never "no". */
function anySme({ concluded, suppliers }: AwardUnit): Outcome {
  if (!concluded) return undefined;
  if (suppliers.some(({ scale }) => scale === 'sme')) return true;
  return suppliers.some(({ scale }) => scale !== undefined) ? false : 'unknown';
}

const isSme = ({ supplier }: MentionUnit): Outcome =>
  supplier.scale === undefined ? 'unknown' : supplier.scale === 'sme';

/** Section 2: small and medium-sized suppliers, in readings that answer different questions. */
export const SME = [
  share<'award'>({
    id: 'sme-share',
    title: 'Awards with at least one SME supplier',
    unit: 'awards',
    of: 'award',
    streams: AWARDING,
    outcome: anySme,
  }),
  share<'mention'>({
    id: 'sme-share-mentions',
    title: 'Supplier mentions that are SMEs',
    unit: 'supplier mentions',
    of: 'mention',
    streams: AWARDING,
    outcome: isSme,
  }),
  share<'mention'>({
    id: 'sme-share-suppliers',
    title: 'Distinct suppliers that have declared themselves SMEs',
    unit: 'suppliers',
    of: 'mention',
    streams: AWARDING,
    distinct: ({ supplier }) => supplier.id,
    outcome: isSme,
  }),
  share<'mention'>({
    id: 'sme-share-value',
    title: 'Awarded value that goes to SMEs, split equally among the suppliers of an award',
    unit: 'pounds',
    of: 'mention',
    streams: AWARDING,
    pence: ({ value, of }) => (value?.currency === 'GBP' ? Math.round(pence(value.amount) / of) : undefined),
    outcome: (mention) => (mention.ceiling ? { excluded: 'framework-ceiling' } : isSme(mention)),
  }),
  share<'awardNotice'>({
    id: 'sme-share-notices',
    title: 'Award notices with at least one SME supplier, before updates are folded',
    unit: 'award notices',
    of: 'awardNotice',
    streams: ['contracts-finder'],
    outcome: anySme,
  }),
] as const;
