import type { Dialect } from './dialect.ts';

/** Bid statistics, publications, engagements, grounds and endings: one row for each thing counted. */
const PROCESS =
  'r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, r.stamp AS moment, r.framework AS ceiling';
const NO_VALUE = 'CAST(NULL AS double precision) AS amount, CAST(NULL AS varchar) AS currency';

export function otherTables(dialect: Dialect): readonly string[] {
  return [...bidTables(dialect), ...publicationTables(dialect), ...processTables(dialect)];
}

function bidTables({ table, first }: Dialect): readonly string[] {
  // A lot that stands there twice with different counts is unknown.
  const counted = (measure: string) =>
    `CASE WHEN min(value) FILTER (WHERE measure = '${measure}') = max(value) FILTER (WHERE measure = '${measure}')
       THEN max(value) FILTER (WHERE measure = '${measure}') END`;
  return [
    ...table(
      'declared',
      `SELECT DISTINCT l.rid, l.lot FROM (
         SELECT rid, lot FROM lot_in WHERE lot IS NOT NULL UNION ALL SELECT rid, lot FROM award_lot_in) AS l
       JOIN release AS r ON r.rid = l.rid AND r.own_stream = 'find-a-tender' AND r.uk6`,
    ),
    ...table(
      'said',
      `SELECT rid, lot, ${counted('bids')} AS bids, ${counted('finalstagebids')} AS final_bids FROM (
         SELECT s.rid, s.measure, s.value, coalesce(s.lot, CASE WHEN d.lots = 1 THEN d.only_lot ELSE '' END) AS lot
         FROM statistic_in AS s JOIN release AS r ON r.rid = s.rid AND r.own_stream = 'find-a-tender' AND r.uk6
         LEFT JOIN (SELECT rid, count(*) AS lots, min(lot) AS only_lot FROM declared GROUP BY rid) AS d ON d.rid = s.rid) AS each_statistic
       GROUP BY rid, lot`,
    ),
    ...table(
      'bid_entry',
      `SELECT rid, lot, bids, final_bids, TRUE AS spoken FROM said
       UNION ALL
       SELECT d.rid, d.lot, NULL, NULL, FALSE FROM declared AS d
       LEFT JOIN said AS own ON own.rid = d.rid AND own.lot = d.lot
       LEFT JOIN said AS whole ON whole.rid = d.rid AND whole.lot = '' WHERE own.rid IS NULL AND whole.rid IS NULL`,
    ),
    ...table(
      'single',
      'SELECT ocid, stream, count(*) AS awards, min(award) AS award FROM award GROUP BY ocid, stream',
    ),
    ...table(
      'latest_lot',
      `SELECT * FROM (
         SELECT r.ocid, r.stream, r.buyer_id, r.buyer_place, r.stamp, r.framework, r.class, r.method, e.lot, e.bids AS tenders, e.final_bids,
           row_number() OVER (PARTITION BY r.ocid, r.stream, e.lot ORDER BY r.seq DESC) AS place_in_time
         FROM bid_entry AS e JOIN release AS r ON r.rid = e.rid) AS each_entry WHERE place_in_time = 1 AND competed(class)`,
    ),
    ...table(
      'matched',
      `SELECT b.ocid, b.stream, b.lot, ${first('a.award', 'a.first_ord')} AS award FROM latest_lot AS b
       JOIN award AS a ON a.ocid = b.ocid AND a.stream = b.stream
       JOIN award_lot_in AS l ON l.rid = a.lots_rid AND l.n = a.lots_n AND l.lot = b.lot GROUP BY b.ocid, b.stream, b.lot`,
    ),
    ...table(
      'bid_lot',
      `SELECT b.ocid, b.stream, b.buyer_id AS buyer, b.buyer_place AS place, b.stamp AS moment, coalesce(a.ceiling, b.framework) AS ceiling,
         a.amount, a.currency, b.class, b.method, b.tenders, b.final_bids
       FROM latest_lot AS b
       LEFT JOIN matched AS m ON m.ocid = b.ocid AND m.stream = b.stream AND m.lot = b.lot
       LEFT JOIN single AS s ON s.ocid = b.ocid AND s.stream = b.stream AND s.awards = 1
       LEFT JOIN award AS a ON a.ocid = b.ocid AND a.stream = b.stream AND a.award = coalesce(m.award, s.award)
       UNION ALL
       SELECT r.ocid, r.stream, r.buyer_id, r.buyer_place, r.stamp, coalesce(a.ceiling, r.framework), a.amount, a.currency, r.class,
         r.method, s.value, NULL
       FROM statistic_in AS s JOIN release AS r ON r.rid = s.rid AND r.own_stream = 'find-a-tender-celex'
       LEFT JOIN single ON single.ocid = r.ocid AND single.stream = r.stream AND single.awards = 1
       LEFT JOIN award AS a ON a.ocid = single.ocid AND a.stream = single.stream AND a.award = single.award
       WHERE s.measure = 'bids'`,
    ),
    ...table(
      'bid_notice',
      `SELECT ${PROCESS}, ${NO_VALUE}, said_any.rid IS NOT NULL AS statistics FROM release AS r
       LEFT JOIN (SELECT DISTINCT rid FROM said) AS said_any ON said_any.rid = r.rid
       WHERE r.own_stream = 'find-a-tender' AND r.stream = 'find-a-tender' AND r.uk6 AND NOT r.is_update AND competed(r.class)`,
    ),
  ];
}

