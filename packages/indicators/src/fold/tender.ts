import type { Facts, TenderFacts } from '../facts.ts';
import { earliest, latest as latestOf } from './instants.ts';
import type { TenderLotUnit, TenderUnit } from '../units.ts';
import { tenderMoney } from './money.ts';

type Tendered = Facts & { readonly tender: TenderFacts };

/** The tender of a process: the latest tender notice, its gaps filled from earlier ones. */
export function foldTender(releases: readonly Facts[], awarded: boolean): TenderUnit | undefined {
  const notices = releases.filter((facts): facts is Tendered => facts.tender !== undefined);
  const latest = notices.at(-1);
  if (latest === undefined) return undefined;
  const pick = <T>(read: (facts: Tendered) => T | undefined) => lastOf(notices, read);
  const stamps = notices.map(({ tenderedAt }) => tenderedAt);
  const begun = earliest(stamps);
  return {
    ocid: latest.ocid,
    stream: latest.stream,
    buyer: pick(({ buyer }) => buyer),
    at: begun,
    value: tenderMoney(pick(({ tender }) => tender.value)),
    ceiling: notices.some(({ framework }) => framework),
    first: begun,
    latest: latestOf(stamps),
    deadline: pick(({ tender }) => tender.deadline),
    expressionDeadline: pick(({ tender }) => tender.expressionDeadline),
    above: pick(({ tender }) => tender.above),
    procedure: pick(({ procedure }) => (procedure === 'unmapped' ? undefined : procedure)) ?? 'unmapped',
    engaged: engagedBefore(releases, begun),
    engagedAt: firstBefore(
      releases.map(({ engagedAt }) => engagedAt),
      begun,
    ),
    planned: firstBefore(
      releases.map(({ plannedAt }) => plannedAt),
      begun,
    ),
    cancelled: releases.some(
      ({ tenderStatus, terminated }) => tenderStatus !== undefined || terminated !== undefined,
    ),
    rationale: notices.some(({ tender }) => tender.rationale),
    cpv: pick(({ tender }) => tender.cpv),
    keyword: latest.tender.keyword,
    lots: pick(({ tender }) => (tender.lots.length > 0 ? tender.lots : undefined)) ?? [],
    awarded,
  };
}

/** The earliest of some instants, where it is not after the tender. */
function firstBefore(
  instants: readonly (number | undefined)[],
  begun: number | undefined,
): number | undefined {
  const first = earliest(instants);
  return first !== undefined && begun !== undefined && first > begun ? undefined : first;
}

/** Whether an engagement notice came before the tender; undefined where the dates do not say. */
function engagedBefore(releases: readonly Facts[], begun: number | undefined): boolean | undefined {
  const engagements = releases.filter(({ engaged }) => engaged).map(({ engagedAt }) => engagedAt);
  if (engagements.some((at) => at !== undefined && begun !== undefined && at <= begun)) return true;
  return engagements.some((at) => at === undefined || begun === undefined) ? undefined : false;
}

/** Updates may be full or only say what changed: the last notice that says something wins. */
function lastOf<T>(notices: readonly Tendered[], read: (facts: Tendered) => T | undefined): T | undefined {
  for (let index = notices.length - 1; index >= 0; index -= 1) {
    const value = read(notices[index]!);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** One unit for each lot of a tender. */
export function tenderLots(tender: TenderUnit): readonly TenderLotUnit[] {
  const { ocid, stream, buyer, at, value, ceiling } = tender;
  return tender.lots.map((lot) => ({ ocid, stream, buyer, at, value, ceiling, lot }));
}
