/** Classes of what is noticed in a corpus. Each key counts what its comment says. */
export interface CorpusNotes {
  /** Copies of a release that was there already: the same process, instant and id. */
  readonly repeatedReleases: number;
  /** Releases with the process, instant and id of another, but other content: both are read. */
  readonly conflictingReleases: number;
  /** Releases with no readable date: they come first in their process, and their month is unknown. */
  readonly undatedReleases: number;
  /** Awards or contracts whose id stands twice in one release: they are folded into one. */
  readonly repeatedIds: number;
  /** Lots with more than one statistic of the same measure in one release: unknown where they differ. */
  readonly repeatedStatistics: number;
  /** Awards with no id: left out, because nothing else can be joined to them. */
  readonly awardsWithoutId: number;
  /** Contracts with no `awardID`: left out, because they belong to no award. */
  readonly contractsWithoutAward: number;
  /** Contracts whose `awardID` names no award of their process. */
  readonly unjoinedContracts: number;
  /** Awards with several contracts of different values: the last published counts. */
  readonly severalContractValues: number;
  readonly cancelledTenders: number;
  readonly cancelledAwards: number;
  readonly cancelledContracts: number;
  /** Releases of publishers that are none of the five streams, by prefix of their OCIDs: left out. */
  readonly foreignPublishers: Readonly<Record<string, number>>;
  /** Versioned releases, which hold histories instead of values: left out. */
  readonly versionedReleases: number;
  /** Records that only link to their releases, and hold no compiled release: left out. */
  readonly linkedRecords: number;
  /** Values with no `ocid`, or that are not objects: left out. */
  readonly notReleases: number;
  /** Procedure wordings that are in no class, with the number of releases. */
  readonly unknownWordings: Readonly<Record<string, number>>;
  /** Numbers that JSON cannot hold (`NaN`, `Infinity`): read as absent. */
  readonly notNumbers: number;
  /** Texts with characters that could not be decoded. */
  readonly undecodableTexts: number;
  /** Stretches of files that could not be read, each with its part of the file in the messages. */
  readonly lostStretches: number;
}

/** Notes that are still being counted. */
export type MutableNotes = {
  -readonly [K in keyof CorpusNotes]: CorpusNotes[K] extends number ? number : Record<string, number>;
};

export function noNotes(): MutableNotes {
  return {
    repeatedReleases: 0,
    conflictingReleases: 0,
    undatedReleases: 0,
    repeatedIds: 0,
    repeatedStatistics: 0,
    awardsWithoutId: 0,
    contractsWithoutAward: 0,
    unjoinedContracts: 0,
    severalContractValues: 0,
    cancelledTenders: 0,
    cancelledAwards: 0,
    cancelledContracts: 0,
    foreignPublishers: {},
    versionedReleases: 0,
    linkedRecords: 0,
    notReleases: 0,
    unknownWordings: {},
    notNumbers: 0,
    undecodableTexts: 0,
    lostStretches: 0,
  };
}

/** Adds what one count of notes has to another. */
export function addNotes(into: MutableNotes, from: Partial<CorpusNotes>): void {
  for (const [key, count] of Object.entries(from)) {
    const name = key as keyof CorpusNotes;
    if (typeof count === 'number') (into[name] as number) += count;
    else addCounts(into[name] as Record<string, number>, count);
  }
}

function addCounts(into: Record<string, number>, from: Readonly<Record<string, number>>): void {
  for (const [key, count] of Object.entries(from)) {
    into[key] = (Object.hasOwn(into, key) ? into[key]! : 0) + count;
  }
}

/** Notes with their lists in order of size, then key: the same whatever order the files came in. */
export function sortedNotes(notes: CorpusNotes): CorpusNotes {
  const sorted = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
  return {
    ...notes,
    foreignPublishers: sorted(notes.foreignPublishers),
    unknownWordings: sorted(notes.unknownWordings),
  };
}
