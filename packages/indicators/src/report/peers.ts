import type { Indicator, Peers } from './types.ts';

/** Other buyers' values of one indicator, from its groups by buyer. Those with fewer than ten units are not compared. */
export function peersOf({ groups = [] }: Indicator): Peers {
  const compared = groups.flatMap(({ small, value }) => (small || value === null ? [] : [value]));
  const values = compared.sort((a, b) => a - b);
  const middle = (values.length - 1) / 2;
  const median = (values[Math.floor(middle)]! + values[Math.ceil(middle)]!) / 2;
  return {
    buyers: values.length,
    tooFew: groups.length - values.length,
    median: values.length === 0 ? null : median,
    lower: values[0] ?? null,
    upper: values.at(-1) ?? null,
  };
}

/** Joins peers to the indicators of ours, by id and stream. */
export function* withPeers(
  indicators: Iterable<Indicator>,
  byBuyer: readonly Indicator[],
): Generator<Indicator> {
  const peers = new Map(byBuyer.map((one) => [`${one.id} ${one.stream}`, peersOf(one)]));
  for (const indicator of indicators) {
    const found = peers.get(`${indicator.id} ${indicator.stream}`);
    yield found ? { ...indicator, peers: found } : indicator;
  }
}