function publicationTables({ table, last, first }: Dialect): readonly string[] {
  const published = (column: string) =>
    `coalesce(${first(column, 'ord', 'NOT is_update')}, ${last(column, 'ord')})`;
  const valued = 'coalesce(net, gross) IS NOT NULL';
  return [
    ...table(
      'publication_row',
      `SELECT * FROM contract_row WHERE stream = 'find-a-tender' AND uk7 AND signed IS NOT NULL`,
    ),
    ...table(
      'publication',
      `SELECT p.*, a.amount, a.currency FROM (
         SELECT ocid, stream, contract, ${published('buyer_id')} AS buyer, ${published('buyer_place')} AS place,
           ${published('stamp')} AS moment, ${published('framework')} AS ceiling, ${published('signed')} AS signed,
           ${published('award')} AS award, ${first('stamp', 'ord', 'NOT is_update')} AS published, bool_or(kpis) AS kpis,
           coalesce(${last('light_touch', 'ord', 'special')}, FALSE) AS light_touch,
           coalesce(${last('concession', 'ord', 'special')}, FALSE) AS concession,
           coalesce(${last('net', 'ord', valued)}, ${last('gross', 'ord', valued)}) AS worth,
           ${last('currency', 'ord', valued)} AS worth_currency
         FROM publication_row GROUP BY ocid, stream, contract) AS p
       LEFT JOIN award AS a ON a.ocid = p.ocid AND a.stream = p.stream AND a.award = p.award`,
    ),
    ...table(
      'ending_row',
      `SELECT * FROM (
         SELECT r.*, row_number() OVER (PARTITION BY ocid, stream, contract ORDER BY ord DESC) AS place_in_time
         FROM contract_row AS r WHERE ends) AS each_end WHERE place_in_time = 1`,
    ),
    ...table(
      'ending',
      `SELECT r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, r.stamp AS moment, r.framework AS ceiling, a.amount, a.currency,
         coalesce(e.reason, 'not stated') AS reason
       FROM ending_row AS r LEFT JOIN contract_reason_in AS e ON e.rid = r.rid AND e.n = r.n
       LEFT JOIN award AS a ON a.ocid = r.ocid AND a.stream = r.stream AND a.award = r.award`,
    ),
    ...table(
      'award_notice',
      `SELECT r.ocid, r.stream, r.buyer_id AS buyer, r.buyer_place AS place, r.stamp AS moment, r.framework AS ceiling, r.details,
         coalesce(r.net, r.gross) AS amount, r.currency, whole_days(r.deadline, r.decided) AS days,
         s.sme, coalesce(s.scales, 0) AS scales
       FROM award_row AS r LEFT JOIN (
         SELECT rid, n, bool_or(scale = 'sme') AS sme, count(scale) AS scales FROM supplied GROUP BY rid, n) AS s ON s.rid = r.rid AND s.n = r.n
       WHERE r.stream = 'contracts-finder' AND coalesce(r.status NOT IN ('cancelled', 'unsuccessful'), TRUE)`,
    ),
  ];
}

