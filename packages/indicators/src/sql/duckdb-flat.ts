import { type Dialect, DUCKDB } from './dialect.ts';

/**
 * Releases as published, in DuckDB types, taken apart into flat tables: the same names and columns on every engine.
 * `n` numbers the items of a list from 1; `rid` numbers the releases.
 */
const DOCUMENT_TYPES = `list_distinct(list_filter(list_concat(
  list_transform(coalesce(planning.documents, []), lambda d: kind_of_notice(d."noticeType")),
  list_transform(coalesce(tender.documents, []), lambda d: kind_of_notice(d."noticeType")),
  flatten(list_transform(coalesce(awards, []), lambda a: list_transform(coalesce(a.documents, []), lambda d: kind_of_notice(d."noticeType")))),
  flatten(list_transform(coalesce(contracts, []), lambda c: list_transform(coalesce(c.documents, []), lambda d: kind_of_notice(d."noticeType"))))
), lambda t: filled(t) IS NOT NULL))`;

const has = (...types: readonly string[]) =>
  `list_has_any(types, [${types.map((type) => `'${type}'`).join(', ')}])`;
const regime = (name: string) =>
  `coalesce(CAST(tender."specialRegime" AS VARCHAR) LIKE '%"${name}"%', FALSE)`;
const items = (from: string) =>
  `list_transform(coalesce(${from}, []), lambda i: list_append(coalesce(i."additionalClassifications", []), i.classification))`;

const { table }: Dialect = DUCKDB;

