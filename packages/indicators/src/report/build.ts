import { type Stream, STREAMS } from '../facts.ts';
import type { CorpusContext, Definition } from '../indicators/define.ts';
import { DEFINITIONS, HEADLINES } from '../indicators/index.ts';
import type { Unit, Units } from '../units.ts';
import { EvidenceList } from './evidence.ts';
import { compareGroups, groupOf } from './groups.ts';
import { type Tally, tallyFor } from './tally.ts';
import type { Breakdown, Figures, Group, Indicator, Row } from './types.ts';

interface Slot {
  readonly label: string;
  readonly tally: Tally;
  readonly evidence: EvidenceList | undefined;
}

/** One indicator on one stream, being counted. */
class Counter {
  readonly definition: Definition;
  readonly stream: Stream;
  readonly #options: ReportOptions;
  readonly #overall: Slot;
  readonly #groups = new Map<string, Slot>();

  constructor(definition: Definition, stream: Stream, options: ReportOptions) {
    this.definition = definition;
    this.stream = stream;
    this.#options = options;
    this.#overall = this.#slot('');
  }

  #slot(label: string): Slot {
    const evidence = this.#options.ocids ? new EvidenceList() : undefined;
    return { label, evidence, tally: tallyFor(this.definition, evidence) };
  }

  add(units: Units, corpus: CorpusContext): void {
    for (const unit of units[this.definition.of]) {
      this.#overall.tally.add(unit, corpus);
      if (this.#options.by) this.#group(this.#options.by, unit).tally.add(unit, corpus);
    }
  }

  #group(by: Breakdown, unit: Unit): Slot {
    const { key, label } = groupOf(by, unit);
    const slot = this.#groups.get(key) ?? this.#slot(label);
    this.#groups.set(key, slot);
    return slot;
  }

  finish(primary: Stream): Indicator {
    const { id, code, title, unit, statistic } = this.definition;
    const groups = this.#finishedGroups();
    const figures = finished(this.#overall);
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

  #finishedGroups(): readonly Group[] | undefined {
    const { by } = this.#options;
    if (!by) return undefined;
    return [...this.#groups]
      .map(([key, slot]) => ({ key, label: slot.label, ...finished(slot) }))
      .filter(({ denominator, unknown, excluded }) => denominator > 0 || unknown > 0 || excluded)
      .sort((a, b) => compareGroups(by, a, b));
  }
}

function finished({ tally, evidence }: Slot): Figures {
  return { ...tally.figures(), ...(evidence && { ocids: evidence.sorted() }) };
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
    this.#counters = present.flatMap((stream) =>
      definitionsOn(stream).map((item) => new Counter(item, stream, options)),
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
    const counter = new Counter(definition, this.#primary, {});
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
