import type { Definition, MeasureDefinition } from '../indicators/define.ts';
import type { UnitKind, Units } from '../units.ts';
import type { EvidenceList } from './evidence.ts';
import { Histogram } from './histogram.ts';
import { SMALL } from './small.ts';
import type { Figures } from './types.ts';

type AnyUnit = Units[UnitKind][number];

/** Median or mean of a measure, with its whole distribution. */
export class MeasureTally {
  readonly #definition: MeasureDefinition;
  readonly #evidence: EvidenceList | undefined;
  readonly #values = new Histogram();
  #unknown = 0;

  constructor(definition: MeasureDefinition, evidence: EvidenceList | undefined) {
    this.#definition = definition;
    this.#evidence = evidence;
  }

  add(unit: AnyUnit): void {
    const value = this.#definition.measure(unit);
    if (value === undefined) return;
    if (value === 'unknown') {
      this.#unknown += 1;
      this.#evidence?.add('unknown', unit.ocid);
      return;
    }
    this.#values.add(value);
    if (value >= 0 || !this.#definition.negatives) this.#evidence?.add('denominator', unit.ocid);
  }

  figures(reading: Definition): Figures {
    const all = this.#values.summary();
    const counted = this.#definition.negatives ? this.#values.summary(0) : all;
    const { sum: _, ...distribution } = all;
    const value = reading.statistic === 'mean' ? counted.mean : counted.median;
    return {
      numerator: counted.sum,
      denominator: counted.n,
      unknown: this.#unknown,
      value,
      small: counted.n < SMALL,
      ...(this.#definition.negatives && all.negative > 0 && { excluded: { negative: all.negative } }),
      distribution,
    };
  }
}
