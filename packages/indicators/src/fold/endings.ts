import type { Facts } from '../facts.ts';
import type { AwardUnit, EndingUnit, TerminationUnit } from '../units.ts';

/** The process, when it has a procurement termination notice: the last one counts, and a reason in any of them. */
export function terminations(releases: readonly Facts[]): readonly TerminationUnit[] {
  const last = releases.findLast(({ terminated }) => terminated !== undefined);
  if (last === undefined) return [];
  const { ocid, stream, buyer, at, framework } = last;
  const reasoned = releases.some(({ terminated }) => terminated === 'reasoned');
  return [{ ocid, stream, buyer, at, value: undefined, ceiling: framework, reasoned }];
}

/** Contracts with a contract termination notice: the last one about each counts. */
export function endings(releases: readonly Facts[], awards: readonly AwardUnit[]): readonly EndingUnit[] {
  const found = new Map<string, EndingUnit>();
  for (const { ocid, stream, buyer, at, framework, contracts } of releases) {
    for (const { id, award, ended } of contracts) {
      if (ended === undefined) continue;
      const value = awards.find((unit) => unit.id === award)?.value;
      found.set(id, { ocid, stream, buyer, at, value, ceiling: framework, reasons: ended });
    }
  }
  return [...found.values()];
}
