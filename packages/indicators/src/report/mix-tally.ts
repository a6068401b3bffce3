import type { Definition, MixDefinition } from '../indicators/define.ts';
import type { UnitKind, Units } from '../units.ts';
import { categoryLabels } from '../words/categories.ts';
import type { EvidenceList } from './evidence.ts';
import { SMALL } from './small.ts';
import type { Figures, Row } from './types.ts';

type AnyUnit = Units[UnitKind][number];

/** Units, distinct processes or pounds by category. */
export class MixTally {
  readonly #definition: MixDefinition;
  readonly #evidence: EvidenceList | undefined;
  #categories: Map<string, number> | undefined;
  /** Categories of the process being counted: the units of one process come one after another. */
  #seen: { readonly process: string; readonly categories: string[] } | undefined;
  /** Money in another currency by category: shown at face value, never added to pounds. */
  #foreign: Map<string, Map<string, number>> | undefined;
  #unvalued = 0;
  #units = 0;
  #silentUnits = 0;

  constructor(definition: MixDefinition, evidence: EvidenceList | undefined) {
    this.#definition = definition;
    this.#evidence = evidence;
  }

  add(unit: AnyUnit): void {
    const found = this.#definition.category(unit);
    for (const category of typeof found === 'string' ? [found] : (found ?? [])) this.#add(unit, category);
  }

  #add(unit: AnyUnit, category: string): void {
    if (this.#repeated(unit, category)) return;
    const weight = this.#definition.pence ? this.#definition.pence(unit) : 1;
    if (weight === 'unknown') this.#unvalued += 1;
    else if (typeof weight === 'object') this.#addForeign(category, weight.currency, weight.pence);
    else this.#count(unit, category, weight);
  }

  #repeated(unit: AnyUnit, category: string): boolean {
    if (!this.#definition.distinct) return false;
    const process = this.#definition.distinct(unit);
    if (this.#seen?.process !== process) this.#seen = { process, categories: [] };
    if (this.#seen.categories.includes(category)) return true;
    this.#seen.categories.push(category);
    return false;
  }

  #addForeign(category: string, currency: string, pence: number): void {
    this.#foreign ??= new Map();
    const sums = this.#foreign.get(category) ?? new Map<string, number>();
    this.#foreign.set(category, sums);
    sums.set(currency, (sums.get(currency) ?? 0) + pence);
  }

  #row(key: string, count: number, denominator: number, silent: boolean, scale: number): Row {
    const foreign = [...(this.#foreign?.get(key) ?? [])].sort();
    return {
      key,
      labels: categoryLabels(key),
      count: count / scale,
      share: denominator === 0 || silent ? null : count / denominator,
      ...(foreign.length > 0 && {
        otherCurrencies: Object.fromEntries(foreign.map(([currency, sum]) => [currency, sum / scale])),
      }),
    };
  }

  #count(unit: AnyUnit, category: string, weight: number): void {
    const categories = (this.#categories ??= new Map());
    categories.set(category, (categories.get(category) ?? 0) + weight);
    this.#units += 1;
    this.#evidence?.add('denominator', unit.ocid);
    if (!this.#definition.silent.includes(category)) return;
    this.#silentUnits += 1;
    this.#evidence?.add('unknown', unit.ocid);
  }

  /** `categories`: all there are in the whole; those that this part does not have are 0. */
  figures(reading: Definition, categories: readonly string[] = []): Figures {
    const { pence, silent, rowless } = this.#definition;
    const { headline } = reading as MixDefinition;
    const scale = pence ? 100 : 1;
    const zeros = [...(this.#foreign?.keys() ?? []), ...categories].map((key) => [key, 0] as const);
    const all = new Map([...zeros, ...(this.#categories ?? [])]);
    const sorted = [...all].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const denominator = sum(sorted);
    const silence = sum(sorted.filter(([key]) => silent.includes(key)));
    const unsaid = denominator > 0 && silence === denominator;
    const counts = sorted.map(([, count]) => count);
    const units = pence ? this.#units - this.#silentUnits : denominator - silence;
    const most = counts.slice(0, headline === 'top-five' ? 5 : 1).reduce((total, n) => total + n, 0);
    return {
      numerator: most / scale,
      denominator: denominator / scale,
      unknown: pence ? this.#unvalued : silence,
      value: unsaid
        ? null
        : rowless && headline !== 'concentration'
          ? ratio(most / scale, denominator / scale)
          : HEADLINES[headline](counts, denominator),
      small: units < SMALL,
      ...(!pence && !rowless && { unknownInside: true as const }),
      ...(!rowless && {
        rows: sorted.map(([key, count]) =>
          this.#row(key, count, denominator, unsaid && !silent.includes(key), scale),
        ),
      }),
    };
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}

const HEADLINES: Readonly<
  Record<MixDefinition['headline'], (counts: readonly number[], total: number) => number | null>
> = {
  largest: ([first], total) => (first === undefined || total === 0 ? null : first / total),
  'top-five': (counts, total) =>
    total === 0 ? null : counts.slice(0, 5).reduce((most, n) => most + n, 0) / total,
  // Whole numbers until the last step, so that every engine gets the same digits; pence squared pass 2 to the 53rd.
  concentration: (counts, total) => {
    if (total === 0) return null;
    const squares = counts.reduce((sum, count) => sum + BigInt(count) * BigInt(count), 0n);
    return Number(squares) / Number(BigInt(total) * BigInt(total));
  },
};
