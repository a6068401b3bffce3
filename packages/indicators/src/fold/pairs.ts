import type { Stream } from '../facts.ts';
import type { MentionUnit } from '../units.ts';

/** When a supplier first won from a buyer, in the process in which it did and in any other. */
interface Pair {
  readonly ocid: string;
  readonly at: number;
  readonly otherAt: number;
}

/** Who won from whom, and when first: for what can be said of a supplier only beside the other processes. */
export class PairHistory {
  readonly #pairs = new Map<string, Pair>();

  add(mention: MentionUnit): void {
    const key = keyOf(mention);
    if (key === undefined) return;
    const at = mention.at ?? Infinity;
    const { ocid } = mention;
    const pair = this.#pairs.get(key);
    if (pair === undefined) this.#pairs.set(key, { ocid, at, otherAt: NaN });
    else this.#pairs.set(key, joined(pair, ocid, at));
  }

  /** Whether the supplier won from this buyer in another process before; undefined where a date is missing. */
  wonBefore(mention: MentionUnit): boolean | undefined {
    const key = keyOf(mention);
    const pair = key === undefined ? undefined : this.#pairs.get(key);
    if (pair === undefined || mention.at === undefined) return undefined;
    return (pair.ocid === mention.ocid ? pair.otherAt : pair.at) < mention.at;
  }

  /** Whether the supplier won from this buyer in more than one process. */
  repeated(mention: MentionUnit): boolean | undefined {
    const key = keyOf(mention);
    const pair = key === undefined ? undefined : this.#pairs.get(key);
    return pair && !Number.isNaN(pair.otherAt);
  }
}

/** `otherAt` is NaN until a second process is seen; processes come one after another. */
function joined(pair: Pair, ocid: string, at: number): Pair {
  if (ocid === pair.ocid) return at < pair.at ? { ...pair, at } : pair;
  const otherAt = Number.isNaN(pair.otherAt) ? at : Math.min(pair.otherAt, at);
  if (at >= pair.at) return { ...pair, otherAt };
  return { ocid, at, otherAt: pair.at };
}

export function pairKey(buyer: string, supplier: string): string {
  return `${buyer}\n${supplier}`;
}

function keyOf({ stream, buyer, supplier }: MentionUnit & { readonly stream: Stream }): string | undefined {
  return buyer && `${stream}\n${pairKey(buyer.id, supplier.id)}`;
}
