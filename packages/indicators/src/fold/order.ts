import type { Facts } from '../facts.ts';

/**
 * Releases of one process in the order they are folded: by instant (those with none first), then release id. Copies of
 * one release are kept once. Two different releases with the same instant and id should not exist; where they do, both
 * are kept, in the order of their content, so that the order in which files were read never matters.
 */
export function inOrder(releases: readonly Facts[]): readonly Facts[] {
  if (releases.length < 2) return releases;
  const sorted = [...releases].sort(compare);
  return sorted.filter((facts, index) => {
    const next = sorted[index + 1];
    return next === undefined || compare(facts, next) !== 0;
  });
}

/** Whether two different releases claim one instant and id. */
export function isConflict(a: Facts, b: Facts): boolean {
  return a.id !== '' && a.id === b.id && a.at === b.at;
}

function compare(a: Facts, b: Facts): number {
  return byInstant(a.at, b.at) || byText(a.id, b.id) || byText(JSON.stringify(a), JSON.stringify(b));
}

function byInstant(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  return a === undefined ? -1 : b === undefined ? 1 : a - b;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
