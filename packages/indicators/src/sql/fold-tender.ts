import type { Dialect } from './dialect.ts';

/** Tenders and their lots: one row for each process with a tender notice, gaps filled from earlier notices. */
export function tenderTables({ table, last }: Dialect): readonly string[] {
  const filled = (column: string) => last(column, 'seq', `${column} IS NOT NULL`);
  const valued = 'coalesce(net, gross) IS NOT NULL';
  return [
    ...table(
      'lot_kinds',
      `SELECT rid, n, count(kind) AS known, count(*) AS listed, bool_or(kind = 'quality') AS quality,
         bool_and(coalesce(kind = 'quality', FALSE)) AS all_quality, bool_and(coalesce(kind = 'price', FALSE)) AS all_price,
         bool_and(coalesce(kind IN ('price', 'cost'), FALSE)) AS all_money, bool_or(social) AS social
       FROM criterion_in GROUP BY rid, n`,
    ),
    ...table(
      'lot_weights',
      `SELECT w.rid, w.n, sum(round(w.percent * 1000000)) AS total,
         coalesce(sum(round(w.percent * 1000000)) FILTER (WHERE c.kind IN ('price', 'cost')), 0) AS money,
         coalesce(sum(round(w.percent * 1000000)) FILTER (WHERE c.social), 0) AS social
       FROM weight_in AS w JOIN criterion_in AS c ON c.rid = w.rid AND c.n = w.n AND c.k = w.k GROUP BY w.rid, w.n`,
    ),
    ...table(
      'lot',
      `SELECT l.rid, l.n, l.suitable, coalesce(k.social, FALSE) AS social,
         CASE WHEN coalesce(k.known, 0) = 0 THEN 'none'
              WHEN k.quality THEN CASE WHEN k.all_quality AND k.known = k.listed THEN 'quality' ELSE 'mixed' END
              WHEN k.known < k.listed THEN 'none'
              WHEN k.all_price THEN 'price' WHEN k.all_money THEN 'price-or-cost' ELSE 'mixed' END AS criteria,
         CASE WHEN abs(w.total - 100000000) < 1 THEN w.money / 1000000.0 END AS weight,
         CASE WHEN abs(w.total - 100000000) < 1 THEN w.social / 1000000.0 END AS social_weight
       FROM lot_in AS l JOIN release AS r ON r.rid = l.rid AND r.is_tender
       LEFT JOIN lot_kinds AS k ON k.rid = l.rid AND k.n = l.n
       LEFT JOIN lot_weights AS w ON w.rid = l.rid AND w.n = l.n`,
    ),
    ...table(
      'notice',
      `SELECT r.*, c.r AS cpv, k.keyword, lots.lots_rid FROM release AS r
       LEFT JOIN one_cpv AS c ON c.rid = r.rid AND c.award IS NULL
       LEFT JOIN keyword_in AS k ON k.rid = r.rid
       LEFT JOIN (SELECT rid, min(rid) AS lots_rid FROM lot_in GROUP BY rid) AS lots ON lots.rid = r.rid
       WHERE r.is_tender`,
    ),
    ...table(
      'chain',
      `SELECT ocid, stream, min(stamp) FILTER (WHERE uk2) AS engaged_at, bool_or(uk2) AS engages,
         bool_or(uk2 AND stamp IS NULL) AS engaged_undated, min(stamp) FILTER (WHERE plans) AS planned_at,
         bool_or(void OR uk12) AS cancelled FROM release GROUP BY ocid, stream`,
    ),
    ...table(
      'tender',
      `SELECT t.*, c.cancelled, ch_engaged.engaged, ch_engaged.engaged_at, ch_engaged.planned
       FROM (
         SELECT ocid, stream, min(stamp) AS began, max(stamp) AS latest, min(stamp) AS moment,
           ${filled('buyer_id')} AS buyer, ${last('buyer_place', 'seq', 'buyer_id IS NOT NULL')} AS place,
           bool_or(framework) AS ceiling,
           coalesce(${last('net', 'seq', valued)}, ${last('gross', 'seq', valued)}) AS amount,
           ${last('currency', 'seq', valued)} AS currency, ${filled('deadline')} AS deadline,
           ${filled('expression')} AS expression, ${filled('above')} AS above,
           coalesce(${last('class', 'seq', `class <> 'unmapped'`)}, 'unmapped') AS class,
           bool_or(rationale) AS rationale, ${filled('cpv')} AS cpv, ${filled('lots_rid')} AS lots_rid,
           ${last('keyword', 'seq')} AS keyword
         FROM notice GROUP BY ocid, stream) AS t
       JOIN chain AS c ON c.ocid = t.ocid AND c.stream = t.stream
       JOIN (
         SELECT n.ocid, n.stream, CASE WHEN c.engaged_at <= n.began THEN 'yes'
             WHEN c.engages AND (c.engaged_undated OR n.began IS NULL) THEN 'unknown' ELSE 'no' END AS engaged,
           CASE WHEN n.began IS NULL OR c.engaged_at <= n.began THEN c.engaged_at END AS engaged_at,
           CASE WHEN n.began IS NULL OR c.planned_at <= n.began THEN c.planned_at END AS planned
         FROM (SELECT ocid, stream, min(stamp) AS began FROM notice GROUP BY ocid, stream) AS n
         JOIN chain AS c ON c.ocid = n.ocid AND c.stream = n.stream) AS ch_engaged
       ON ch_engaged.ocid = t.ocid AND ch_engaged.stream = t.stream`,
    ),
    ...table(
      'tender_lot',
      `SELECT t.ocid, t.stream, t.buyer, t.place, t.moment, t.ceiling, t.amount, t.currency,
         l.criteria, l.weight, l.social, l.social_weight, l.suitable
       FROM tender AS t JOIN lot AS l ON l.rid = t.lots_rid`,
    ),
  ];
}
