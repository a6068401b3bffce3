import { type Stream, STREAMS } from '../facts.ts';
import type { CorpusContext, Definition } from '../indicators/define.ts';
import { DEFINITIONS, HEADLINES } from '../indicators/index.ts';
import type { Unit, Units } from '../units.ts';
import { EvidenceLedger, EvidenceList, evidenceOf, ProcessNumbers } from './evidence.ts';
import { compareGroups, groupOf } from './groups.ts';
import { type Tally, tallyFor } from './tally.ts';
import type { Breakdown, Evidence, Figures, Group, Indicator, Row } from './types.ts';

interface Slot {
  readonly label: string;
  readonly tally: Tally;
  readonly evidence: EvidenceList | undefined;
}

/** One indicator on one stream, being counted. */
class Counter {
  readonly definition: Definition;
  readonly stream: Stream;
  readonly #by: Breakdown | undefined;
  readonly #ledger: EvidenceLedger | undefined;
  readonly #overall: Slot;
  readonly #groups = new Map<string, Slot>();

  constructor(definition: Definition, stream: Stream, by?: Breakdown, numbers?: ProcessNumbers) {
    this.definition = definition;
    this.stream = stream;
    this.#by = by;
    this.#ledger = numbers && new EvidenceLedger(numbers);
    // Every unit is in one group: what is behind the whole is what is behind the groups.
    this.#overall = this.#slot('', by ? undefined : this.#ledger);
  }

  #slot(label: string, ledger: EvidenceLedger | undefined): Slot {
    const evidence = ledger && new EvidenceList(ledger);
    return { label, evidence, tally: tallyFor(this.definition, evidence) };
  }

  add(units: Units, corpus: CorpusContext): void {
    for (const unit of units[this.definition.of]) {
      this.#overall.tally.add(unit, corpus);
      if (this.#by) this.#group(this.#by, unit).tally.add(unit, corpus);
    }
  }

  #group(by: Breakdown, unit: Unit): Slot {
    const { key, label } = groupOf(by, unit);
    const slot = this.#groups.get(key) ?? this.#slot(label, this.#ledger);
    this.#groups.set(key, slot);
    return slot;
  }

  finish(primary: Stream): Indicator {
    const { id, code, title, unit, statistic } = this.definition;
    const groups = this.#finishedGroups();
    const figures = finished(this.#overall, this.#evidence());
    const rows = figures.rows ?? groups?.map(rowOf);
    return {
      id: this.stream === primary ? id : `${id}-${SUFFIX[this.stream]}`,
      ...(code && { code }),
      title,
      unit,
      statistic,
      stream: this.stream,
      ...figures,
      ...(rows && { rows }),
      ...(groups && { groups }),
    };
  }

  #evidence(): Evidence | undefined {
    if (!this.#ledger) return undefined;
    const lists = [this.#overall, ...this.#groups.values()].flatMap(({ evidence }) => evidence ?? []);
    return evidenceOf(lists, this.#ledger.numbers);
  }

  #finishedGroups(): readonly Group[] | undefined {
    const by = this.#by;
    if (!by) return undefined;
    return [...this.#groups]
      .map(([key, slot]) => ({ key, label: slot.label, ...finished(slot, slot.evidence?.sorted()) }))
      .filter(({ denominator, unknown, excluded }) => denominator > 0 || unknown > 0 || excluded)
      .sort((a, b) => compareGroups(by, a, b));
  }
}

function finished({ tally }: Slot, ocids: Evidence | undefined): Figures {
  return { ...tally.figures(), ...(ocids && { ocids }) };
}

function rowOf({ key, numerator, value }: Group): Row {
  return { key, count: numerator, share: value };
}

const SUFFIX: Readonly<Record<Stream, string>> = {
  'find-a-tender': 'find-a-tender',
  'find-a-tender-celex': 'celex',
  'contracts-finder': 'contracts-finder',
  'public-contracts-scotland': 'public-contracts-scotland',
  sell2wales: 'sell2wales',
};

export interface ReportOptions {
  readonly by?: Breakdown | undefined;
  /** Include the OCIDs behind every figure. */
  readonly ocids?: boolean | undefined;
}

/**
 * Counts processes one by one. The ids of the contract belong to Find a Tender's Procurement Act notices where the
 * corpus has that service's notices, and else to the first other publisher it has; further streams carry a suffix.
 */
export class ReportBuilder {
  #counters: readonly Counter[];
  readonly #primary: Stream;
  readonly #corpus: CorpusContext;

  constructor(streams: ReadonlySet<Stream>, corpus: CorpusContext, options: ReportOptions) {
    this.#primary = primaryOf(streams);
    this.#corpus = corpus;
    const present = STREAMS.filter((stream) => stream === this.#primary || streams.has(stream));
    const numbers = options.ocids ? new ProcessNumbers() : undefined;
    this.#counters = present.flatMap((stream) =>
      definitionsOn(stream).map((item) => new Counter(item, stream, options.by, numbers)),
    );
  }

  add(stream: Stream, units: Units): void {
    for (const counter of this.#counters) {
      if (counter.stream === stream) counter.add(units, this.#corpus);
    }
  }

  /**
   * The indicators one by one; each is let go once it has been given. The headlines are always there: empty, and saying
   * so, where the publisher's notices have nothing for them.
   */
  *finish(): Generator<Indicator> {
    const found = new Set<string>();
    const waiting = [...this.#counters].reverse();
    this.#counters = [];
    for (let counter = waiting.pop(); counter; counter = waiting.pop()) {
      const indicator = counter.finish(this.#primary);
      found.add(indicator.id);
      yield indicator;
    }
    for (const id of HEADLINES) if (!found.has(id)) yield this.#empty(id);
  }

  #empty(id: string): Indicator {
    const definition = DEFINITIONS.find((candidate) => candidate.id === id)!;
    const counter = new Counter(definition, this.#primary);
    return { ...counter.finish(this.#primary), notPublished: true };
  }
}

function primaryOf(streams: ReadonlySet<Stream>): Stream {
  if (streams.has('find-a-tender') || streams.has('find-a-tender-celex')) return 'find-a-tender';
  return STREAMS.find((stream) => streams.has(stream)) ?? 'find-a-tender';
}

function definitionsOn(stream: Stream): readonly Definition[] {
  return DEFINITIONS.filter(({ streams }) => (streams ?? ['find-a-tender']).includes(stream));
}
