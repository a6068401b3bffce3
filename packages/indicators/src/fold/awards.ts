import type { AwardFacts, Buyer, ContractFacts, Facts, Supplier, Value } from '../facts.ts';
import { procedureClass } from '../procedure.ts';
import type { AwardUnit, MentionUnit } from '../units.ts';
import { earliest } from './instants.ts';
import { awardMoney } from './money.ts';

/** What is known of one award so far; each field is the last non-empty one published. */
interface Draft {
  readonly id: string;
  readonly notices: Set<string>;
  readonly last: Facts;
  at: number | undefined;
  status: string | undefined;
  suppliers: readonly Supplier[];
  buyer: Buyer | undefined;
  details: string | undefined;
  method: string | undefined;
  framework: boolean;
  calledOff: boolean;
  award: Value | undefined;
  contract: Value | undefined;
  decided: number | undefined;
  signed: number | undefined;
  cpv: AwardFacts['cpv'];
  lots: readonly string[];
}

const CONCLUDING = ['UK6', 'UK7'];
const VOID = new Set(['cancelled', 'unsuccessful']);

/** What the awards of a process are joined to. */
export interface Context {
  readonly deadline: number | undefined;
  readonly tendered: number | undefined;
}

/**
 * The awards of one process, from its releases in order. Cancelled and unsuccessful awards, stubs that only a
 * termination notice (UK12) names, and dynamic-market lists are left out.
 */
export function foldAwards(releases: readonly Facts[], context: Context): readonly AwardUnit[] {
  const drafts = allAwards(releases);
  return drafts.filter(stands).map((draft) => finished(draft, context));
}

/** Drafts before anything is left out; the corpus counts both. */
export function allAwards(releases: readonly Facts[]): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  for (const facts of releases) {
    if (facts.excluded) continue;
    for (const award of facts.awards) addAward(drafts, facts, award);
  }
  for (const facts of releases) {
    for (const contract of facts.contracts) addContract(drafts.get(contract.award), facts, contract);
  }
  return [...drafts.values()];
}

export function stands(draft: Draft): boolean {
  const stub = draft.notices.size === 1 && draft.notices.has('UK12');
  return !stub && !(draft.status !== undefined && VOID.has(draft.status));
}

function addAward(drafts: Map<string, Draft>, facts: Facts, award: AwardFacts): void {
  const draft = drafts.get(award.id) ?? empty(award.id, facts);
  drafts.set(award.id, draft);
  for (const notice of award.notices) draft.notices.add(notice);
  if (counts(facts, award.notices)) draft.at = earliest([draft.at, facts.at]);
  draft.status = award.status ?? draft.status;
  // Replaced, never united: one firm's id may differ between two notices of the same award.
  if (award.suppliers.length > 0) draft.suppliers = award.suppliers;
  draft.buyer = facts.buyer ?? draft.buyer;
  draft.details = facts.details ?? draft.details;
  draft.method = facts.method ?? draft.method;
  draft.framework ||= facts.framework;
  draft.calledOff ||= facts.calledOff;
  draft.award = award.value ?? draft.award;
  if (award.lots.length > 0) draft.lots = award.lots;
  draft.cpv = wider(draft.cpv, award.cpv);
  draft.decided = decision(draft, facts, award);
}

/** The notice that concludes an award dates it: UK6 or UK7 under the Act, the first release with it elsewhere. */
function counts(facts: Facts, notices: readonly string[]): boolean {
  return facts.stream !== 'find-a-tender' || CONCLUDING.some((notice) => notices.includes(notice));
}

/** Under the Act the earliest date of any contract award notice; elsewhere the last one published. */
function decision(draft: Draft, facts: Facts, award: AwardFacts): number | undefined {
  if (award.date === undefined) return draft.decided;
  if (facts.stream !== 'find-a-tender') return award.date;
  return award.notices.includes('UK6') ? Math.min(draft.decided ?? Infinity, award.date) : draft.decided;
}

function wider(a: AwardFacts['cpv'], b: AwardFacts['cpv']): AwardFacts['cpv'] {
  return (['specific', 'generic', 'other'] as const).find((cpv) => cpv === a || cpv === b);
}

function addContract(draft: Draft | undefined, facts: Facts, contract: ContractFacts): void {
  if (draft === undefined || facts.excluded) return;
  for (const notice of contract.notices) draft.notices.add(notice);
  if (facts.stream === 'find-a-tender' && counts(facts, contract.notices)) {
    draft.at = earliest([draft.at, facts.at]);
  }
  draft.contract = contract.value ?? draft.contract;
  draft.signed = contract.signed ?? draft.signed;
}

function empty(id: string, last: Facts): Draft {
  return {
    id,
    notices: new Set(),
    last,
    at: undefined,
    status: undefined,
    suppliers: [],
    buyer: undefined,
    details: undefined,
    method: undefined,
    framework: false,
    calledOff: false,
    award: undefined,
    contract: undefined,
    decided: undefined,
    signed: undefined,
    cpv: undefined,
    lots: [],
  };
}

function finished(draft: Draft, { deadline, tendered }: Context): AwardUnit {
  const { ocid, stream, at: announced } = draft.last;
  const concluded = stream !== 'find-a-tender' || CONCLUDING.some((notice) => draft.notices.has(notice));
  return {
    ocid,
    stream,
    id: draft.id,
    concluded,
    at: concluded ? draft.at : announced,
    buyer: draft.buyer,
    value: awardMoney(draft.award, draft.contract),
    ceiling: draft.framework,
    details: draft.details,
    procedure: procedureClass(draft.details),
    method: draft.method,
    suppliers: draft.suppliers,
    cpv: draft.cpv,
    decided: draft.decided,
    signed: draft.signed,
    awardNotice: draft.notices.has('UK6'),
    deadline,
    tendered,
    lots: draft.lots,
    calledOff: draft.calledOff,
  };
}

/** One unit for each supplier of an award. */
export function mentions(award: AwardUnit): readonly MentionUnit[] {
  const { ocid, stream, buyer, at, value, ceiling, suppliers } = award;
  return suppliers.map((supplier) => ({
    ocid,
    stream,
    buyer,
    at,
    value,
    ceiling,
    supplier,
    of: suppliers.length,
  }));
}
