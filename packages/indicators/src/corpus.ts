import { EARLIEST, extractRelease } from './extract/release.ts';
import { type Facts, type Stream, STREAMS } from './facts.ts';
import { allAwards } from './fold/awards.ts';
import { inOrder } from './fold/order.ts';
import { foldProcess } from './fold/process.ts';
import { Packer } from './pack.ts';
import { ReportBuilder, type ReportOptions } from './report/build.ts';
import type { AwardCounts, CorpusSummary, Report, ReportStream } from './report/types.ts';
import type { Result } from './result.ts';

/** Facts of releases by process. Add in any order, in any number of parts; the report is the same. */
export interface Corpus {
  /** Adds one OCDS release or compiled release; says why when it cannot be used. Does not count it as skipped. */
  add(release: unknown): Result<Facts>;
  /** Counts input that could not be used. */
  skip(count?: number): void;
  /** Adds everything another corpus has read. */
  merge(other: Corpus): void;
  report(options?: ReportOptions): Report;
  /**
   * The last report, in half the memory: its indicators come one at a time, and what has been counted is forgotten as
   * it goes. The corpus is empty of facts afterwards.
   */
  drain(options?: ReportOptions): ReportStream;
  /** What has been read so far, for {@link merge}. */
  readonly state: CorpusState;
}

export interface CorpusState {
  readonly ocids: Iterable<string>;
  /** Facts of every release that says something countable. */
  readonly facts: Iterable<Facts>;
  readonly notices: ReadonlyMap<string, number>;
  readonly regimes: ReadonlyMap<string, number>;
  readonly streams: ReadonlySet<Stream>;
  readonly releases: number;
  readonly skipped: number;
  readonly first: Dated | undefined;
  readonly last: Dated | undefined;
}

export interface Dated {
  readonly at: number;
  readonly date: string;
}

/** An empty corpus. Holds a few hundred bytes for each release that says something countable. */
export function createCorpus(): Corpus {
  return new FactsCorpus();
}

class FactsCorpus implements Corpus {
  /** OCID → the packed facts of its releases, a line each: a list of its own would cost more than what is in it. */
  readonly #processes = new Map<string, string>();
  readonly #notices = new Map<string, number>();
  readonly #regimes = new Map<string, number>();
  readonly #streams = new Set<Stream>();
  readonly #packer = new Packer();
  #releases = 0;
  #skipped = 0;
  #first: Dated | undefined;
  #last: Dated | undefined;

  add(release: unknown): Result<Facts> {
    const result = extractRelease(release);
    if (!result.ok) return result;
    const facts = result.value;
    this.#releases += 1;
    count(this.#notices, facts.notice);
    count(this.#regimes, facts.regime);
    this.#streams.add(facts.stream);
    this.#date(facts, release as { readonly date?: unknown });
    this.#keep(facts.ocid, says(facts) ? `${this.#packer.pack(facts)}\n` : '');
    return result;
  }

  #keep(ocid: string, line: string): void {
    this.#processes.set(ocid, (this.#processes.get(ocid) ?? '') + line);
  }

  #unpacked(ocid: string): readonly Facts[] {
    const lines = this.#processes.get(ocid)!.split('\n').slice(0, -1);
    return lines.map((line) => this.#packer.unpack(ocid, line));
  }

  *#kept(): Generator<Facts> {
    for (const ocid of this.#processes.keys()) yield* this.#unpacked(ocid);
  }

  #date({ at }: Facts, { date }: { readonly date?: unknown }): void {
    if (at === EARLIEST || typeof date !== 'string') return;
    this.#widen({ at, date });
  }

