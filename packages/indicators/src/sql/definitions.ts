/**
 * One indicator as SQL over the tables of units. `outcome` gives `yes`, `no`, `unknown`, the name of a reason for
 * leaving the unit out, or NULL where it is not in the population.
 */
export interface SqlDefinition {
  readonly from: string;
  /** share */
  readonly outcome?: string;
  /** share of distinct things */
  readonly distinct?: string;
  /** share or mix of money: whole pence */
  readonly pence?: string;
  /** median or mean: the value, NULL when unknown; rows outside the population are left out by `where` */
  readonly measure?: string;
  /** mix */
  readonly category?: string;
  readonly where?: string;
}

const yes = (test: string) => `CASE WHEN ${test} THEN 'yes' ELSE 'no' END`;
const known = (column: string, test: string) =>
  `CASE WHEN ${column} IS NULL THEN 'unknown' WHEN ${test} THEN 'yes' ELSE 'no' END`;
const SME = `CASE WHEN sme THEN 'yes' WHEN scales > 0 THEN 'no' ELSE 'unknown' END`;
const COMPETED = `stream <> 'find-a-tender-celex' OR method IN ('open', 'selective')`;
const ENGAGED = `CASE WHEN engaged THEN 'yes' WHEN short THEN 'unknown' ELSE 'no' END`;
const DECIDED = `concluded AND ((decided IS NOT NULL AND deadline IS NOT NULL) OR stream <> 'find-a-tender' OR competed(class))`;
const SIGNED = 'uk6 AND decided IS NOT NULL AND signed IS NOT NULL';
const among = (kinds: string) =>
  `CASE WHEN criteria = 'none' THEN 'unknown' WHEN criteria IN (${kinds}) THEN 'yes' ELSE 'no' END`;
const local = (level: number) => `CASE WHEN supplier_place = 'foreign' THEN 'foreign'
  WHEN supplier_place IS NULL OR place IS NULL THEN 'unknown' WHEN place = 'foreign' THEN 'foreign-buyer'
  WHEN len(supplier_place) < ${level + 2} OR len(place) < ${level + 2} THEN 'coarse-code'
  WHEN left(supplier_place, ${level + 2}) = left(place, ${level + 2}) THEN 'yes' ELSE 'no' END`;

