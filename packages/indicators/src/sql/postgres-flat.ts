import { type Dialect, POSTGRES } from './dialect.ts';
import type { SqlSource } from './duckdb-source.ts';

const { table }: Dialect = POSTGRES;
const value = (from: string) =>
  `money(amount_of(${from} #> '{value,amount}')) AS net, money(amount_of(${from} #> '{value,amountGross}')) AS gross,
   currency_of(words(${from} #> '{value,currency}')) AS currency`;
const has = (...types: readonly string[]) => `types && ARRAY[${types.map((type) => `'${type}'`).join(', ')}]`;
const listed = (from: string, name: string) =>
  `EXISTS (SELECT 1 FROM items(${from}) AS i WHERE i.item = '"${name}"')`;

/** Releases of a table `release jsonb`, each once. */
export function postgresSource(source: SqlSource): readonly string[] {
  if (!('table' in source)) throw new Error('PostgreSQL reads a table with one column, release jsonb');
  return table(
    'published',
    `SELECT row_number() OVER () AS rid, release AS r, ARRAY(
       SELECT DISTINCT upper(trim(words(d.item -> 'noticeType'))) FROM (
         SELECT release #> '{planning,documents}' AS documents UNION ALL SELECT release #> '{tender,documents}'
         UNION ALL SELECT a.item -> 'documents' FROM items(release -> 'awards') AS a
         UNION ALL SELECT c.item -> 'documents' FROM items(release -> 'contracts') AS c) AS holders, items(holders.documents) AS d
       WHERE words(d.item -> 'noticeType') IS NOT NULL) AS types
     FROM (SELECT DISTINCT ON (release ->> 'ocid', release ->> 'id', release ->> 'date', md5(release::text)) release FROM ${source.table}
       WHERE words(release -> 'ocid') IS NOT NULL) AS once`,
  );
}

