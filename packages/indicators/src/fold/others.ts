import type { Facts } from '../facts.ts';
import { awardMoney } from './money.ts';
import type { AwardUnit, EngagementUnit, GroundUnit, PublicationUnit, Unit } from '../units.ts';

function base(facts: Facts): Unit {
  const { ocid, stream, buyer, at, framework } = facts;
  return { ocid, stream, buyer, at, value: undefined, ceiling: framework };
}

/** Contracts whose details notice (UK7) is in the corpus, each with its first publication where that is there. */
export function publications(
  releases: readonly Facts[],
  awards: readonly AwardUnit[],
): readonly PublicationUnit[] {
  const found = new Map<string, PublicationUnit>();
  for (const facts of releases) {
    if (facts.stream !== 'find-a-tender') continue;
    for (const contract of facts.contracts) {
      const { id, award, notices, signed } = contract;
      if (!notices.includes('UK7') || signed === undefined) continue;
      const before = found.get(id);
      // What a contract publishes is the last word of any notice about it; when it was published is the first.
      const kpis = contract.kpis || (before?.kpis ?? false);
      const worth = awardMoney(undefined, contract.value) ?? before?.worth;
      const regimes = facts.regimes.length > 0 ? facts.regimes : (before?.regimes ?? []);
      const latest = { kpis, worth, regimes };
      if (before?.published !== undefined) {
        found.set(id, { ...before, ...latest });
        continue;
      }
      const published = facts.update ? undefined : facts.at;
      const value = awards.find((unit) => unit.id === award)?.value;
      found.set(id, { ...base(facts), value, signed, published, ...latest });
    }
  }
  return [...found.values()];
}

/** The process, when it has a preliminary market engagement notice; updates of it count once. */
export function engagements(releases: readonly Facts[]): readonly EngagementUnit[] {
  const first = releases.find(({ engaged }) => engaged);
  if (first === undefined) return [];
  const tenders = releases.filter(({ tender }) => tender !== undefined);
  const began = first.engagedAt;
  const known = tenders.filter(({ tenderedAt }) => tenderedAt !== undefined && began !== undefined);
  const followed = known.some(({ tenderedAt }) => tenderedAt! >= began!);
  return [
    { ...base(first), at: began, tendered: followed || (known.length < tenders.length ? undefined : false) },
  ];
}

/** The process, when one of its Procurement Act notices gives direct award as its procedure or its ground. */
export function grounds(releases: readonly Facts[]): readonly GroundUnit[] {
  const direct = releases.filter(({ procedure, prototypes }) => procedure === 'direct_award' || prototypes);
  const last = direct.at(-1);
  if (last === undefined) return [];
  const all = [...new Set(direct.flatMap((facts) => facts.grounds))].sort();
  return [{ ...base(last), prototypes: all.includes('prototypesDevelopment'), grounds: all }];
}
