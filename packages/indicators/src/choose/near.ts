/** A name for comparison: lower case, without accents and punctuation, `&` as `and`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The names most like a wanted one, best first; none that has nothing in common with it. */
export function nearest(wanted: string, names: Iterable<string>, count = 5): readonly string[] {
  const key = plainName(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(key, plainName(name)) }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/** 0 to 1: pairs of letters in common (Dice's coefficient), and 1 where one name is the beginning of the other. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter(([pair]) => right.has(pair)).length;
  const dice = (2 * common) / (left.size + right.size || 1);
  return b.includes(a) || a.includes(b) ? Math.max(0.6, dice) : dice;
}

function pairs(text: string): ReadonlyMap<string, true> {
  const found = new Map<string, true>();
  for (let index = 0; index + 1 < text.length; index += 1) found.set(text.slice(index, index + 2), true);
  return found;
}
