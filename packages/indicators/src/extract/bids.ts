import { type Json, identifier, object, objects } from '@ipec/common';
import type { BidFacts } from '../facts.ts';
import { code, quantity } from './code.ts';

const MEASURES: ReadonlyMap<unknown, 'bids' | 'finalStage'> = new Map([
  ['bids', 'bids'],
  ['finalstagebids', 'finalStage'],
] as const);

/**
 * Bid statistics by lot (OCDS bids extension). Money measures such as `lowestValidBidValue` are skipped; so is any
 * count that is not a whole number of at least 0. A lot that stands there twice with different counts is unknown. A statistic with no `relatedLot` belongs to the only lot, or to the
 * procedure as a whole (`""`).
 */
export function bidFacts(release: Json, lots: readonly string[]): readonly BidFacts[] {
  const found = new Map<string, { bids?: number | undefined; finalStage?: number | undefined }>();
  for (const statistic of objects(object(release['bids'])['statistics'])) {
    const measure = MEASURES.get(code(statistic['measure']));
    if (measure === undefined) continue;
    const lot = identifier(statistic['relatedLot']) ?? (lots.length === 1 ? lots[0]! : '');
    const entry = found.get(lot) ?? {};
    found.set(lot, entry);
    const count = wholeNumber(statistic['value']);
    if (count === undefined) continue;
    entry[measure] = measure in entry && entry[measure] !== count ? undefined : count;
  }
  return [...found].map(([lot, { bids, finalStage }]) => ({ lot, bids, finalStage }));
}

/** Earlier regulations: every `bids` statistic by itself, since `relatedLot` may be missing or repeated there. */
export function bidEntries(release: Json): readonly BidFacts[] {
  return objects(object(release['bids'])['statistics'])
    .filter((statistic) => code(statistic['measure']) === 'bids')
    .map((statistic, index) => ({
      lot: `${identifier(statistic['relatedLot']) ?? ''}#${index}`,
      bids: wholeNumber(statistic['value']),
      finalStage: undefined,
    }));
}

function wholeNumber(value: unknown): number | undefined {
  const count = quantity(value);
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** Lots a contract award notice speaks of: declared ones, and those its awards point to. */
export function awardedLots(release: Json): readonly string[] {
  const declared = objects(object(release['tender'])['lots']).map((lot) => identifier(lot['id']));
  const related = objects(release['awards']).flatMap((award) => relatedLots(award));
  return [...new Set([...declared, ...related].filter((lot) => lot !== undefined))];
}

export function relatedLots(award: Json): readonly string[] {
  return [award['relatedLots']]
    .flat()
    .map(identifier)
    .filter((lot) => lot !== undefined);
}
