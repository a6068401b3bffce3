import type { Facts, Stream } from '../facts.ts';
import { inOrder } from './order.ts';

/**
 * Releases of one OCID by stream. A release with no legal basis goes with the others of its process: it is an update
 * that repeats only what changed.
 */
export function byStream(releases: readonly Facts[]): ReadonlyMap<Stream, readonly Facts[]> {
  const sure = inOrder(releases).find(({ regime }) => regime !== 'none')?.stream;
  const groups = new Map<Stream, Facts[]>();
  for (const facts of releases) {
    const stream = facts.regime === 'none' ? (sure ?? facts.stream) : facts.stream;
    const group = groups.get(stream);
    if (group) group.push(facts);
    else groups.set(stream, [facts]);
  }
  return groups;
}
