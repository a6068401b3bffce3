import type { Evidence } from './types.ts';

type Part = keyof Evidence;

/** Entries in a piece of a ledger. */
const PIECE = 2048;
const NONE = -1;

/** The OCIDs of a report by number, in the order in which their processes came: that of the OCIDs. */
export class ProcessNumbers {
  readonly #ocids: string[] = [];

  /** The number of the process being counted. */
  of(ocid: string): number {
    if (this.#ocids.at(-1) !== ocid) this.#ocids.push(ocid);
    return this.#ocids.length - 1;
  }

  ocid(number: number): string {
    return this.#ocids[number]!;
  }
}

/**
 * The OCIDs behind one indicator and all its groups, as chains of numbers: thousands of groups with three lists each
 * are mostly room to grow when every list is an array.
 */
export class EvidenceLedger {
  readonly numbers: ProcessNumbers;
  readonly #pieces: Int32Array[] = [];
  #length = 0;

  constructor(numbers: ProcessNumbers) {
    this.numbers = numbers;
  }

  /** Adds a process to the chain that ends in an entry, unless it stands there already; gives the new end. */
  append(end: number, ocid: string): number {
    const process = this.numbers.of(ocid);
    if (end !== NONE && this.#at(end, 0) === process) return end;
    const offset = (this.#length % PIECE) * 2;
    if (offset === 0) this.#pieces.push(new Int32Array(PIECE * 2));
    this.#pieces.at(-1)!.set([process, end], offset);
    this.#length += 1;
    return this.#length - 1;
  }

  /** The processes of a chain, last one first. */
  *chain(end: number): Generator<number> {
    for (let entry = end; entry !== NONE; entry = this.#at(entry, 1)) yield this.#at(entry, 0);
  }

  #at(entry: number, field: 0 | 1): number {
    return this.#pieces[Math.floor(entry / PIECE)]![(entry % PIECE) * 2 + field]!;
  }
}

/** OCIDs behind one figure. Processes come in the order of their OCIDs, so each list is sorted. */
export class EvidenceList {
  readonly #ledger: EvidenceLedger;
  #numerator = NONE;
  #denominator = NONE;
  #unknown = NONE;

  constructor(ledger: EvidenceLedger) {
    this.#ledger = ledger;
  }

  add(part: Part, ocid: string): void {
    if (part === 'numerator') this.#numerator = this.#ledger.append(this.#numerator, ocid);
    else if (part === 'denominator') this.#denominator = this.#ledger.append(this.#denominator, ocid);
    else this.#unknown = this.#ledger.append(this.#unknown, ocid);
  }

  sorted(): Evidence {
    const { numerator, denominator, unknown } = this.numbers();
    const forwards = (chain: Iterable<number>) =>
      Array.from(chain, (number) => this.#ledger.numbers.ocid(number)).reverse();
    return {
      numerator: forwards(numerator),
      denominator: forwards(denominator),
      unknown: forwards(unknown),
    };
  }

  numbers(): Readonly<Record<Part, Iterable<number>>> {
    return {
      numerator: this.#ledger.chain(this.#numerator),
      denominator: this.#ledger.chain(this.#denominator),
      unknown: this.#ledger.chain(this.#unknown),
    };
  }
}

/** The OCIDs behind several figures together. */
export function evidenceOf(lists: readonly EvidenceList[], numbers: ProcessNumbers): Evidence {
  const chains = lists.map((list) => list.numbers());
  const together = (part: Part) => {
    const found = new Set<number>();
    for (const chain of chains) for (const number of chain[part]) found.add(number);
    return Array.from(Int32Array.from(found).sort(), (number) => numbers.ocid(number));
  };
  return {
    numerator: together('numerator'),
    denominator: together('denominator'),
    unknown: together('unknown'),
  };
}
