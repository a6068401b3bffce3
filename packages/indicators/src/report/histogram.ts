import type { Distribution } from './types.ts';

/** Values are kept as whole millionths, so that sums are exact in any order. */
const SCALE = 1e6;

/** So many values are listed as they are: a table costs more, and most buyers have few. */
const FEW = 48;

/** Counts of measured values: exact median and mean, in memory that grows with distinct values only. */
export class Histogram {
  #few: number[] | undefined;
  #counts: Map<number, number> | undefined;

  add(value: number): void {
    const key = Math.round(value * SCALE);
    if (this.#counts) return tally(this.#counts, key);
    this.#few ??= [];
    if (this.#few.push(key) > FEW) this.#spread();
  }

  #spread(): void {
    this.#counts = tallied(this.#few);
    this.#few = undefined;
  }

  /** Of all values, or of those at least `from`. */
  summary(from = -Infinity): Distribution & { readonly sum: number } {
    const sorted = [...(this.#counts ?? tallied(this.#few))]
      .filter(([key]) => key >= from)
      .sort(([a], [b]) => a - b);
    const n = total(sorted.map(([, count]) => count));
    const sum = total(sorted.map(([key, count]) => key * count));
    return {
      n,
      sum: sum / SCALE,
      median: n === 0 ? null : (at(sorted, (n - 1) >> 1) + at(sorted, n >> 1)) / 2 / SCALE,
      mean: n === 0 ? null : sum / SCALE / n,
      min: n === 0 ? null : sorted[0]![0] / SCALE,
      max: n === 0 ? null : sorted.at(-1)![0] / SCALE,
      negative: total(sorted.filter(([key]) => key < 0).map(([, count]) => count)),
    };
  }
}

function tally(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tallied(keys: readonly number[] = []): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) tally(counts, key);
  return counts;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The value at a rank, counting from 0. */
function at(sorted: readonly (readonly [number, number])[], rank: number): number {
  let seen = 0;
  for (const [key, count] of sorted) {
    seen += count;
    if (rank < seen) return key;
  }
  return NaN;
}
