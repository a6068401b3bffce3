import type { BidFacts, Facts } from '../facts.ts';
import { COMPETITIVE } from '../procedure.ts';
import type { AwardUnit, BidLotUnit, BidNoticeUnit } from '../units.ts';

/**
 * Lots of the contract award notices of a process. Under the Act: the latest notice about each lot counts, only
 * competitive classes, and a lot with no statistics is there as unknown. Earlier regulations: each statistic.
 */
export function foldBids(releases: readonly Facts[], awards: readonly AwardUnit[]): readonly BidLotUnit[] {
  const found = new Map<string, { readonly facts: Facts; readonly entry: BidFacts }>();
  for (const facts of releases) {
    for (const [key, entry] of entriesOf(facts)) found.set(key, { facts, entry });
  }
  return [...found.values()]
    .filter(({ facts }) => counted(facts))
    .map(({ facts, entry }) => unit(facts, entry, awards));
}

function entriesOf(facts: Facts): readonly (readonly [string, BidFacts])[] {
  if (facts.bids === undefined) return [];
  if (facts.stream !== 'find-a-tender') {
    return facts.bids.entries.map((entry) => [`${facts.id} ${facts.at} ${entry.lot}`, entry]);
  }
  const { entries, lots } = facts.bids;
  const said = new Set(entries.map(({ lot }) => lot));
  // One figure for the whole procedure leaves no lot of it silent.
  const silent = said.has('') ? [] : lots.filter((lot) => !said.has(lot));
  return [
    ...entries.map((entry) => [entry.lot, entry] as const),
    ...silent.map((lot) => [lot, { lot, bids: undefined, finalStage: undefined }] as const),
  ];
}

/** Direct awards and call-offs are not competitions, so they are outside the denominator, not counted as single. */
function counted(facts: Facts): boolean {
  return facts.stream !== 'find-a-tender' || COMPETITIVE.has(facts.procedure);
}

function unit(facts: Facts, entry: BidFacts, awards: readonly AwardUnit[]): BidLotUnit {
  const { ocid, stream, buyer, at, procedure, method } = facts;
  const award =
    awards.find(({ lots }) => lots.includes(entry.lot)) ?? (awards.length === 1 ? awards[0] : undefined);
  return {
    ocid,
    stream,
    buyer,
    at,
    value: award?.value,
    ceiling: award?.ceiling ?? facts.framework,
    procedure,
    method,
    ...entry,
  };
}

/** Each contract award notice of a competitive procedure. Updates may repeat only what changed: not counted. */
export function bidNotices(releases: readonly Facts[]): readonly BidNoticeUnit[] {
  return releases
    .filter((facts) => facts.bids && !facts.update && facts.stream === 'find-a-tender' && counted(facts))
    .map(({ ocid, stream, buyer, at, framework, bids }) => ({
      ocid,
      stream,
      buyer,
      at,
      value: undefined,
      ceiling: framework,
      statistics: bids!.entries.length > 0,
    }));
}
