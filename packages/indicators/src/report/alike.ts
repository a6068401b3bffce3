import type { Definition, MeasureDefinition, MixDefinition } from '../indicators/define.ts';

/** What a mix and a measure count, apart from what is read from the counts. */
const MIX = [
  'of',
  'category',
  'distinct',
  'pence',
  'silent',
  'rowless',
] as const satisfies readonly (keyof MixDefinition)[];
const MEASURE = ['of', 'measure', 'negatives'] as const satisfies readonly (keyof MeasureDefinition)[];

/**
 * Definitions in their order, those together that follow one another and count the same: the largest share, the share of
 * the five largest and the concentration are three readings of one count, the median and the mean are two.
 */
export function alike(
  definitions: readonly Definition[],
): readonly (readonly [Definition, ...Definition[]])[] {
  const families: [Definition, ...Definition[]][] = [];
  for (const definition of definitions) {
    const family = families.at(-1);
    if (family && countsAlike(family[0], definition)) family.push(definition);
    else families.push([definition]);
  }
  return families;
}

function countsAlike(a: Definition, b: Definition): boolean {
  if (a.statistic === 'share' || b.statistic === 'share') return false;
  if (a.statistic === 'mix') return b.statistic === 'mix' && MIX.every((field) => a[field] === b[field]);
  return b.statistic !== 'mix' && MEASURE.every((field) => a[field] === b[field]);
}
