import type { Evidence } from './types.ts';

/**
 * OCIDs behind a figure. Processes arrive one after another, so comparing with the last one is enough to keep each
 * once, and what is held is a reference to a string the corpus holds anyway.
 */
export class EvidenceList {
  readonly #lists = { numerator: [] as string[], denominator: [] as string[], unknown: [] as string[] };

  add(part: keyof Evidence, ocid: string): void {
    const list = this.#lists[part];
    if (list.at(-1) !== ocid) list.push(ocid);
  }

  sorted(): Evidence {
    const { numerator, denominator, unknown } = this.#lists;
    return { numerator: unique(numerator), denominator: unique(denominator), unknown: unique(unknown) };
  }
}

function unique(ocids: readonly string[]): readonly string[] {
  return [...new Set(ocids)].sort();
}
