import type { Evidence } from './types.ts';

type Part = keyof Evidence;

/**
 * OCIDs behind a figure. Processes arrive in the order of their OCIDs, so comparing with the last one keeps each once
 * and every list sorted; what is held is a reference to a string that the corpus holds anyway.
 */
export class EvidenceList {
  readonly #lists: { [part in Part]?: string[] } = {};

  add(part: Part, ocid: string): void {
    const list = (this.#lists[part] ??= []);
    if (list.at(-1) !== ocid) list.push(ocid);
  }

  sorted(): Evidence {
    const { numerator = [], denominator = [], unknown = [] } = this.#lists;
    return { numerator, denominator, unknown };
  }
}
