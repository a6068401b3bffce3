import { type Json, type Result } from '@ipec/common';
import { defectsOf } from './extract/defects.ts';
import { extractRelease } from './extract/release.ts';
import { type Buyer, type Facts, type Stream, STREAMS } from './facts.ts';
import { foldAwards, mentions } from './fold/awards.ts';
import { inOrder } from './fold/order.ts';
import { byStream } from './fold/by-stream.ts';
import { PairHistory } from './fold/pairs.ts';
import { foldProcess } from './fold/process.ts';
import { Packer } from './pack.ts';
import { countAwards, noAwards, notesOfProcess } from './process-counts.ts';
import { type Family, partsOf, ReportBuilder, type ReportOptions } from './report/build.ts';
import type { StreamState } from './report/stream-state.ts';
import { addNotes, type CorpusNotes, type MutableNotes, noNotes, sortedNotes } from './report/notes.ts';
import { provenanceOf } from './report/provenance.ts';
import type { AwardCounts, CorpusSummary, Indicator, Report, ReportStream } from './report/types.ts';
import { Spans } from './spans.ts';
import type { Units } from './units.ts';

/** Facts of releases by process. Add in any order, in any number of parts; the report is the same. */
export interface Corpus {
  /** Adds one OCDS release or compiled release; says why when it cannot be used. Does not count it as skipped. */
  add(release: unknown): Result<Facts>;
  /** Counts input that could not be used, with its class where it has one. */
  skip(count?: number, notes?: Partial<CorpusNotes>): void;
  /** Counts what a reader noticed. */
  note(notes: Partial<CorpusNotes>): void;
  /** Buyers named in what was read, by id: the names published for each, and the type that it gives. */
  buyers(): ReadonlyMap<string, KnownBuyer>;
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
  readonly spans: Spans;
  readonly notes: CorpusNotes;
  readonly buyers: ReadonlyMap<string, KnownBuyer>;
}

/** A buyer as the notices know it. */
export interface KnownBuyer {
  readonly names: ReadonlySet<string>;
  /** `UK_CA_TYPE` of the UK extension: `publicAuthoritySubCentralGovernment` …; undefined where none says. */
  readonly type: string | undefined;
  /** ITL code, `foreign`, or undefined. */
  readonly place: string | undefined;
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
  readonly #spans = new Spans();
  readonly #notes: MutableNotes = noNotes();
  readonly #buyers = new Map<string, KnownBuyer>();
  #releases = 0;
  #skipped = 0;

