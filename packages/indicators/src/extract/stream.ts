import type { Stream } from '../facts.ts';

const PREFIXES: readonly (readonly [string, Stream])[] = [
  ['ocds-b5fd17-', 'contracts-finder'],
  ['ocds-r6ebe6-', 'public-contracts-scotland'],
  ['ocds-kuma6s-', 'sell2wales'],
];

/**
 * The stream of a release. The regime decides on Find a Tender (and on any other publisher in its profile):
 * `tender.legalBasis.scheme` is `UKPGA` or `CELEX` there on every notice.
 */
export function streamOf(ocid: string, regime: string | undefined): Stream {
  const portal = PREFIXES.find(([prefix]) => ocid.startsWith(prefix));
  if (portal && regime !== 'UKPGA') return portal[1];
  return regime === 'CELEX' ? 'find-a-tender-celex' : 'find-a-tender';
}
