import type { Facts } from '../facts.ts';

/**
 * Releases of one process in the order they are folded: by instant, then release id. Copies of one release are kept
 * once. Two different releases with the same instant and id should not exist; where they do, their content decides,
 * so that the order in which files were read never matters.
 */
export function inOrder(releases: readonly Facts[]): readonly Facts[] {
  if (releases.length < 2) return releases;
  const sorted = [...releases].sort(compare);
  return sorted.filter((facts, index) => {
    const next = sorted[index + 1];
    return next === undefined || !sameRelease(facts, next);
  });
}

function compare(a: Facts, b: Facts): number {
  return a.at - b.at || byText(a.id, b.id) || byText(JSON.stringify(a), JSON.stringify(b));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sameRelease(a: Facts, b: Facts): boolean {
  return a.at === b.at && a.id === b.id && (a.id !== '' || JSON.stringify(a) === JSON.stringify(b));
}
