import type { MentionUnit } from '../units.ts';
import { pairKey } from '../fold/pairs.ts';
import {
  AWARDING,
  type CorpusContext,
  type MixDefinition,
  mix,
  type Outcome,
  pence,
  share,
} from './define.ts';
import { LOOK_BACK } from './look-back.ts';

/** A supplier that has not been seen to win before is new only where the stream reaches back far enough. */
function isNew(mention: MentionUnit, { pairs, firstAward }: CorpusContext): Outcome {
  const before = pairs?.wonBefore(mention);
  if (before === undefined) return 'unknown';
  if (before) return false;
  return firstAward === undefined || mention.at! - firstAward < LOOK_BACK ? 'unknown' : true;
}

const SHARED = {
  unit: 'supplier mentions',
  of: 'mention',
  streams: AWARDING,
  rowless: true,
  silent: [],
} as const;
const bySupplier = ({ supplier }: MentionUnit) => supplier.id;
const byValue = {
  unit: 'pounds',
  category: ({ ceiling, supplier }: MentionUnit) => (ceiling ? undefined : supplier.id),
  pence: ({ value, of }: MentionUnit) =>
    !value
      ? ('unknown' as const)
      : value.currency === 'GBP'
        ? Math.round(pence(value.amount) / of)
        : { currency: value.currency, pence: pence(value.amount) },
};

/** The same three readings of concentration, by number of awards and by value. */
function concentration(
  suffix: string,
  words: string,
  own: Pick<MixDefinition<'mention'>, 'category'> & Partial<MixDefinition<'mention'>>,
) {
  return [
    mix<'mention'>({
      ...SHARED,
      ...own,
      id: `supplier-top-share${suffix}`,
      title: `Share of the supplier with the most ${words}`,
      headline: 'largest',
    }),
    mix<'mention'>({
      ...SHARED,
      ...own,
      id: `supplier-top-five-share${suffix}`,
      title: `Share of the five suppliers with the most ${words}`,
      headline: 'top-five',
    }),
    mix<'mention'>({
      ...SHARED,
      ...own,
      id: `supplier-concentration${suffix}`,
      title: `Concentration of ${words} on few suppliers (Herfindahl–Hirschman, 0 to 1)`,
      headline: 'concentration',
    }),
  ];
}

/** Section 9: who wins, again and anew, and how much goes to few. */
export const SUPPLIERS = [
  share<'mention'>({
    id: 'new-supplier-share',
    title: 'Supplier mentions that are a supplier’s first win from the buyer in a year or more',
    unit: 'supplier mentions',
    of: 'mention',
    streams: AWARDING,
    outcome: isNew,
    unknownInside: true,
    history: 'awards',
    pairs: true,
  }),
  share<'mention'>({
    id: 'repeat-supplier-share',
    title: 'Pairs of a buyer and a supplier that won from it in more than one process',
    unit: 'pairs',
    of: 'mention',
    streams: AWARDING,
    distinct: ({ buyer, supplier }) => pairKey(buyer?.id ?? '', supplier.id),
    outcome: (mention, { pairs }) => pairs?.repeated(mention) ?? 'unknown',
    pairs: true,
  }),
  ...concentration('', 'awards', { category: bySupplier }),
  ...concentration('-value', 'awarded value', byValue),
  share<'award'>({
    id: 'vcse-share',
    title: 'Awards with at least one voluntary, community or social enterprise as supplier',
    unit: 'awards',
    of: 'award',
    outcome: ({ concluded, suppliers }) => {
      if (!concluded) return undefined;
      if (suppliers.some(({ vcse }) => vcse)) return true;
      return suppliers.some(({ vcse }) => vcse !== undefined) ? false : 'unknown';
    },
  }),
  share<'mention'>({
    id: 'vcse-share-mentions',
    title: 'Supplier mentions that are voluntary, community or social enterprises',
    unit: 'supplier mentions',
    of: 'mention',
    outcome: ({ supplier }) => supplier.vcse ?? 'unknown',
  }),
] as const;