/** By the id of the streaming definition. A test holds the two lists to the same ids and the same answers. */
export const SQL_DEFINITIONS: Readonly<Record<string, SqlDefinition>> = {
  'procedure-mix': { from: 'award', where: 'concluded', category: 'class' },
  'procedure-concentration': { from: 'award', where: 'concluded', category: 'class' },
  'procedure-mix-processes': { from: 'award', where: 'concluded', category: 'class', distinct: 'ocid' },
  'procedure-mix-value': {
    from: 'award',
    where: `concluded AND NOT ceiling AND amount IS NOT NULL AND currency = 'GBP'`,
    category: 'class',
    pence: 'pence(amount)',
  },
  'procedure-mix-published': {
    from: 'award',
    where: 'concluded',
    category: `coalesce(details, 'not stated')`,
  },
  'procedure-mix-notices': { from: 'award_notice', category: `coalesce(details, 'not stated')` },
  'tender-procedure-mix': { from: 'tender_unit', category: 'class' },
  'open-method-share': { from: 'award', where: 'concluded', outcome: known('method', `method = 'open'`) },
  'competitive-procedure-share': {
    from: 'award',
    where: 'concluded',
    outcome: `CASE WHEN class IN ('below_unknown', 'unmapped') THEN 'unknown' WHEN competed(class) THEN 'yes' ELSE 'no' END`,
  },
  'award-stage-share': { from: 'award', outcome: yes('concluded') },
  'very-large-value-share': {
    from: 'award',
    where: 'concluded AND NOT ceiling',
    outcome: `CASE WHEN amount IS NULL THEN 'unknown' WHEN currency <> 'GBP' THEN 'other-currency' WHEN amount >= 100e6 THEN 'yes' ELSE 'no' END`,
  },
  'sme-share': { from: 'award_sme', where: 'concluded', outcome: SME },
  'sme-share-mentions': { from: 'mention', outcome: known('scale', `scale = 'sme'`) },
  'sme-share-suppliers': { from: 'mention', distinct: 'supplier', outcome: known('scale', `scale = 'sme'`) },
  'sme-share-value': {
    from: 'mention',
    where: `NOT ceiling AND amount IS NOT NULL AND currency = 'GBP'`,
    pence: 'CAST(floor(CAST(pence(amount) AS DOUBLE) / among + 0.5) AS HUGEINT)',
    outcome: known('scale', `scale = 'sme'`),
  },
  'sme-share-notices': { from: 'award_notice', outcome: SME },
  'single-bid-share': { from: 'bid_lot', where: COMPETED, outcome: known('tenders', 'tenders = 1') },
  bidders: { from: 'bid_lot', where: COMPETED, measure: 'tenders' },
  'bidders-mean': { from: 'bid_lot', where: COMPETED, measure: 'tenders' },
  'single-final-stage-share': { from: 'bid_lot', outcome: known('final', 'final = 1') },
  'final-stage-bidders': { from: 'bid_lot', measure: 'final' },
  'bid-lots-by-procedure': { from: 'bid_lot', where: 'tenders IS NOT NULL', category: 'class' },
  'single-bid-lots-by-procedure': { from: 'bid_lot', where: 'tenders = 1', category: 'class' },
  'bid-statistics-coverage': { from: 'bid_notice', outcome: yes('statistics') },
  'single-bid-statistics': { from: 'bid_lot', outcome: known('tenders', 'tenders = 1') },
  'price-only-share': { from: 'tender_lot', outcome: among(`'price'`) },
  'price-or-cost-only-share': { from: 'tender_lot', outcome: among(`'price', 'price-or-cost'`) },
  'criteria-mix': { from: 'tender_lot', category: 'criteria' },
  'price-weight-mean': { from: 'tender_lot', measure: 'weight' },
  'price-weight-median': { from: 'tender_lot', measure: 'weight' },
  'price-half-share': { from: 'tender_lot', outcome: known('weight', 'weight >= 50') },
  'market-engagement-share': { from: 'tender_unit', outcome: ENGAGED },
  'market-engagement-share-above-threshold': { from: 'tender_unit', where: 'above', outcome: ENGAGED },
  'engagement-rationale-share': { from: 'tender_unit', outcome: yes('rationale') },
  'engagement-followed-share': { from: 'engagement', outcome: yes('tendered') },
  'rnd-share': { from: 'tender_unit', outcome: known('cpv', 'cpv < 3') },
  'rnd-share-awards': { from: 'award', where: 'concluded', outcome: known('cpv', 'cpv < 3') },
  'rnd-share-generic': { from: 'tender_unit', outcome: known('cpv', 'cpv = 2') },
  'prototype-ground-share': { from: 'ground', outcome: yes('prototyped') },
  'rnd-keyword-candidates': { from: 'tender_unit', outcome: yes('keyword') },
  'decision-days': { from: 'award', where: DECIDED, measure: 'whole_days(deadline, decided)' },
  'decision-days-notices': { from: 'award_notice', measure: 'days' },
  'tendering-days': {
    from: 'tender_unit',
    where: 'deadline IS NOT NULL OR expression IS NULL',
    measure: 'whole_days(latest, deadline)',
  },
  'expression-days': {
    from: 'tender_unit',
    where: 'deadline IS NULL AND expression IS NOT NULL',
    measure: 'whole_days(latest, expression)',
  },
  'tender-open-share': { from: 'tender_unit', outcome: yes('NOT awarded') },
  'tender-to-award-days': {
    from: 'award',
    where: 'concluded AND tendered IS NOT NULL AND decided IS NOT NULL',
    measure: 'whole_days(tendered, decided)',
  },
  'signature-days': { from: 'award', where: SIGNED, measure: 'whole_days(decided, signed)' },
  'signed-before-award-share': {
    from: 'award',
    where: SIGNED,
    outcome: yes('whole_days(decided, signed) < 0'),
  },
  'publication-days': { from: 'publication', measure: 'whole_days(signed, published)' },
  'local-supplier-share': { from: 'mention', outcome: local(1) },
  'local-supplier-share-itl2': { from: 'mention', outcome: local(2) },
  'local-supplier-share-itl3': { from: 'mention', outcome: local(3) },
  'foreign-supplier-share': {
    from: 'mention',
    outcome: known('supplier_place', `supplier_place = 'foreign'`),
  },
};
