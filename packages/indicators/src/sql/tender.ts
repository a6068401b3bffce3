/** Tenders and their lots: one row for each process with a tender notice, gaps filled from earlier notices. */
export const TENDERS: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE lot AS
   WITH exploded AS (
     SELECT rid, n, unnest(l."awardCriteria".criteria) AS c FROM (
       SELECT rid, unnest(tender.lots) AS l, generate_subscripts(tender.lots, 1) AS n FROM release WHERE is_tender)),
   kinds AS (
     SELECT rid, n, count(filled(c."type")) AS known, count(*) AS listed,
       bool_or(c."type" = 'quality') AS quality, bool_and(c."type" = 'quality') AS all_quality,
       bool_and(c."type" = 'price') AS all_price, bool_and(c."type" IN ('price', 'cost')) AS all_money
     FROM exploded WHERE c IS NOT NULL GROUP BY rid, n),
   weights AS (
     SELECT rid, n, sum(round(w.number * 1e6)) AS total,
       coalesce(sum(round(w.number * 1e6)) FILTER (kind IN ('price', 'cost')), 0) AS money
     FROM (SELECT rid, n, c."type" AS kind, unnest(c.numbers) AS w FROM exploded)
     WHERE w.weight = 'percentageExact' GROUP BY rid, n)
   SELECT r.rid, r.n,
     CASE WHEN coalesce(known, 0) = 0 THEN 'none'
          WHEN quality THEN CASE WHEN all_quality AND known = listed THEN 'quality' ELSE 'mixed' END
          WHEN known < listed THEN 'none'
          WHEN all_price THEN 'price' WHEN all_money THEN 'price-or-cost' ELSE 'mixed' END AS criteria,
     CASE WHEN abs(weights.total / 1e6 - 100) < 1e-6 THEN weights.money / 1e6 END AS weight
   FROM (SELECT rid, generate_subscripts(tender.lots, 1) AS n FROM release WHERE is_tender) AS r
   LEFT JOIN kinds USING (rid, n) LEFT JOIN weights USING (rid, n)`,

  `CREATE OR REPLACE TEMP TABLE tender AS
   WITH notice AS (
     SELECT r.*, c.r AS cpv, money(r.tender.value.amount) AS net, money(r.tender.value."amountGross") AS gross
     FROM release AS r LEFT JOIN one_cpv AS c ON c.rid = r.rid AND c.award IS NULL WHERE is_tender),
   engagement AS (SELECT ocid, stream, min(stamp) AS stamp FROM release WHERE list_contains(types, 'UK2') GROUP BY ocid, stream)
   SELECT ocid, stream, min(notice.stamp) AS first, max(notice.stamp) AS latest,
     max_by(buyer_id, seq) FILTER (buyer_id IS NOT NULL) AS buyer,
     max_by(buyer_place, seq) FILTER (buyer_id IS NOT NULL) AS place,
     uk_month(min(notice.stamp)) AS month, bool_or(framework) AS ceiling,
     coalesce(max_by(net, seq) FILTER (coalesce(net, gross) IS NOT NULL),
              max_by(gross, seq) FILTER (coalesce(net, gross) IS NOT NULL)) AS amount,
     max_by(coalesce(filled(notice.tender.value.currency), 'GBP'), seq) FILTER (coalesce(net, gross) IS NOT NULL) AS currency,
     max_by(deadline, seq) FILTER (deadline IS NOT NULL) AS deadline,
     max_by(instant(notice.tender."expressionOfInterestDeadline"), seq)
       FILTER (instant(notice.tender."expressionOfInterestDeadline") IS NOT NULL) AS expression,
     max_by(notice.tender."aboveThreshold", seq) FILTER (notice.tender."aboveThreshold" IS NOT NULL) AS above,
     coalesce(max_by(class, seq) FILTER (class <> 'unmapped'), 'unmapped') AS class,
     bool_or(filled(planning."noEngagementNoticeRationale") IS NOT NULL) AS rationale,
     max_by(cpv, seq) FILTER (cpv IS NOT NULL) AS cpv,
     max_by(rid, seq) FILTER (len(notice.tender.lots) > 0) AS lots_rid,
     regexp_matches(max_by(concat(coalesce(filled(notice.tender.title), ''), ' ', coalesce(filled(notice.tender.description), '')), seq),
       '\\b(innovation|innovative|R&D|research and development|research & development|prototyp\\w*|proof[- ]of[- ]concept|pre-commercial procurement|SBRI)\\b', 'i') AS keyword,
     coalesce(bool_or(engagement.stamp <= notice_first), FALSE) AS engaged
   FROM (SELECT notice.*, min(stamp) OVER (PARTITION BY ocid, stream) AS notice_first FROM notice) AS notice
   LEFT JOIN engagement USING (ocid, stream)
   GROUP BY ocid, stream`,
];
