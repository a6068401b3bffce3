import type { Dialect } from './dialect.ts';

/** Releases with their stream, class and buyer, in the order in which they are folded: `seq`, by instant, then id. */
export function releaseTables({ table, first }: Dialect): readonly string[] {
  return [
    ...table(
      'one_party',
      `SELECT rid, id, ${first('place', 'n', 'place IS NOT NULL')} AS place,
         ${first('scale', 'n', 'scale IS NOT NULL')} AS scale, ${first('vcse', 'n', 'vcse IS NOT NULL')} AS vcse
       FROM party GROUP BY rid, id`,
    ),
    // The widest reading: any specific research code, else only the generic one, else other codes. See extract/cpv.ts.
    ...table('one_cpv', 'SELECT rid, award, min(r) AS r FROM cpv WHERE r IS NOT NULL GROUP BY rid, award'),
    ...table(
      'streamed',
      `SELECT r.*, coalesce(r.buyer_named, holder.id) AS buyer_id,
         CASE WHEN regime = 'UKPGA' THEN 'find-a-tender'
              WHEN ocid LIKE 'ocds-b5fd17%' THEN 'contracts-finder'
              WHEN ocid LIKE 'ocds-r6ebe6%' THEN 'public-contracts-scotland'
              WHEN ocid LIKE 'ocds-kuma6s%' THEN 'sell2wales'
              WHEN regime = 'CELEX' THEN CASE WHEN ocid LIKE 'ocds-h6vhtk%' OR home.rid IS NOT NULL THEN 'find-a-tender-celex' END
              WHEN ocid LIKE 'ocds-h6vhtk%' OR uk_notice THEN 'find-a-tender' END AS own_stream
       FROM release_in AS r
       LEFT JOIN (SELECT rid, ${first('id', 'n')} AS id FROM party WHERE buys GROUP BY rid) AS holder USING (rid)
       LEFT JOIN (SELECT DISTINCT p.rid FROM party AS p JOIN release_in AS i ON i.rid = p.rid
         WHERE (p.buys OR p.id = i.buyer_named) AND p.country IN ('GB', 'UK')) AS home USING (rid)`,
    ),
    // A release with no legal basis goes with the others of its process: it repeats only what changed.
    ...table(
      'sure',
      `SELECT ocid, ${first('own_stream', 'coalesce(stamp, -1000000000000000)', `regime <> 'none'`)} AS stream FROM streamed WHERE own_stream IS NOT NULL GROUP BY ocid`,
    ),
    ...table(
      'release',
      `SELECT s.*, CASE WHEN s.regime = 'none' THEN coalesce(sure.stream, s.own_stream) ELSE s.own_stream END AS stream,
         p.place AS buyer_place, coalesce(wording.class, 'unmapped') AS class,
         CASE WHEN own_stream = 'find-a-tender' THEN uk4 ELSE tagged_tender END AS is_tender,
         row_number() OVER (PARTITION BY s.ocid ORDER BY coalesce(s.stamp, -1000000000000000), s.release_id, s.rid) AS seq
       FROM streamed AS s
       LEFT JOIN sure USING (ocid)
       LEFT JOIN one_party AS p ON p.rid = s.rid AND p.id = s.buyer_id
       LEFT JOIN wording ON wording.words = wording_key(s.details)
       WHERE s.own_stream IS NOT NULL`,
    ),
    ...table(
      'look_back',
      `SELECT own_stream AS stream, min(CASE WHEN uk2 OR is_tender THEN stamp END) AS notices,
         min(CASE WHEN a.rid IS NOT NULL THEN stamp END) AS awards
       FROM release LEFT JOIN (SELECT DISTINCT rid FROM award_in WHERE award IS NOT NULL) AS a USING (rid) GROUP BY own_stream`,
    ),
  ];
}
