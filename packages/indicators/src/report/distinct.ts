/** Numbers for the keys of distinct things, shared by a whole and all its groups: a key is held once. */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** So many are listed as they are: a table costs more, and most buyers have few. */
const FEW = 32;
/** Bits of what a thing was in its units. */
export const YES = 1;
export const NO = 2;

/** What each of some distinct things was: {@link YES}, {@link NO}, both, or neither while all its units were unknown. */
export class DistinctOutcomes {
  readonly #keys: KeyNumbers;
  /** A key's number times four, and its bits. */
  #few: number[] | undefined = [];
  #many: Map<number, number> | undefined;

  constructor(keys: KeyNumbers) {
    this.#keys = keys;
  }

  add(key: string, bits: number): void {
    const number = this.#keys.of(key);
    if (this.#many) this.#many.set(number, (this.#many.get(number) ?? 0) | bits);
    else this.#list(number, bits);
  }

  #list(number: number, bits: number): void {
    const few = this.#few!;
    const index = few.findIndex((entry) => entry >> 2 === number);
    if (index >= 0) few[index]! |= bits;
    else few.push((number << 2) | bits);
    if (few.length <= FEW) return;
    this.#many = new Map(few.map((entry) => [entry >> 2, entry & 3]));
    this.#few = undefined;
  }

  bits(): readonly number[] {
    return this.#many ? [...this.#many.values()] : this.#few!.map((entry) => entry & 3);
  }
}
