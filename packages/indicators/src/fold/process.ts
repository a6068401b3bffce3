import type { Facts } from '../facts.ts';
import type { AwardUnit, Units } from '../units.ts';
import { foldAwards, mentions } from './awards.ts';
import { bidNotices, foldBids } from './bids.ts';
import { inOrder } from './order.ts';
import { endings, terminations } from './endings.ts';
import { factsOfAward } from './completeness.ts';
import { engagements, grounds, publications } from './others.ts';
import { foldTender, tenderLots } from './tender.ts';

/** Folds the releases of one process (one OCID, one stream), given in any order, into what is counted in it. */
export function foldProcess(unordered: readonly Facts[]): Units {
  const releases = inOrder(unordered);
  const plain = foldAwards(releases, { deadline: undefined, tendered: undefined });
  const tender = foldTender(releases, plain.length > 0);
  const context = { deadline: tender?.deadline ?? otherDeadline(releases), tendered: tender?.latest };
  const award = plain.map((unit) => ({ ...unit, ...context }));
  return {
    award,
    awardNotice: releases[0]?.stream === 'contracts-finder' ? perRelease(releases) : [],
    mention: award.filter(({ concluded }) => concluded).flatMap(mentions),
    bidLot: foldBids(releases, award),
    bidNotice: bidNotices(releases),
    tender: tender ? [tender] : [],
    tenderLot: tender ? tenderLots(tender) : [],
    publication: publications(releases, award),
    engagement: engagements(releases),
    ground: grounds(releases),
    termination: terminations(releases),
    ending: endings(releases, award),
    fact: award.filter(({ concluded }) => concluded).flatMap(factsOfAward),
  };
}

/** Contracts Finder repeats the tender's deadline on its award releases; Find a Tender never does. */
function otherDeadline(releases: readonly Facts[]): number | undefined {
  if (releases[0]?.stream === 'find-a-tender') return undefined;
  return releases.findLast(({ deadline }) => deadline !== undefined)?.deadline;
}

function perRelease(releases: readonly Facts[]): readonly AwardUnit[] {
  return releases.flatMap((facts) => foldAwards([facts], { deadline: facts.deadline, tendered: undefined }));
}