function processTables({ table, last }: Dialect): readonly string[] {
  const one = (test: string, order: string) =>
    `SELECT * FROM (SELECT r.*, row_number() OVER (PARTITION BY ocid, stream ORDER BY seq ${order}) AS place_in_time
       FROM release AS r WHERE ${test}) AS r WHERE place_in_time = 1`;
  return [
    ...table(
      'engagement',
      `SELECT ${PROCESS}, ${NO_VALUE}, CASE WHEN t.followed THEN 'yes' WHEN t.undated OR (r.stamp IS NULL AND t.notices > 0) THEN 'unknown' ELSE 'no' END AS tendered
       FROM (${one('uk2', 'ASC')}) AS r LEFT JOIN (
         SELECT n.ocid, n.stream, count(*) AS notices, bool_or(n.stamp IS NULL) AS undated, bool_or(n.stamp >= e.stamp) AS followed
         FROM notice AS n JOIN (${one('uk2', 'ASC')}) AS e ON e.ocid = n.ocid AND e.stream = n.stream GROUP BY n.ocid, n.stream) AS t
       ON t.ocid = r.ocid AND t.stream = r.stream`,
    ),
    ...table('prototype', `SELECT DISTINCT rid FROM ground_in WHERE ground = 'prototypesDevelopment'`),
    ...table(
      'direct',
      `SELECT r.*, p.rid IS NOT NULL AS prototypes FROM release AS r LEFT JOIN prototype AS p ON p.rid = r.rid
       WHERE r.class = 'direct_award' OR p.rid IS NOT NULL`,
    ),
    ...table(
      'ground',
      `SELECT ocid, stream, ${last('buyer_id', 'seq')} AS buyer, ${last('buyer_place', 'seq')} AS place, ${last('stamp', 'seq')} AS moment,
         ${last('framework', 'seq')} AS ceiling, ${NO_VALUE}, bool_or(prototypes) AS prototyped FROM direct GROUP BY ocid, stream`,
    ),
    ...table(
      'stated_ground',
      `SELECT DISTINCT g.ocid, g.stream, g.buyer, g.place, g.moment, g.ceiling, g.amount, g.currency, coalesce(i.ground, 'not stated') AS ground
       FROM ground AS g LEFT JOIN (
         SELECT DISTINCT d.ocid, d.stream, i.ground FROM direct AS d JOIN ground_in AS i ON i.rid = d.rid) AS i
       ON i.ocid = g.ocid AND i.stream = g.stream`,
    ),
    ...table(
      'termination',
      `SELECT r.ocid, r.stream, ${last('buyer_id', 'seq')} AS buyer, ${last('buyer_place', 'seq')} AS place, ${last('stamp', 'seq')} AS moment,
         ${last('framework', 'seq')} AS ceiling, ${NO_VALUE}, bool_or(r.tender_reason IS NOT NULL OR a.rid IS NOT NULL) AS reasoned
       FROM release AS r LEFT JOIN (SELECT DISTINCT rid FROM award_in WHERE reason IS NOT NULL) AS a ON a.rid = r.rid
       WHERE r.uk12 GROUP BY r.ocid, r.stream`,
    ),
    ...table('awarded', 'SELECT DISTINCT ocid, stream FROM award'),
    ...table(
      'tender_unit',
      `SELECT t.*, a.ocid IS NOT NULL AS awarded, coalesce(l.lots, 0) AS lots, coalesce(l.suitable, FALSE) AS suitable,
         coalesce(l.social, FALSE) AS social, coalesce(l.structured, FALSE) AS structured,
         CASE WHEN t.began IS NULL OR b.notices IS NULL THEN TRUE ELSE t.began - b.notices < 31536000000 END AS short
       FROM tender AS t LEFT JOIN look_back AS b ON b.stream = t.stream
       LEFT JOIN awarded AS a ON a.ocid = t.ocid AND a.stream = t.stream
       LEFT JOIN (SELECT rid, count(*) AS lots, bool_or(suitable) AS suitable, bool_or(social) AS social,
           bool_or(criteria <> 'none') AS structured FROM lot GROUP BY rid) AS l ON l.rid = t.lots_rid`,
    ),
  ];
}