  /** Two spellings of one instant: the smaller string, so that order does not matter. */
  #widen(dated: Dated): void {
    if (!this.#first || before(dated, this.#first)) this.#first = dated;
    if (
      !this.#last ||
      dated.at > this.#last.at ||
      (dated.at === this.#last.at && before(dated, this.#last))
    ) {
      this.#last = dated;
    }
  }

  skip(n = 1): void {
    this.#skipped += n;
  }

  merge({ state }: Corpus): void {
    for (const ocid of state.ocids) this.#keep(ocid, '');
    for (const facts of state.facts) this.#keep(facts.ocid, `${this.#packer.pack(facts)}\n`);
    for (const [key, n] of state.notices) count(this.#notices, key, n);
    for (const [key, n] of state.regimes) count(this.#regimes, key, n);
    for (const stream of state.streams) this.#streams.add(stream);
    for (const dated of [state.first, state.last]) if (dated) this.#widen(dated);
    this.#releases += state.releases;
    this.#skipped += state.skipped;
  }

  get state(): CorpusState {
    return {
      ocids: this.#processes.keys(),
      facts: this.#kept(),
      notices: this.#notices,
      regimes: this.#regimes,
      streams: this.#streams,
      releases: this.#releases,
      skipped: this.#skipped,
      first: this.#first,
      last: this.#last,
    };
  }

  report(options: ReportOptions = {}): Report {
    const { indicators, ...head } = this.#stream(options, false);
    return { ...head, indicators: [...indicators] };
  }

  drain(options: ReportOptions = {}): ReportStream {
    return this.#stream(options, true);
  }

  #stream(options: ReportOptions, forget: boolean): ReportStream {
    const first = this.#first?.at ?? EARLIEST;
    const builder = new ReportBuilder(this.#streams, { first }, options);
    const awards = new Map<Stream, Mutable<AwardCounts>>(STREAMS.map((stream) => [stream, noAwards()]));
    for (const ocid of [...this.#processes.keys()].sort()) {
      const releases = this.#unpacked(ocid);
      if (forget) this.#processes.set(ocid, '');
      for (const [stream, own] of byStream(releases)) {
        const units = foldProcess(own);
        builder.add(stream, units);
        countAwards(awards.get(stream)!, own, units.award);
      }
    }
    return {
      corpus: this.#summary(awards),
      ...(options.by && { by: options.by }),
      indicators: builder.finish(),
    };
  }

  #summary(awards: ReadonlyMap<Stream, AwardCounts>): CorpusSummary {
    return {
      releases: this.#releases,
      ocids: this.#processes.size,
      skipped: this.#skipped,
      first: this.#first?.date ?? null,
      last: this.#last?.date ?? null,
      byNoticeType: descending(this.#notices),
      byRegime: descending(this.#regimes),
      awards: Object.fromEntries(awards) as Record<Stream, AwardCounts>,
    };
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function before(a: Dated, b: Dated): boolean {
  return a.at < b.at || (a.at === b.at && a.date < b.date);
}

/** Pipeline, planned-procurement and performance notices carry nothing that is counted. */
function says({ awards, contracts, tender, bids, engagedAt, prototypes, procedure }: Facts): boolean {
  const counted = awards.length + contracts.length > 0 || tender !== undefined || bids !== undefined;
  return counted || engagedAt !== undefined || prototypes || procedure === 'direct_award';
}

/**
 * Releases of one OCID by stream. A release with no legal basis goes with the others of its process: it is an update
 * that repeats only what changed.
 */
function byStream(releases: readonly Facts[]): ReadonlyMap<Stream, readonly Facts[]> {
  const sure = releases.find(({ regime }) => regime !== 'none')?.stream;
  const groups = new Map<Stream, Facts[]>();
  for (const facts of releases) {
    const stream = facts.regime === 'none' ? (sure ?? facts.stream) : facts.stream;
    const group = groups.get(stream);
    if (group) group.push(facts);
    else groups.set(stream, [facts]);
  }
  return groups;
}

function noAwards(): Mutable<AwardCounts> {
  return { all: 0, standing: 0, concluded: 0, frameworkSetUps: 0 };
}

function countAwards(
  counts: Mutable<AwardCounts>,
  releases: readonly Facts[],
  standing: readonly { readonly concluded: boolean; readonly ceiling: boolean }[],
): void {
  counts.all += allAwards(inOrder(releases)).length;
  counts.standing += standing.length;
  counts.concluded += standing.filter(({ concluded }) => concluded).length;
  counts.frameworkSetUps += standing.filter(({ ceiling }) => ceiling).length;
}

function count(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function descending(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
