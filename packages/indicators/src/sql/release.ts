/**
 * Releases typed and flattened, from a table `source` of rows as published. `seq` is the order of folding inside a
 * process: by instant, then id.
 */
export const RELEASES: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE raw AS
   SELECT *, row_number() OVER () AS rid, coalesce(instant(date), -2208988800000) AS stamp, coalesce(id, '') AS release_id,
     coalesce(filled(tender."legalBasis".scheme), 'none') AS regime,
     list_distinct(list_concat(
       list_transform(coalesce(planning.documents, []), lambda d: d."noticeType"),
       list_transform(coalesce(tender.documents, []), lambda d: d."noticeType"),
       flatten(list_transform(coalesce(awards, []), lambda a: list_transform(coalesce(a.documents, []), lambda d: d."noticeType"))),
       flatten(list_transform(coalesce(contracts, []), lambda c: list_transform(coalesce(c.documents, []), lambda d: d."noticeType")))
     )) AS types
   FROM source WHERE filled(ocid) IS NOT NULL`,

  `CREATE OR REPLACE TEMP TABLE party AS
   SELECT rid, p.id, place_of(p.address.region, p.address.country) AS place,
     CASE WHEN p.details.scale IN ('sme', 'large') THEN p.details.scale END AS scale, n, p.name,
     coalesce(list_contains(p.roles, 'buyer'), FALSE) AS buys
   FROM (SELECT rid, unnest(parties) AS p, generate_subscripts(parties, 1) AS n FROM raw)
   WHERE filled(p.id) IS NOT NULL`,

  `CREATE OR REPLACE TEMP TABLE one_party AS
   SELECT rid, id, min_by(place, n) FILTER (place IS NOT NULL) AS place,
     min_by(scale, n) FILTER (scale IS NOT NULL) AS scale
   FROM party GROUP BY rid, id`,

  `CREATE OR REPLACE TEMP TABLE cpv AS
   SELECT rid, NULL AS award, cpv_rank(c.id, c.scheme) AS r FROM (
     SELECT rid, unnest(list_append(flatten(list_transform(coalesce(tender.items, []),
       lambda i: list_append(coalesce(i."additionalClassifications", []), i.classification))), tender.classification)) AS c
     FROM raw)
   UNION ALL
   SELECT rid, award, cpv_rank(c.id, c.scheme) FROM (
     SELECT rid, a.id AS award, unnest(flatten(list_transform(coalesce(a.items, []),
       lambda i: list_append(coalesce(i."additionalClassifications", []), i.classification)))) AS c
     FROM (SELECT rid, unnest(awards) AS a FROM raw))`,

  // The widest reading: any specific research code, else only the generic one, else other codes. See extract/cpv.ts.
  `CREATE OR REPLACE TEMP TABLE one_cpv AS SELECT rid, award, min(r) AS r FROM cpv WHERE r IS NOT NULL GROUP BY rid, award`,

  `CREATE OR REPLACE TEMP TABLE release AS
   WITH named AS (
     SELECT raw.* EXCLUDE (parties), coalesce(filled(raw.buyer.id), holder.id) AS buyer_id, filled(tender."procurementMethodDetails") AS details, filled(tender."procurementMethod") AS method,
       coalesce(tender.techniques."hasFrameworkAgreement", FALSE) AS framework,
       len(list_filter(coalesce(tag, []), lambda t: regexp_matches(t, 'update|amendment', 'i'))) > 0 AS is_update,
       list_has_any(types, ['UK13', 'UK14', 'UK15', 'UK16']) AS excluded,
       list_has_any(coalesce(tag, []), ['tender', 'tenderUpdate', 'tenderAmendment']) AS tagged_tender,
       CASE WHEN regime <> 'UKPGA' AND starts_with(ocid, 'ocds-b5fd17-') THEN 'contracts-finder'
            WHEN regime <> 'UKPGA' AND starts_with(ocid, 'ocds-r6ebe6-') THEN 'public-contracts-scotland'
            WHEN regime <> 'UKPGA' AND starts_with(ocid, 'ocds-kuma6s-') THEN 'sell2wales'
            WHEN regime = 'CELEX' THEN 'find-a-tender-celex' ELSE 'find-a-tender' END AS stream
     FROM raw LEFT JOIN (SELECT rid, min_by(id, n) AS id FROM party WHERE buys GROUP BY rid) AS holder USING (rid)),
   kept AS (SELECT * FROM named
     QUALIFY release_id = '' OR row_number() OVER (PARTITION BY ocid, stamp, release_id ORDER BY rid) = 1)
   SELECT kept.*, p.place AS buyer_place, coalesce(wording.class, 'unmapped') AS class,
     coalesce(filled(kept.buyer.name), kept.buyer_id) AS buyer_name,
     CASE WHEN stream = 'find-a-tender' THEN list_contains(types, 'UK4') ELSE tagged_tender END AS is_tender,
     list_contains(list_transform(coalesce(tender."procurementMethodRationaleClassifications", []), lambda g: g.id),
       'prototypesDevelopment') AS prototypes,
     instant(tender."tenderPeriod"."endDate") AS deadline,
     row_number() OVER (PARTITION BY ocid, stream ORDER BY stamp, release_id, kept.rid) AS seq
   FROM kept
   LEFT JOIN one_party AS p ON p.rid = kept.rid AND p.id = kept.buyer_id
   LEFT JOIN wording ON wording.words = wording_key(details)`,
];
