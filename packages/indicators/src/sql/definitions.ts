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
  /** mix: the category; with `pence`, rows for which `counted` is not true are in no category, and unknown */
  readonly category?: string;
  readonly counted?: string;
  readonly where?: string;
}

/** An award's value in pence, split equally among its suppliers. */
const PER_SUPPLIER = 'rounded(CAST(pence(amount) AS double precision) / among)';
const yes = (test: string) => `CASE WHEN ${test} THEN 'yes' ELSE 'no' END`;
const known = (column: string, test: string) =>
  `CASE WHEN ${column} IS NULL THEN 'unknown' WHEN ${test} THEN 'yes' ELSE 'no' END`;
const SME = `CASE WHEN sme THEN 'yes' WHEN scales > 0 THEN 'no' ELSE 'unknown' END`;
const COMPETED = `stream <> 'find-a-tender-celex' OR method IN ('open', 'selective')`;
const ENGAGED = `CASE WHEN engaged <> 'no' THEN engaged WHEN short THEN 'unknown' ELSE 'no' END`;
const DECIDED = `concluded AND ((decided IS NOT NULL AND deadline IS NOT NULL) OR stream <> 'find-a-tender' OR competed(class))`;
const SIGNED = 'uk6 AND decided IS NOT NULL AND signed IS NOT NULL';
const among = (kinds: string) =>
  `CASE WHEN criteria = 'none' THEN 'unknown' WHEN criteria IN (${kinds}) THEN 'yes' ELSE 'no' END`;
const local = (level: number) => `CASE WHEN supplier_place = 'foreign' THEN 'foreign'
  WHEN supplier_place IS NULL OR place IS NULL THEN 'unknown' WHEN place = 'foreign' THEN 'foreign-buyer'
  WHEN length(supplier_place) < ${level + 2} OR length(place) < ${level + 2} THEN 'coarse-code'
  WHEN left(supplier_place, ${level + 2}) = left(place, ${level + 2}) THEN 'yes' ELSE 'no' END`;

const SUPPLIER_VALUE: SqlDefinition = {
  from: 'mention',
  where: 'NOT ceiling',
  category: 'supplier',
  pence: `CASE WHEN currency = 'GBP' THEN ${PER_SUPPLIER} END`,
  counted: 'amount IS NOT NULL',
};

