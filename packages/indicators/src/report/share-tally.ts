import type { CorpusContext, Outcome, ShareDefinition } from '../indicators/define.ts';
import type { UnitKind, Units } from '../units.ts';
import { DistinctOutcomes, type KeyNumbers, NO, YES } from './distinct.ts';
import type { EvidenceList } from './evidence.ts';
import { SMALL } from './small.ts';
import type { Figures } from './types.ts';

type AnyUnit = Units[UnitKind][number];

/** Yes, no and unknown; of units, of distinct things, or of pounds. */
export class ShareTally {
  readonly #definition: ShareDefinition;
  readonly #evidence: EvidenceList | undefined;
  readonly #keys: KeyNumbers;
  #distinct: DistinctOutcomes | undefined;
  #excluded: Map<string, number> | undefined;
  #yes = 0;
  #known = 0;
  #unknown = 0;
  #units = 0;

  constructor(definition: ShareDefinition, evidence: EvidenceList | undefined, keys: KeyNumbers) {
    this.#definition = definition;
    this.#evidence = evidence;
    this.#keys = keys;
  }

  add(unit: AnyUnit, corpus: CorpusContext): void {
    const outcome = this.#definition.outcome(unit, corpus);
    if (outcome === undefined) return;
    if (typeof outcome === 'object') return this.#exclude(outcome.excluded);
    const weight = this.#definition.pence ? this.#definition.pence(unit) : 1;
    if (weight === undefined) return this.#exclude('no-value-in-pounds');
    this.#trace(outcome, unit.ocid);
    if (this.#definition.distinct) return this.#addDistinct(this.#definition.distinct(unit), outcome);
    this.#count(outcome, weight);
  }

  #exclude(reason: string): void {
    this.#excluded ??= new Map();
    this.#excluded.set(reason, (this.#excluded.get(reason) ?? 0) + 1);
  }

  #addDistinct(key: string, outcome: boolean | 'unknown'): void {
    this.#distinct ??= new DistinctOutcomes(this.#keys);
    this.#distinct.add(key, outcome === 'unknown' ? 0 : outcome ? YES : NO);
  }

  #count(outcome: boolean | 'unknown', weight: number): void {
    if (outcome === 'unknown') this.#unknown += weight;
    else this.#known += weight;
    if (outcome !== 'unknown') this.#units += 1;
    if (outcome === true) this.#yes += weight;
  }

  #trace(outcome: Outcome, ocid: string): void {
    const inside = outcome !== 'unknown' || this.#definition.unknownInside;
    if (inside) this.#evidence?.add('denominator', ocid);
    if (outcome === true) this.#evidence?.add('numerator', ocid);
    if (outcome === 'unknown') this.#evidence?.add('unknown', ocid);
  }

  figures(): Figures {
    const { yes, known, unknown, conflicting } = this.#totals();
    const { pence, unknownInside } = this.#definition;
    const scale = pence ? 100 : 1;
    const denominator = known + (unknownInside ? unknown : 0);
    const of = (part: number) => part / scale / (denominator / scale);
    const open = unknownInside && unknown > 0;
    return {
      numerator: yes / scale,
      denominator: denominator / scale,
      unknown: unknown / scale,
      value: known === 0 ? null : of(yes),
      small: (pence ? this.#units : known) < SMALL,
      ...(unknownInside && { unknownInside: true as const }),
      ...(open && { range: { lower: of(yes), upper: of(yes + unknown) } }),
      ...(conflicting !== undefined && { conflicting }),
      ...(this.#excluded && { excluded: Object.fromEntries([...this.#excluded].sort()) }),
    };
  }

  #totals() {
    if (!this.#definition.distinct) return { yes: this.#yes, known: this.#known, unknown: this.#unknown };
    const outcomes = this.#distinct?.bits() ?? [];
    const unknown = outcomes.filter((outcome) => outcome === 0).length;
    const yes = outcomes.filter((outcome) => outcome & YES).length;
    const conflicting = outcomes.filter((outcome) => outcome === (YES | NO)).length;
    return { yes, known: outcomes.length - unknown, unknown, conflicting };
  }
}
