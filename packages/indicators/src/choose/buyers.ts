import { fail, ok, type Result } from '@ipec/common';
import type { KnownBuyer } from '../corpus.ts';
import { nearest, plainName } from './near.ts';

export type KnownBuyers = ReadonlyMap<string, KnownBuyer>;

/**
 * The ids of the buyers that some words name: an identifier, or a name as published (case, accents and punctuation do
 * not matter). One name may have several identifiers: all are given. A name that nothing has is refused
 * (`buyer-unknown`), with the nearest names.
 */
export function findBuyers(known: KnownBuyers, wanted: readonly string[]): Result<ReadonlySet<string>> {
  const found = wanted.map((words) => ({ words, ids: idsOf(known, words) }));
  const missing = found.filter(({ ids }) => ids.length === 0);
  if (missing.length > 0) return fail(...missing.map(({ words }) => unknown(known, words)));
  return ok(new Set(found.flatMap(({ ids }) => ids)));
}

function idsOf(known: KnownBuyers, words: string): readonly string[] {
  const id = words.trim();
  if (known.has(id)) return [id];
  const key = plainName(words);
  return [...known]
    .filter(([, { names }]) => [...names].some((name) => plainName(name) === key))
    .map(([one]) => one);
}

function unknown(known: KnownBuyers, words: string) {
  const near = nearest(
    words,
    [...known.values()].flatMap(({ names }) => [...names]),
  );
  const offer = near.length > 0 ? `; near names: ${near.join('; ')}` : '';
  return {
    code: 'buyer-unknown',
    path: words,
    message: `no buyer is named ${JSON.stringify(words)}${offer}`,
  };
}

/** What a peer group may be chosen by. */
export const PEER_KINDS = ['type', 'region'] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** Ids of the buyers of the same type (UK extension), or of the same ITL1 region, as any of ours; ours left out. */
export function peersBy(known: KnownBuyers, ours: ReadonlySet<string>, kind: PeerKind): ReadonlySet<string> {
  const trait = ({ type, place }: KnownBuyer) => (kind === 'type' ? type : place?.slice(0, 3));
  const own = new Set([...ours].map((id) => known.get(id)).flatMap((buyer) => (buyer && trait(buyer)) ?? []));
  const alike = [...known].filter(([id, buyer]) => !ours.has(id) && own.has(trait(buyer) ?? ''));
  return new Set(alike.map(([id]) => id));
}

/** The name of a buyer: the first of those published, by letter. */
export function nameOf(known: KnownBuyers, id: string): string {
  return [...(known.get(id)?.names ?? [])].sort()[0] ?? id;
}