/** The flat tables of duckdb-flat.ts: the same names and columns. */
export const POSTGRES_FLAT: readonly string[] = [
  ...table(
    'party',
    `SELECT rid, words(p.item -> 'id') AS id, p.n, words(p.item -> 'name') AS name,
       place_of(p.item #>> '{address,region}', p.item #>> '{address,country}') AS place,
       scale_of(p.item #>> '{details,scale}', yes(p.item -> 'sme')) AS scale, yes(p.item #> '{details,vcse}') AS vcse,
       p.item #>> '{address,country}' AS country, EXISTS (SELECT 1 FROM items(p.item -> 'roles') AS i WHERE code(i.item #>> '{}') = 'buyer') AS buys
     FROM published, items(r -> 'parties') AS p WHERE words(p.item -> 'id') IS NOT NULL`,
  ),
  ...table(
    'cpv',
    `SELECT rid, award, cpv_rank(words(c -> 'id'), c ->> 'scheme') AS r FROM (
       SELECT rid, CAST(NULL AS text) AS award, r #> '{tender,classification}' AS c FROM published
       UNION ALL SELECT rid, NULL, i.item -> 'classification' FROM published, items(r #> '{tender,items}') AS i
       UNION ALL SELECT rid, NULL, c.item FROM published, items(r #> '{tender,items}') AS i, items(i.item -> 'additionalClassifications') AS c
       UNION ALL SELECT rid, words(a.item -> 'id'), i.item -> 'classification' FROM published, items(r -> 'awards') AS a, items(a.item -> 'items') AS i
       UNION ALL SELECT rid, words(a.item -> 'id'), c.item FROM published, items(r -> 'awards') AS a, items(a.item -> 'items') AS i,
         items(i.item -> 'additionalClassifications') AS c) AS codes`,
  ),
  ...table(
    'award_in',
    `SELECT rid, a.n, words(a.item -> 'id') AS award, code(words(a.item -> 'status')) AS status, words(a.item -> 'statusDetails') AS reason,
       instant(a.item ->> 'date') AS decided, ${value('a.item')} FROM published, items(r -> 'awards') AS a`,
  ),
  ...table(
    'award_lot_in',
    `SELECT rid, a.n, words(l.item) AS lot FROM published, items(r -> 'awards') AS a, items(a.item -> 'relatedLots') AS l
     WHERE words(l.item) IS NOT NULL`,
  ),
  ...table(
    'award_supplier_in',
    `SELECT DISTINCT rid, a.n, coalesce(words(s.item -> 'id'), words(s.item -> 'name')) AS supplier
     FROM published, items(r -> 'awards') AS a, items(a.item -> 'suppliers') AS s
     WHERE coalesce(words(s.item -> 'id'), words(s.item -> 'name')) IS NOT NULL`,
  ),
  ...table(
    'contract_in',
    `SELECT rid, c.n, coalesce(words(c.item -> 'id'), words(c.item -> 'awardID')) AS contract, words(c.item -> 'awardID') AS award,
       instant(c.item ->> 'dateSigned') AS signed, ${value('c.item')},
       EXISTS (SELECT 1 FROM items(c.item -> 'agreedMetrics')) OR coalesce(yes(c.item -> 'agreedMetrics'), FALSE) AS kpis,
       EXISTS (SELECT 1 FROM items(c.item -> 'documents') AS d WHERE upper(trim(d.item ->> 'noticeType')) = 'UK11') AS ends
     FROM published, items(r -> 'contracts') AS c WHERE words(c.item -> 'awardID') IS NOT NULL`,
  ),
  ...table(
    'contract_reason_in',
    `SELECT DISTINCT rid, c.n, words(t.item -> 'id') AS reason
     FROM published, items(r -> 'contracts') AS c, items(c.item -> 'terminationRationaleClassifications') AS t
     WHERE words(t.item -> 'id') IS NOT NULL`,
  ),
  ...table(
    'statistic_in',
    `SELECT rid, s.n AS k, code(s.item ->> 'measure') AS measure, words(s.item -> 'relatedLot') AS lot, whole_number(amount_of(s.item -> 'value')) AS value
     FROM published, items(r #> '{bids,statistics}') AS s WHERE code(s.item ->> 'measure') IN ('bids', 'finalstagebids')`,
  ),
  ...table(
    'lot_in',
    `SELECT rid, l.n, words(l.item -> 'id') AS lot, coalesce(yes(l.item #> '{suitability,sme}'), FALSE) AS suitable
     FROM published, items(r #> '{tender,lots}') AS l WHERE jsonb_typeof(l.item) = 'object'`,
  ),
  ...table(
    'criterion_in',
    `SELECT rid, l.n, c.n AS k, code(words(c.item -> 'type')) AS kind, coalesce(c.item ->> 'name' ~* 'social value', FALSE) AS social
     FROM published, items(r #> '{tender,lots}') AS l, items(l.item #> '{awardCriteria,criteria}') AS c WHERE jsonb_typeof(c.item) = 'object'`,
  ),
  ...table(
    'weight_in',
    `SELECT rid, l.n, c.n AS k, amount_of(w.item -> 'number') AS percent
     FROM published, items(r #> '{tender,lots}') AS l, items(l.item #> '{awardCriteria,criteria}') AS c, items(c.item -> 'numbers') AS w
     WHERE code(w.item ->> 'weight') = 'percentageexact'`,
  ),
  ...table(
    'ground_in',
    `SELECT DISTINCT rid, words(g.item -> 'id') AS ground
     FROM published, items(r #> '{tender,procurementMethodRationaleClassifications}') AS g WHERE words(g.item -> 'id') IS NOT NULL`,
  ),
  ...table(
    'release_in',
    `SELECT rid, words(r -> 'ocid') AS ocid, coalesce(words(r -> 'id'), '') AS release_id, instant(r ->> 'date') AS stamp,
       coalesce(upper(trim(words(r #> '{tender,legalBasis,scheme}'))), 'none') AS regime, coalesce(words(r #> '{buyer,id}'), nullif(concat_ws('-', CASE WHEN words(r #> '{buyer,identifier,id}') IS NOT NULL THEN words(r #> '{buyer,identifier,scheme}') END, words(r #> '{buyer,identifier,id}')), '')) AS buyer_named,
       words(r #> '{tender,procurementMethodDetails}') AS details, code(words(r #> '{tender,procurementMethod}')) AS method,
       coalesce(yes(r #> '{tender,techniques,hasFrameworkAgreement}'), FALSE) AS framework,
       EXISTS (SELECT 1 FROM items(r -> 'tag') AS t WHERE t.item #>> '{}' ~* 'update|amendment') AS is_update,
       EXISTS (SELECT 1 FROM items(r -> 'tag') AS t WHERE code(t.item #>> '{}') IN ('tender', 'tenderupdate', 'tenderamendment')) AS tagged_tender,
       EXISTS (SELECT 1 FROM unnest(types) AS t WHERE t ~ '^UK[0-9]+$') AS uk_notice,
       ${has('UK13', 'UK14', 'UK15', 'UK16')} AS excluded, ${has('UK1', 'UK3')} AS plans, ${has('UK2')} AS uk2, ${has('UK4')} AS uk4,
       ${has('UK6')} AS uk6, ${has('UK7')} AS uk7, ${has('UK12')} AS uk12, types = ARRAY['UK12'] AS only_uk12, cardinality(types) > 0 AS typed,
       words(r #> '{tender,statusDetails}') AS tender_reason, coalesce(code(r #>> '{tender,status}') IN ('cancelled', 'withdrawn'), FALSE) AS void,
       ${listed(`r #> '{tender,specialRegime}'`, 'lightTouch')} AS light_touch, ${listed(`r #> '{tender,specialRegime}'`, 'concession')} AS concession,
       EXISTS (SELECT 1 FROM items(r #> '{tender,specialRegime}')) AS special,
       EXISTS (SELECT 1 FROM items(r -> 'relatedProcesses') AS p WHERE ${listed(`p.item -> 'relationship'`, 'framework')}) AS called_off,
       instant(r #>> '{tender,tenderPeriod,endDate}') AS deadline, instant(r #>> '{tender,expressionOfInterestDeadline}') AS expression,
       yes(r #> '{tender,aboveThreshold}') AS above, words(r #> '{planning,noEngagementNoticeRationale}') IS NOT NULL AS rationale,
       ${value(`(r -> 'tender')`)}, concat(coalesce(words(r #> '{tender,title}'), ''), ' ', coalesce(words(r #> '{tender,description}'), '')) AS words
     FROM published`,
  ),
  ...table(
    'keyword_in',
    `SELECT rid, words ~* '\\y(innovation|innovative|R&D|research and development|research & development|prototyp\\w*|proof[- ]of[- ]concept|pre-commercial procurement|SBRI)\\y' AS keyword FROM release_in`,
  ),
];