  add(release: unknown): Result<Facts> {
    const result = extractRelease(release);
    if (!result.ok) return result;
    const facts = result.value;
    const published = release as Json;
    this.#releases += 1;
    count(this.#notices, facts.notice);
    count(this.#regimes, facts.regime);
    this.#streams.add(facts.stream);
    this.#spans.add(facts, published['date']);
    if (facts.buyer) this.#know(facts.buyer);
    addNotes(this.#notes, defectsOf(published));
    if (facts.at === undefined) this.#notes.undatedReleases += 1;
    if (facts.details !== undefined && facts.procedure === 'unmapped') {
      addNotes(this.#notes, { unknownWordings: { [facts.details]: 1 } });
    }
    this.#keep(facts.ocid, says(facts) ? `${this.#packer.pack(facts)}\n` : '');
    return result;
  }

  #know({ id, name, type, place }: Buyer): void {
    const known = this.#buyers.get(id);
    if (known?.names.has(name) && known.type !== undefined && known.place !== undefined) return;
    this.#buyers.set(id, joined(known, { names: new Set([name]), type, place }));
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

  skip(n = 1, notes: Partial<CorpusNotes> = {}): void {
    this.#skipped += n;
    addNotes(this.#notes, notes);
  }

  note(notes: Partial<CorpusNotes>): void {
    addNotes(this.#notes, notes);
  }

  buyers(): ReadonlyMap<string, KnownBuyer> {
    return this.#buyers;
  }

  merge({ state }: Corpus): void {
    for (const ocid of state.ocids) this.#keep(ocid, '');
    for (const facts of state.facts) this.#keep(facts.ocid, `${this.#packer.pack(facts)}\n`);
    for (const [key, n] of state.notices) count(this.#notices, key, n);
    for (const [key, n] of state.regimes) count(this.#regimes, key, n);
    for (const stream of state.streams) this.#streams.add(stream);
    this.#spans.merge(state.spans);
    addNotes(this.#notes, state.notes);
    for (const [id, known] of state.buyers) this.#buyers.set(id, joined(this.#buyers.get(id), known));
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
      spans: this.#spans,
      notes: this.#notes,
      buyers: this.#buyers,
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
    const [first, ...others] = partsOf(this.#streams, options);
    const awards = new Map<Stream, Mutable<AwardCounts>>(STREAMS.map((stream) => [stream, noAwards()]));
    const notes = noNotes();
    addNotes(notes, this.#notes);
    const builder = this.#count(first!, options, forget && others.length === 0, (stream, own, units) => {
      countAwards(awards.get(stream)!, own, units.award);
      addNotes(notes, notesOfProcess(own));
    });
    return {
      format: 'ipec-indicators',
      version: 2,
      provenance: provenanceOf(this.#streams, this.#spans),
      corpus: this.#summary(awards, sortedNotes(notes)),
      ...(options.by && { by: options.by }),
      ...(options.second && { secondBy: options.second }),
      indicators: this.#indicators(builder, others, options, forget),
    };
  }

  /** Goes through all processes and counts what some families need. */
  #count(
    families: readonly Family[],
    options: ReportOptions,
    forget: boolean,
    seen: Seen = () => {},
  ): ReportBuilder {
    const pairs = families.some(({ readings: [{ pairs: needed }] }) => needed) ? this.#pairs() : undefined;
    const states = new Map<Stream, StreamState>(
      STREAMS.map((stream) => [stream, { ...this.#spans.state(stream), pairs }]),
    );
    const builder = new ReportBuilder(families, states, options);
    for (const ocid of [...this.#processes.keys()].sort()) {
      const releases = this.#unpacked(ocid);
      if (forget) this.#processes.set(ocid, '');
      for (const [stream, own] of byStream(releases)) {
        const units = foldProcess(own);
        builder.add(stream, units);
        seen(stream, own, units);
      }
    }
    return builder;
  }

  *#indicators(
    first: ReportBuilder,
    others: readonly (readonly Family[])[],
    options: ReportOptions,
    forget: boolean,
  ): Generator<Indicator> {
    const found = new Set<string>();
    let builder = first;
    for (const part of [undefined, ...others]) {
      if (part) builder = this.#count(part, options, forget && part === others.at(-1));
      for (const indicator of builder.finish()) {
        found.add(indicator.id);
        yield indicator;
      }
    }
    yield* builder.missing(this.#streams, found);
  }

  /** A pass before the other: what a supplier won elsewhere is not known while processes are counted. */
  #pairs(): PairHistory {
    const history = new PairHistory();
    for (const ocid of this.#processes.keys()) {
      for (const own of byStream(this.#unpacked(ocid)).values()) {
        const standing = foldAwards(inOrder(own), { deadline: undefined, tendered: undefined });
        for (const award of standing) if (award.concluded) mentions(award).forEach((one) => history.add(one));
      }
    }
    return history;
  }

  #summary(awards: ReadonlyMap<Stream, AwardCounts>, notes: CorpusNotes): CorpusSummary {
    return {
      releases: this.#releases,
      ocids: this.#processes.size,
      skipped: this.#skipped,
      ...this.#spans.published(),
      byNoticeType: descending(this.#notices),
      byRegime: descending(this.#regimes),
      awards: Object.fromEntries(awards) as Record<Stream, AwardCounts>,
      notes,
    };
  }
}

/** What is done with the units of each process beside counting them. */
type Seen = (stream: Stream, releases: readonly Facts[], units: Units) => void;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Two findings about one buyer; where they differ, the smaller text, so that order does not matter. */
function joined(a: KnownBuyer | undefined, b: KnownBuyer): KnownBuyer {
  if (a === undefined) return b;
  const smaller = (x: string | undefined, y: string | undefined) =>
    x === undefined || (y !== undefined && y < x) ? y : x;
  return {
    names: new Set([...a.names, ...b.names].sort()),
    type: smaller(a.type, b.type),
    place: smaller(a.place, b.place),
  };
}

/** Performance notices, among others, carry nothing that is counted. */
function says(facts: Facts): boolean {
  const { awards, contracts, tender, bids, engaged, tenderStatus, prototypes, procedure } = facts;
  if (facts.plannedAt !== undefined || facts.terminated !== undefined) return true;
  const counted = awards.length + contracts.length > 0 || tender !== undefined || bids !== undefined;
  return counted || engaged || tenderStatus !== undefined || prototypes || procedure === 'direct_award';
}

function count(counts: Map<string, number>, key: string, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function descending(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
