import type { Stream } from '../facts.ts';
import type { CorpusContext, Definition } from '../indicators/define.ts';
import type { Unit, Units } from '../units.ts';
import { KeyNumbers } from './distinct.ts';
import { EvidenceLedger, EvidenceList, evidenceOf, type ProcessNumbers } from './evidence.ts';
import { compareGroups, type GroupKey, groupOf } from './groups.ts';
import { type Tally, tallyFor } from './tally.ts';
import type { Breakdown, Evidence, Figures, Group, Row } from './types.ts';

interface Slot {
  readonly group: GroupKey | undefined;
  readonly second: GroupKey | undefined;
  readonly tally: Tally;
  readonly evidence: EvidenceList | undefined;
}

/** The breakdowns of a report: none, one, or one inside another. */
export interface Breakdowns {
  readonly by?: Breakdown | undefined;
  readonly second?: Breakdown | undefined;
}

export interface Counted extends Figures {
  readonly groups?: readonly Group[];
}

/** One count on one stream, and the indicators that are read from it. */
export class Counter {
  readonly readings: readonly [Definition, ...Definition[]];
  readonly stream: Stream;
  readonly #breakdowns: Breakdowns;
  readonly #ledger: EvidenceLedger | undefined;
  readonly #keys = new KeyNumbers();
  readonly #overall: Slot;
  readonly #groups = new Map<string, Slot>();

  constructor(
    readings: readonly [Definition, ...Definition[]],
    stream: Stream,
    breakdowns: Breakdowns = {},
    numbers?: ProcessNumbers,
  ) {
    this.readings = readings;
    this.stream = stream;
    this.#breakdowns = breakdowns;
    this.#ledger = numbers && new EvidenceLedger(numbers);
    // Every unit is in one group: what is behind the whole is what is behind the groups.
    this.#overall = this.#slot(undefined, undefined, breakdowns.by ? undefined : this.#ledger);
  }

  #slot(group: GroupKey | undefined, second: GroupKey | undefined, ledger: EvidenceLedger | undefined): Slot {
    const evidence = ledger && new EvidenceList(ledger);
    return { group, second, evidence, tally: tallyFor(this.readings[0], evidence, this.#keys) };
  }

  add(units: Units, corpus: CorpusContext, keeps: (unit: Unit) => boolean): void {
    for (const unit of units[this.readings[0].of]) {
      if (!keeps(unit)) continue;
      this.#overall.tally.add(unit, corpus);
      if (this.#breakdowns.by) this.#group(this.#breakdowns.by, unit).tally.add(unit, corpus);
    }
  }

  #group(by: Breakdown, unit: Unit): Slot {
    const group = groupOf(by, unit);
    const second = this.#breakdowns.second && groupOf(this.#breakdowns.second, unit);
    const key = second ? `${group.key}\n${second.key}` : group.key;
    const slot = this.#groups.get(key) ?? this.#slot(group, second, this.#ledger);
    this.#groups.set(key, slot);
    return slot;
  }

  /** The figures of one of the readings. */
  finish(reading: Definition): Counted {
    const whole = { ...this.#overall.tally.figures(reading), ...evidenceIn(this.#evidence()) };
    const groups = this.#finishedGroups(reading, whole);
    const rows = whole.rows ?? (this.#breakdowns.second ? undefined : groups?.map(rowOf));
    return { ...whole, ...(rows && { rows }), ...(groups && { groups }) };
  }

  #evidence(): Evidence | undefined {
    if (!this.#ledger) return undefined;
    const lists = [this.#overall, ...this.#groups.values()].flatMap(({ evidence }) => evidence ?? []);
    return evidenceOf(lists, this.#ledger.numbers);
  }

  #finishedGroups(reading: Definition, whole: Figures): readonly Group[] | undefined {
    const { by, second } = this.#breakdowns;
    if (!by) return undefined;
    const groups = [...this.#groups.values()]
      .map((slot) => finishedGroup(slot, reading, whole))
      .filter(({ denominator, unknown, excluded }) => denominator > 0 || unknown > 0 || excluded);
    const inner = (a: Group, b: Group) =>
      second ? compareGroups(second, { ...a, ...a.second }, { ...b, ...b.second }) : 0;
    if (!second) return groups.sort((a, b) => compareGroups(by, a, b));
    const sizes = sizesOf(groups);
    const outer = ({ key }: Group) => ({ key, denominator: sizes.get(key) ?? 0 });
    return groups.sort((a, b) => compareGroups(by, outer(a), outer(b)) || inner(a, b));
  }
}

/** Groups of the first breakdown by their whole size, so that its order does not depend on the second. */
function sizesOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { key, denominator } of groups) sizes.set(key, (sizes.get(key) ?? 0) + denominator);
  return sizes;
}

function finishedGroup({ group, second, tally, evidence }: Slot, reading: Definition, whole: Figures): Group {
  const { key, labels } = group!;
  const figures = tally.figures(
    reading,
    whole.rows?.map((row) => row.key),
  );
  return {
    key,
    label: labels.en,
    labels,
    ...(second && { second }),
    ...figures,
    ...evidenceIn(evidence?.sorted()),
  };
}

function evidenceIn(ocids: Evidence | undefined): { readonly ocids?: Evidence } {
  return ocids ? { ocids } : {};
}

function rowOf({ key, labels, numerator, value }: Group): Row {
  return { key, labels, count: numerator, share: value };
}
