import { type Json, object, objects } from '@ipec/common';
import type { Stream } from '../facts.ts';
import { code, codes } from './code.ts';

/** An OCID is a registered prefix and whatever the publisher adds, most often after a hyphen. */
const PORTALS: readonly (readonly [prefix: string, stream: Stream])[] = [
  ['ocds-b5fd17', 'contracts-finder'],
  ['ocds-r6ebe6', 'public-contracts-scotland'],
  ['ocds-kuma6s', 'sell2wales'],
];
const FIND_A_TENDER = 'ocds-h6vhtk';

/**
 * The stream of a release; undefined for a publisher that is none of the five. What tells one is the OCID's prefix, the
 * Procurement Act as legal basis, or a notice type of the UK extension (UK1 to UK17). Notices under the earlier
 * regulations (`CELEX`) with another prefix, such as a test service's, count where the buyer is in the United Kingdom:
 * every publisher in the European Union has that scheme too.
 */
export function streamOf(
  ocid: string,
  regime: string | undefined,
  notices: readonly string[] = [],
  release: Json = {},
): Stream | undefined {
  if (regime === 'UKPGA') return 'find-a-tender';
  const portal = PORTALS.find(([prefix]) => ocid.startsWith(prefix));
  if (portal) return portal[1];
  const own = ocid.startsWith(FIND_A_TENDER);
  if (regime === 'CELEX') return own || buysInUk(release) ? 'find-a-tender-celex' : undefined;
  return own || notices.some((type) => /^UK\d+$/.test(type)) ? 'find-a-tender' : undefined;
}

function buysInUk(release: Json): boolean {
  const buyer = object(release['buyer'])['id'];
  return objects(release['parties']).some((party) => {
    const buys = party['id'] === buyer || codes(party['roles']).includes('buyer');
    return buys && ['gb', 'uk'].includes(code(object(party['address'])['country']) ?? '');
  });
}

/** The prefix that a publisher was given: `ocds-213czf`; the whole OCID where it has another form. */
export function prefixOf(ocid: string): string {
  return /^ocds-[a-z0-9]{6}/i.exec(ocid)?.[0] ?? (ocid.length > 24 ? `${ocid.slice(0, 24)}…` : ocid);
}
