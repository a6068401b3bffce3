import type { Facts } from './facts.ts';
import { allAwards } from './fold/awards.ts';
import { inOrder, isConflict } from './fold/order.ts';
import type { CorpusNotes } from './report/notes.ts';
import type { AwardCounts } from './report/types.ts';

type Counting = { -readonly [K in keyof AwardCounts]: AwardCounts[K] };

export function noAwards(): Counting {
  return { all: 0, standing: 0, concluded: 0, frameworkSetUps: 0 };
}

/** Adds the awards of one process. */
export function countAwards(
  counts: Counting,
  releases: readonly Facts[],
  standing: readonly { readonly concluded: boolean; readonly ceiling: boolean }[],
): void {
  counts.all += allAwards(inOrder(releases)).length;
  counts.standing += standing.length;
  counts.concluded += standing.filter(({ concluded }) => concluded).length;
  counts.frameworkSetUps += standing.filter(({ ceiling }) => ceiling).length;
}

/** What shows only when the releases of a process are laid side by side. */
export function notesOfProcess(unordered: readonly Facts[]): Partial<CorpusNotes> {
  const releases = inOrder(unordered);
  const awards = allAwards(releases);
  const contracts = releases.flatMap((facts) => facts.contracts);
  const ids = new Set(awards.map(({ id }) => id));
  const unjoined = new Set(contracts.filter(({ award }) => !ids.has(award)).map(({ id }) => id));
  const cancelled = releases.some(
    ({ tenderStatus }) => tenderStatus === 'cancelled' || tenderStatus === 'withdrawn',
  );
  return {
    repeatedReleases: unordered.length - releases.length,
    conflictingReleases: releases.filter(
      (facts, index) => index > 0 && isConflict(releases[index - 1]!, facts),
    ).length,
    unjoinedContracts: unjoined.size,
    severalContractValues: severalValues(contracts),
    cancelledTenders: cancelled ? 1 : 0,
    cancelledAwards: awards.filter(({ status }) => status === 'cancelled').length,
    cancelledContracts: new Set(contracts.filter(({ status }) => status === 'cancelled').map(({ id }) => id))
      .size,
  };
}

/** Awards to which contracts of several ids and values belong. */
function severalValues(contracts: Facts['contracts']): number {
  const values = new Map<string, Map<string, string>>();
  for (const { award, id, value } of contracts) {
    if (value === undefined) continue;
    const own = values.get(award) ?? new Map<string, string>();
    values.set(award, own.set(id, JSON.stringify(value)));
  }
  return [...values.values()].filter((own) => new Set(own.values()).size > 1).length;
}
