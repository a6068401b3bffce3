import { fail, ok, type Result } from '@ipec/common';
import { readFile } from 'node:fs/promises';
import { findBuyers, type KnownBuyers, PEER_KINDS, peersBy } from '../src/choose/buyers.ts';
import type { Choice } from './args.ts';

export interface Chosen {
  /** Ids; undefined for everyone. */
  readonly buyers: ReadonlySet<string> | undefined;
  readonly peers: ReadonlySet<string> | undefined;
  /** Names in a file of peers that no buyer has. */
  readonly unknownPeers: readonly string[];
}

/** Who is meant, among the buyers of what was read. */
export async function choose(known: KnownBuyers, { buyers, peers }: Choice): Promise<Result<Chosen>> {
  if (buyers.length === 0) return ok({ buyers: undefined, peers: undefined, unknownPeers: [] });
  const ours = findBuyers(known, buyers);
  if (!ours.ok) return ours;
  if (peers === undefined) return ok({ buyers: ours.value, peers: undefined, unknownPeers: [] });
  const kind = PEER_KINDS.find((one) => one === peers);
  if (kind) return ok({ buyers: ours.value, peers: peersBy(known, ours.value, kind), unknownPeers: [] });
  return listed(known, ours.value, peers);
}

/** Peers by the names or ids in a file, one a line; `#` begins a comment. */
async function listed(known: KnownBuyers, ours: ReadonlySet<string>, file: string): Promise<Result<Chosen>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    return fail({
      code: 'peers',
      message: `--peers ${file}: type, region, or a file of names; no such file can be read`,
    });
  }
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim().replace(/^"|"$/g, ''))
    .filter(Boolean);
  const found = names.map((name) => ({ name, result: findBuyers(known, [name]) }));
  const ids = found.flatMap(({ result }) => (result.ok ? [...result.value] : []));
  return ok({
    buyers: ours,
    peers: new Set(ids.filter((id) => !ours.has(id))),
    unknownPeers: found.filter(({ result }) => !result.ok).map(({ name }) => name),
  });
}
