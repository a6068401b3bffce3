import type { Facts, TenderFacts } from '../facts.ts';
import { ukMonth } from '../time.ts';
import type { TenderLotUnit, TenderUnit } from '../units.ts';
import { tenderMoney } from './money.ts';

type Tendered = Facts & { readonly tender: TenderFacts; readonly tenderedAt: number };

/** The tender of a process: the latest tender notice, its gaps filled from earlier ones. */
export function foldTender(releases: readonly Facts[], awarded: boolean): TenderUnit | undefined {
  const notices = releases.filter((facts): facts is Tendered => facts.tender !== undefined);
  const latest = notices.at(-1);
  const first = notices[0];
  if (latest === undefined || first === undefined) return undefined;
  const pick = <T>(read: (facts: Tendered) => T | undefined) => lastOf(notices, read);
  const engagements = releases.flatMap(({ engagedAt }) => (engagedAt === undefined ? [] : [engagedAt]));
  return {
    ocid: latest.ocid,
    stream: latest.stream,
    buyer: pick(({ buyer }) => buyer),
    month: ukMonth(first.tenderedAt),
    value: tenderMoney(pick(({ tender }) => tender.value)),
    ceiling: notices.some(({ framework }) => framework),
    first: first.tenderedAt,
    latest: latest.tenderedAt,
    deadline: pick(({ tender }) => tender.deadline),
    expressionDeadline: pick(({ tender }) => tender.expressionDeadline),
    above: pick(({ tender }) => tender.above),
    procedure: pick(({ procedure }) => (procedure === 'unmapped' ? undefined : procedure)) ?? 'unmapped',
    engaged: engagements.some((at) => at <= first.tenderedAt),
    rationale: notices.some(({ tender }) => tender.rationale),
    cpv: pick(({ tender }) => tender.cpv),
    keyword: latest.tender.keyword,
    lots: pick(({ tender }) => (tender.lots.length > 0 ? tender.lots : undefined)) ?? [],
    awarded,
  };
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
  const { ocid, stream, buyer, month, value, ceiling } = tender;
  return tender.lots.map((lot) => ({ ocid, stream, buyer, month, value, ceiling, lot }));
}