export const DUCKDB_FLAT: readonly string[] = [
  // Copies of one release are the same in every column that is read.
  ...table(
    'published',
    `SELECT *, row_number() OVER () AS rid, ${DOCUMENT_TYPES} AS types FROM (
       SELECT DISTINCT ON (ocid, coalesce(id, ''), date, md5(CAST(source AS VARCHAR))) * FROM source
       WHERE filled(ocid) IS NOT NULL)`,
  ),
  ...table(
    'party',
    `SELECT rid, filled(p.id) AS id, n, p.name, place_of(p.address.region, p.address.country) AS place,
       scale_of(p.details.scale, p.sme) AS scale, p.details.vcse AS vcse, p.address.country AS country,
       coalesce(list_contains(list_transform(p.roles, lambda one: code(one)), 'buyer'), FALSE) AS buys
     FROM (SELECT rid, unnest(parties) AS p, generate_subscripts(parties, 1) AS n FROM published)
     WHERE filled(p.id) IS NOT NULL`,
  ),
  ...table(
    'cpv',
    `SELECT rid, NULL AS award, cpv_rank(c.id, c.scheme) AS r FROM (
       SELECT rid, unnest(list_append(flatten(${items('tender.items')}), tender.classification)) AS c FROM published)
     UNION ALL
     SELECT rid, award, cpv_rank(c.id, c.scheme) FROM (
       SELECT rid, a.id AS award, unnest(flatten(${items('a.items')})) AS c
       FROM (SELECT rid, unnest(awards) AS a FROM published))`,
  ),
  ...table(
    'award_in',
    `SELECT rid, n, filled(a.id) AS award, code(a.status) AS status, filled(a."statusDetails") AS reason,
       instant(a.date) AS decided, money(a.value.amount) AS net, money(a.value."amountGross") AS gross,
       currency_of(a.value.currency) AS currency
     FROM (SELECT rid, unnest(awards) AS a, generate_subscripts(awards, 1) AS n FROM published)`,
  ),
  ...table(
    'award_lot_in',
    `SELECT rid, n, filled(lot) AS lot FROM (
       SELECT rid, n, unnest(a."relatedLots") AS lot FROM (
         SELECT rid, unnest(awards) AS a, generate_subscripts(awards, 1) AS n FROM published)) WHERE filled(lot) IS NOT NULL`,
  ),
  ...table(
    'award_supplier_in',
    `SELECT DISTINCT rid, n, coalesce(filled(s.id), filled(s.name)) AS supplier FROM (
       SELECT rid, n, unnest(a.suppliers) AS s FROM (
         SELECT rid, unnest(awards) AS a, generate_subscripts(awards, 1) AS n FROM published))
     WHERE coalesce(filled(s.id), filled(s.name)) IS NOT NULL`,
  ),
  ...table(
    'contract_in',
    `SELECT rid, n, coalesce(filled(c.id), filled(c."awardID")) AS contract, filled(c."awardID") AS award,
       instant(c."dateSigned") AS signed, money(c.value.amount) AS net, money(c.value."amountGross") AS gross,
       currency_of(c.value.currency) AS currency,
       coalesce(json_array_length(c."agreedMetrics") > 0 OR CAST(c."agreedMetrics" AS VARCHAR) = 'true', FALSE) AS kpis,
       list_contains(list_transform(coalesce(c.documents, []), lambda d: kind_of_notice(d."noticeType")), 'UK11') AS ends
     FROM (SELECT rid, unnest(contracts) AS c, generate_subscripts(contracts, 1) AS n FROM published)
     WHERE filled(c."awardID") IS NOT NULL`,
  ),
  ...table(
    'contract_reason_in',
    `SELECT DISTINCT rid, n, filled(t.id) AS reason FROM (
       SELECT rid, n, unnest(c."terminationRationaleClassifications") AS t FROM (
         SELECT rid, unnest(contracts) AS c, generate_subscripts(contracts, 1) AS n FROM published))
     WHERE filled(t.id) IS NOT NULL`,
  ),
  ...table(
    'statistic_in',
    `SELECT rid, k, code(s.measure) AS measure, filled(s."relatedLot") AS lot, whole_number(s.value) AS value FROM (
       SELECT rid, unnest(bids.statistics) AS s, generate_subscripts(bids.statistics, 1) AS k FROM published)
     WHERE code(s.measure) IN ('bids', 'finalstagebids')`,
  ),
  ...table(
    'lot_in',
    `SELECT rid, n, filled(l.id) AS lot, coalesce(l.suitability.sme, FALSE) AS suitable
     FROM (SELECT rid, unnest(tender.lots) AS l, generate_subscripts(tender.lots, 1) AS n FROM published)
     WHERE l IS NOT NULL`,
  ),
  ...table(
    'criterion_in',
    `SELECT rid, n, k, code(c."type") AS kind, coalesce(regexp_matches(c.name, 'social value', 'i'), FALSE) AS social FROM (
       SELECT rid, n, unnest(l."awardCriteria".criteria) AS c, generate_subscripts(l."awardCriteria".criteria, 1) AS k FROM (
         SELECT rid, unnest(tender.lots) AS l, generate_subscripts(tender.lots, 1) AS n FROM published))
     WHERE c IS NOT NULL`,
  ),
  ...table(
    'weight_in',
    `SELECT rid, n, k, w.number AS percent FROM (
       SELECT rid, n, k, unnest(c.numbers) AS w FROM (
         SELECT rid, n, unnest(l."awardCriteria".criteria) AS c, generate_subscripts(l."awardCriteria".criteria, 1) AS k FROM (
           SELECT rid, unnest(tender.lots) AS l, generate_subscripts(tender.lots, 1) AS n FROM published)))
     WHERE code(w.weight) = 'percentageexact'`,
  ),
  ...table(
    'ground_in',
    `SELECT DISTINCT rid, filled(g.id) AS ground FROM (
       SELECT rid, unnest(tender."procurementMethodRationaleClassifications") AS g FROM published) WHERE filled(g.id) IS NOT NULL`,
  ),
  ...table(
    'release_in',
    `SELECT rid, ocid, coalesce(filled(id), '') AS release_id, instant(date) AS stamp,
       coalesce(upper(trim(filled(tender."legalBasis".scheme))), 'none') AS regime, coalesce(filled(buyer.id), nullif(concat_ws('-', CASE WHEN filled(buyer.identifier.id) IS NOT NULL THEN filled(buyer.identifier.scheme) END, filled(buyer.identifier.id)), '')) AS buyer_named,
       filled(tender."procurementMethodDetails") AS details, code(tender."procurementMethod") AS method,
       coalesce(tender.techniques."hasFrameworkAgreement", FALSE) AS framework,
       len(list_filter(coalesce(tag, []), lambda t: regexp_matches(t, 'update|amendment', 'i'))) > 0 AS is_update,
       list_has_any(list_transform(coalesce(tag, []), lambda t: code(t)), ['tender', 'tenderupdate', 'tenderamendment']) AS tagged_tender,
       coalesce(list_bool_or(list_transform(types, lambda t: regexp_full_match(t, 'UK[0-9]+'))), FALSE) AS uk_notice,
       ${has('UK13', 'UK14', 'UK15', 'UK16')} AS excluded, ${has('UK1', 'UK3')} AS plans, ${has('UK2')} AS uk2, ${has('UK4')} AS uk4,
       ${has('UK6')} AS uk6, ${has('UK7')} AS uk7, ${has('UK12')} AS uk12, types = ['UK12'] AS only_uk12, len(types) > 0 AS typed,
       filled(tender."statusDetails") AS tender_reason, coalesce(code(tender.status) IN ('cancelled', 'withdrawn'), FALSE) AS void,
       ${regime('lightTouch')} AS light_touch, ${regime('concession')} AS concession,
       coalesce(json_array_length(tender."specialRegime") > 0, FALSE) AS special,
       coalesce(list_bool_or(list_transform("relatedProcesses", lambda p: list_contains(p.relationship, 'framework'))), FALSE) AS called_off,
       instant(tender."tenderPeriod"."endDate") AS deadline, instant(tender."expressionOfInterestDeadline") AS expression,
       tender."aboveThreshold" AS above, filled(planning."noEngagementNoticeRationale") IS NOT NULL AS rationale,
       money(tender.value.amount) AS net, money(tender.value."amountGross") AS gross,
       currency_of(tender.value.currency) AS currency,
       concat(coalesce(filled(tender.title), ''), ' ', coalesce(filled(tender.description), '')) AS words
     FROM published`,
  ),
  ...table(
    'keyword_in',
    `SELECT rid, regexp_matches(words, '\\b(innovation|innovative|R&D|research and development|research & development|prototyp\\w*|proof[- ]of[- ]concept|pre-commercial procurement|SBRI)\\b', 'i') AS keyword FROM release_in`,
  ),
];
