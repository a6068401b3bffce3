import { type Json, object, objects, text } from '@ipec/common';
import type { TenderFacts } from '../facts.ts';
import { instant } from '../time.ts';
import { yesNo } from './code.ts';
import { cpvCodes, researchCpv } from './cpv.ts';
import { lotFacts } from './criteria.ts';
import { valueOf } from './value.ts';

/**
 * Words that make a tender a candidate for a person to look at, and nothing more: most hits are the bare word
 * "innovation" in boilerplate or in a buyer's own name, so no headline ever uses them.
 */
const KEYWORDS =
  /\b(innovation|innovative|R&D|research and development|research & development|prototyp\w*|proof[- ]of[- ]concept|pre-commercial procurement|SBRI)\b/i;

/** What the tender part of a release says, for a notice that is a tender. */
export function tenderFacts(release: Json): TenderFacts {
  const tender = object(release['tender']);
  return {
    deadline: instant(object(tender['tenderPeriod'])['endDate']),
    expressionDeadline: instant(tender['expressionOfInterestDeadline']),
    above: yesNo(tender['aboveThreshold']),
    rationale: text(object(release['planning'])['noEngagementNoticeRationale']) !== undefined,
    lots: objects(tender['lots']).map(lotFacts),
    cpv: researchCpv(cpvCodes(tender['items'], tender['classification'])),
    keyword: KEYWORDS.test(`${text(tender['title']) ?? ''} ${text(tender['description']) ?? ''}`),
    value: valueOf(tender['value']),
  };
}
