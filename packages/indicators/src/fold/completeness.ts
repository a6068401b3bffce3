import type { AwardUnit, FactUnit } from '../units.ts';

/** Six facts that every notice of an award could publish; ours. Each gives whether it is there. */
export const FACTS: Readonly<Record<string, (award: AwardUnit) => boolean>> = {
  procedure: ({ procedure }) => procedure !== 'unmapped' && procedure !== 'below_unknown',
  supplier: ({ suppliers }) => suppliers.length > 0,
  'supplier size': ({ suppliers }) => suppliers.some(({ scale }) => scale !== undefined),
  value: ({ value }) => value !== undefined,
  codes: ({ cpv }) => cpv !== undefined,
  'buyer region': ({ buyer }) => buyer?.place !== undefined,
};

/** The facts of one award: six units. */
export function factsOfAward(award: AwardUnit): readonly FactUnit[] {
  const { ocid, stream, buyer, at, value, ceiling } = award;
  return Object.values(FACTS).map((there) => ({
    ocid,
    stream,
    buyer,
    at,
    value,
    ceiling,
    published: there(award),
  }));
}
