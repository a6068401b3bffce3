/** Bid statistics, publications, engagements and grounds: one row for each thing counted. */
const PROCESS =
  'r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, uk_month(r.stamp) AS month, r.framework AS ceiling';

export const OTHERS: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE bid_entry AS
   WITH declared AS (
     SELECT rid, list_distinct(list_concat(list_transform(coalesce(tender.lots, []), lambda l: l.id),
       flatten(list_transform(coalesce(awards, []), lambda a: coalesce(a."relatedLots", []))))) AS lots
     FROM release WHERE stream = 'find-a-tender' AND list_contains(types, 'UK6')),
   statistic AS (
     SELECT rid, s.measure, filled(s."relatedLot") AS lot,
       CASE WHEN s.value >= 0 AND s.value = floor(s.value) AND isfinite(s.value) THEN CAST(s.value AS BIGINT) END AS value
     FROM (SELECT rid, unnest(bids.statistics) AS s FROM release) WHERE s.measure IN ('bids', 'finalStageBids')),
   said AS (
     SELECT rid, coalesce(lot, CASE WHEN len(lots) = 1 THEN lots[1] ELSE '' END) AS lot,
       max(value) FILTER (measure = 'bids') AS bids, max(value) FILTER (measure = 'finalStageBids') AS final
     FROM statistic JOIN declared USING (rid) GROUP BY ALL),
   silent AS (
     SELECT d.rid, d.lot FROM (SELECT rid, unnest(lots) AS lot FROM declared) AS d
     WHERE NOT EXISTS (SELECT 1 FROM said WHERE said.rid = d.rid AND said.lot IN (d.lot, '')))
   SELECT rid, lot, bids, final, TRUE AS spoken FROM said
   UNION ALL SELECT rid, lot, NULL, NULL, FALSE FROM silent`,

  `CREATE OR REPLACE TEMP TABLE bid_lot AS
   WITH act AS (
     SELECT r.ocid, r.stream, r.buyer_id, r.buyer_place, r.stamp, r.framework, r.class, r.method,
       e.lot, e.bids AS tenders, e.final FROM bid_entry AS e JOIN release AS r USING (rid)
     QUALIFY row_number() OVER (PARTITION BY r.ocid, e.lot ORDER BY r.seq DESC) = 1),
   single AS (SELECT ocid, stream, count(*) AS awards FROM award GROUP BY ocid, stream),
   matched AS (
     SELECT act.ocid, act.lot, min_by(a.award, a.first_ord) AS award FROM act
     JOIN award AS a ON a.ocid = act.ocid AND a.stream = act.stream AND list_contains(a.lots, act.lot) GROUP BY ALL),
   priced AS (
     SELECT act.*, a.amount, a.currency, a.ceiling AS award_ceiling, a.award FROM act
     LEFT JOIN matched AS m ON m.ocid = act.ocid AND m.lot = act.lot
     LEFT JOIN single AS s ON s.ocid = act.ocid AND s.stream = act.stream
     LEFT JOIN award AS a ON a.ocid = act.ocid AND a.stream = act.stream
       AND a.award = coalesce(m.award, CASE WHEN s.awards = 1 THEN a.award END))
   SELECT r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, uk_month(r.stamp) AS month,
     coalesce(r.award_ceiling, r.framework) AS ceiling, r.amount, r.currency, r.class, r.method, r.tenders, r.final
   FROM priced AS r WHERE competed(r.class)
   UNION ALL
   SELECT r.ocid, r.stream, r.buyer_id, r.buyer_place, uk_month(r.stamp), coalesce(a.ceiling, r.framework), a.amount, a.currency,
     r.class, r.method,
     CASE WHEN s.value >= 0 AND s.value = floor(s.value) AND isfinite(s.value) THEN CAST(s.value AS BIGINT) END, NULL
   FROM (SELECT *, unnest(bids.statistics) AS s FROM release WHERE stream = 'find-a-tender-celex') AS r
   LEFT JOIN single ON single.ocid = r.ocid AND single.stream = r.stream AND single.awards = 1
   LEFT JOIN award AS a ON a.ocid = single.ocid AND a.stream = single.stream
   WHERE s.measure = 'bids'`,

  `CREATE OR REPLACE TEMP TABLE bid_notice AS
   SELECT ${PROCESS}, EXISTS (SELECT 1 FROM bid_entry AS e WHERE e.rid = r.rid AND spoken) AS statistics
   FROM release AS r WHERE stream = 'find-a-tender' AND list_contains(types, 'UK6') AND NOT is_update AND competed(class)`,

  `CREATE OR REPLACE TEMP TABLE publication AS
   SELECT r.ocid, r.stream, coalesce(arg_min(r.buyer_id, ord) FILTER (NOT is_update), max_by(r.buyer_id, ord)) AS buyer,
     coalesce(arg_min(r.buyer_place, ord) FILTER (NOT is_update), max_by(r.buyer_place, ord)) AS place,
     uk_month(coalesce(min(r.stamp) FILTER (NOT is_update), max(r.stamp))) AS month,
     coalesce(arg_min(r.framework, ord) FILTER (NOT is_update), max_by(r.framework, ord)) AS ceiling,
     coalesce(arg_min(r.signed, ord) FILTER (NOT is_update), max_by(r.signed, ord)) AS signed,
     min(r.stamp) FILTER (NOT is_update) AS published, any_value(a.amount) AS amount, any_value(a.currency) AS currency
   FROM contract_row AS r LEFT JOIN award AS a USING (ocid, stream, award)
   WHERE r.stream = 'find-a-tender' AND list_contains(types, 'UK7') AND r.signed IS NOT NULL
   GROUP BY r.ocid, r.stream, r.contract`,

  `CREATE OR REPLACE TEMP TABLE engagement AS
   SELECT e.*, EXISTS (SELECT 1 FROM release AS t WHERE t.ocid = e.ocid AND t.stream = e.stream AND t.is_tender AND t.stamp >= e.began) AS tendered
   FROM (SELECT ${PROCESS}, r.stamp AS began FROM release AS r WHERE list_contains(types, 'UK2')
     QUALIFY row_number() OVER (PARTITION BY r.ocid, r.stream ORDER BY r.seq) = 1) AS e`,

  `CREATE OR REPLACE TEMP TABLE ground AS
   SELECT g.*, bool_or(prototypes) OVER (PARTITION BY ocid, stream) AS prototyped FROM (
     SELECT ${PROCESS}, r.seq, r.prototypes FROM release AS r WHERE class = 'direct_award' OR prototypes) AS g
   QUALIFY row_number() OVER (PARTITION BY ocid, stream ORDER BY seq DESC) = 1`,

  `CREATE OR REPLACE TEMP TABLE award_notice AS
   SELECT r.rid, r.n, r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, uk_month(r.stamp) AS month, r.framework AS ceiling,
     r.details, coalesce(r.net, r.gross) AS amount, r.currency, whole_days(r.deadline, r.decided) AS days,
     bool_or(s.scale = 'sme') AS sme, count(s.scale) AS scales
   FROM award_row AS r LEFT JOIN supplied AS s ON s.rid = r.rid AND s.n = r.n
   WHERE r.stream = 'contracts-finder' AND coalesce(r.status NOT IN ('cancelled', 'unsuccessful'), TRUE)
   GROUP BY ALL`,

  `CREATE OR REPLACE TEMP TABLE tender_lot AS
   SELECT t.ocid, t.stream, t.buyer, t.place, t.month, t.ceiling, t.amount, t.currency, l.criteria, l.weight
   FROM tender AS t JOIN lot AS l ON l.rid = t.lots_rid`,

  `CREATE OR REPLACE TEMP TABLE tender_unit AS
   SELECT t.*, EXISTS (SELECT 1 FROM award AS a WHERE a.ocid = t.ocid AND a.stream = t.stream) AS awarded,
     t.first - b.began < 31536000000 AS short
   FROM tender AS t LEFT JOIN (SELECT stream, min(stamp) AS began FROM release
     WHERE list_contains(types, 'UK2') OR is_tender GROUP BY stream) AS b USING (stream)`,
];