/** By the id of the streaming definition. A test holds the two lists to the same ids and the same answers. */
export const SQL_DEFINITIONS: Readonly<Record<string, SqlDefinition>> = {
  'procedure-mix': { from: 'award', where: 'concluded', category: 'class' },
  'procedure-concentration': { from: 'award', where: 'concluded', category: 'class' },
  'procedure-mix-processes': { from: 'award', where: 'concluded', category: 'class', distinct: 'ocid' },
  'procedure-mix-value': {
    from: 'award',
    where: 'concluded AND NOT ceiling',
    category: 'class',
    pence: `CASE WHEN currency = 'GBP' THEN pence(amount) END`,
    counted: 'amount IS NOT NULL',
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
    outcome: `CASE WHEN amount IS NULL THEN 'unknown' WHEN currency <> 'GBP' THEN 'other-currency' WHEN amount >= 100000000 THEN 'yes' ELSE 'no' END`,
  },
  'sme-share': { from: 'award_sme', where: 'concluded', outcome: SME },
  'sme-share-mentions': { from: 'mention', outcome: known('scale', `scale = 'sme'`) },
  'sme-share-suppliers': { from: 'mention', distinct: 'supplier', outcome: known('scale', `scale = 'sme'`) },
  'sme-share-value': {
    from: 'mention',
    where: `NOT ceiling AND amount IS NOT NULL AND currency = 'GBP'`,
    pence: PER_SUPPLIER,
    outcome: known('scale', `scale = 'sme'`),
  },
  'sme-share-notices': { from: 'award_notice', outcome: SME },
  'single-bid-share': { from: 'bid_lot', where: COMPETED, outcome: known('tenders', 'tenders = 1') },
  bidders: { from: 'bid_lot', where: COMPETED, measure: 'tenders' },
  'bidders-mean': { from: 'bid_lot', where: COMPETED, measure: 'tenders' },
  'single-final-stage-share': { from: 'bid_lot', outcome: known('final_bids', 'final_bids = 1') },
  'final-stage-bidders': { from: 'bid_lot', measure: 'final_bids' },
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
  'engagement-followed-share': { from: 'engagement', outcome: 'tendered' },
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
  'tender-open-share': {
    from: 'tender_unit',
    outcome: `CASE WHEN cancelled AND NOT awarded THEN 'cancelled' WHEN awarded THEN 'no' ELSE 'yes' END`,
  },
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
  'new-supplier-share': { from: 'mention', outcome: 'is_new' },
  'repeat-supplier-share': {
    from: 'mention',
    distinct: `concat(coalesce(buyer, ''), chr(10), supplier)`,
    outcome: 'repeated',
  },
  'supplier-top-share': { from: 'mention', category: 'supplier' },
  'supplier-top-five-share': { from: 'mention', category: 'supplier' },
  'supplier-concentration': { from: 'mention', category: 'supplier' },
  'supplier-top-share-value': SUPPLIER_VALUE,
  'supplier-top-five-share-value': SUPPLIER_VALUE,
  'supplier-concentration-value': SUPPLIER_VALUE,
  'vcse-share': {
    from: 'award_sme',
    where: 'concluded',
    outcome: `CASE WHEN vcse THEN 'yes' WHEN vcses > 0 THEN 'no' ELSE 'unknown' END`,
  },
  'vcse-share-mentions': { from: 'mention', outcome: known('vcse', 'vcse') },
  'published-in-time-share': {
    from: 'publication',
    outcome: known(
      'published',
      'uk_day(published) - uk_day(signed) < CASE WHEN light_touch THEN 120 ELSE 30 END',
    ),
  },
  'published-within-30-days-share': {
    from: 'publication',
    outcome: known('published', 'whole_days(signed, published) <= 30'),
  },
  'short-tender-share': {
    from: 'tender_unit',
    where: 'deadline IS NOT NULL',
    outcome: known('latest', 'whole_days(latest, deadline) < 15'),
  },
  'planned-share': {
    from: 'tender_unit',
    outcome: `CASE WHEN planned IS NOT NULL THEN 'yes' WHEN short THEN 'unknown' ELSE 'no' END`,
  },
  'planned-lead-days': {
    from: 'tender_unit',
    where: 'planned IS NOT NULL',
    measure: 'whole_days(planned, began)',
  },
  'engagement-lead-days': {
    from: 'tender_unit',
    where: 'engaged_at IS NOT NULL',
    measure: 'whole_days(engaged_at, began)',
  },
  'multi-lot-share': {
    from: 'tender_unit',
    outcome: `CASE WHEN lots = 0 THEN 'unknown' WHEN lots > 1 THEN 'yes' ELSE 'no' END`,
  },
  'sme-suitable-share': {
    from: 'tender_unit',
    outcome: `CASE WHEN suitable THEN 'yes' ELSE 'unknown' END`,
  },
  'kpi-share-over-5m': {
    from: 'publication',
    where: `NOT ceiling AND NOT light_touch AND NOT concession AND (worth IS NULL OR worth_currency <> 'GBP' OR worth > 5000000)`,
    outcome: `CASE WHEN worth IS NULL THEN 'unknown' WHEN worth_currency <> 'GBP' THEN 'other-currency' WHEN kpis THEN 'yes' ELSE 'no' END`,
  },
  'kpi-share': { from: 'publication', outcome: yes('kpis') },
  'social-value-candidates': {
    from: 'tender_unit',
    outcome: `CASE WHEN social THEN 'yes' WHEN structured THEN 'no' ELSE 'unknown' END`,
  },
  'social-value-weight-candidates': { from: 'tender_lot', where: 'social', measure: 'social_weight' },
  'direct-award-grounds': { from: 'stated_ground', category: 'ground' },
  'framework-reliance-share': {
    from: 'award',
    where: 'concluded',
    outcome: `CASE WHEN called_off OR class IN ('framework_call_off', 'below_framework_call_off') THEN 'yes'
      WHEN class IN ('below_unknown', 'unmapped') THEN 'unknown' ELSE 'no' END`,
  },
  'tender-cancelled-share': { from: 'tender_unit', outcome: yes('cancelled') },
  'termination-reason-share': { from: 'termination', outcome: yes('reasoned') },
  'contract-end-reasons': { from: 'ending', category: 'reason' },
  'completeness-share': { from: 'fact', outcome: yes('published') },
};
