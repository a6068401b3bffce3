import { slug } from '@ipec/common';

/** An id that is fit for an address as it is: an author's own `id="Leeds_2"` keeps its spelling. */
const FIT = /^[a-z\d][\w.-]{0,79}$/i;

/**
 * Gives out ids that do not repeat, from the id that the source gives or else from the title: the second `leeds` is
 * `leeds-2`.
 */
export function uniqueIds(): (given: string, title: string) => string {
  // Each id in use, with the last number given to another that wanted it: equal titles by the thousand stay cheap.
  const used = new Map<string, number>();
  return (given, title) => {
    const stem = FIT.test(given) ? given : slug(given) || slug(title) || 'case';
    let number = used.get(stem) ?? 1;
    let id = stem;
    while (used.has(id)) id = `${stem}-${++number}`;
    used.set(id, 1).set(stem, number);
    return id;
  };
}
