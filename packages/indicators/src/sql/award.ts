/** Awards folded over the releases of their process, and the suppliers each names. */
export const AWARDS: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE award_row AS
   SELECT r.rid, r.ocid, r.stream, r.stamp, r.types, r.excluded, r.details, r.method, r.framework, r.buyer_id, r.buyer_place,
     r.seq * 100000 + n AS ord, a.id AS award, filled(a.status) AS status, instant(a.date) AS decided,
     money(a.value.amount) AS net, money(a.value."amountGross") AS gross, coalesce(filled(a.value.currency), 'GBP') AS currency,
     len(list_filter(coalesce(a.suppliers, []), lambda s: coalesce(filled(s.id), filled(s.name)) IS NOT NULL)) AS supplied, n,
     least(coalesce(own.r, 9), coalesce(whole.r, 9)) AS cpv, a."relatedLots" AS lots,
     CASE WHEN r.stream = 'find-a-tender' THEN NULL ELSE r.deadline END AS deadline
   FROM (SELECT release.*, unnest(awards) AS a, generate_subscripts(awards, 1) AS n FROM release) AS r
   LEFT JOIN one_cpv AS own ON own.rid = r.rid AND own.award = r.a.id
   LEFT JOIN one_cpv AS whole ON whole.rid = r.rid AND whole.award IS NULL
   WHERE filled(a.id) IS NOT NULL AND NOT r.excluded`,

  `CREATE OR REPLACE TEMP TABLE contract_row AS
   SELECT r.ocid, r.stream, r.stamp, r.types, r.is_update, r.buyer_id, r.buyer_place, r.framework, r.seq, r.seq * 100000 + n AS ord,
     c."awardID" AS award, coalesce(c.id, c."awardID") AS contract, instant(c."dateSigned") AS signed,
     money(c.value.amount) AS net, money(c.value."amountGross") AS gross, coalesce(filled(c.value.currency), 'GBP') AS currency
   FROM (SELECT release.*, unnest(contracts) AS c, generate_subscripts(contracts, 1) AS n FROM release) AS r
   WHERE filled(c."awardID") IS NOT NULL AND NOT r.excluded`,

  `CREATE OR REPLACE TEMP TABLE contract AS
   SELECT ocid, stream, award, max_by(signed, ord) FILTER (signed IS NOT NULL) AS signed,
     max_by(net, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS net,
     max_by(gross, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS gross,
     max_by(currency, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS currency,
     bool_or(list_has_any(types, ['UK6', 'UK7'])) AS concluding, bool_or(list_contains(types, 'UK6')) AS uk6,
     bool_or(types <> ['UK12'] AND len(types) > 0) AS lives, min(stamp) FILTER (list_has_any(types, ['UK6', 'UK7'])) AS concluded_at
   FROM contract_row GROUP BY ocid, stream, award`,

  `CREATE OR REPLACE TEMP TABLE draft AS
   SELECT ocid, stream, award, min(stamp) AS began, min(ord) AS first_ord, max_by(status, ord) FILTER (status IS NOT NULL) AS status,
     max_by(rid, ord) FILTER (supplied > 0) AS supplier_rid, max_by(n, ord) FILTER (supplied > 0) AS supplier_n,
     max_by(buyer_id, ord) FILTER (buyer_id IS NOT NULL) AS buyer, max_by(buyer_place, ord) FILTER (buyer_id IS NOT NULL) AS place,
     max_by(details, ord) FILTER (details IS NOT NULL) AS details, max_by(method, ord) FILTER (method IS NOT NULL) AS method,
     bool_or(framework) AS ceiling, max_by(net, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS net,
     max_by(gross, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS gross,
     max_by(currency, ord) FILTER (coalesce(net, gross) IS NOT NULL) AS currency, min(cpv) AS cpv,
     max_by(lots, ord) FILTER (len(lots) > 0) AS lots,
     CASE WHEN stream = 'find-a-tender' THEN min(decided) FILTER (list_contains(types, 'UK6'))
          ELSE max_by(decided, ord) FILTER (decided IS NOT NULL) END AS decided,
     bool_or(list_has_any(types, ['UK6', 'UK7'])) AS concluding, bool_or(list_contains(types, 'UK6')) AS uk6,
     bool_and(types = ['UK12']) AS stub, min(stamp) FILTER (list_has_any(types, ['UK6', 'UK7'])) AS concluded_at
   FROM award_row GROUP BY ocid, stream, award`,

  `CREATE OR REPLACE TEMP TABLE other_deadline AS
   SELECT ocid, stream, max_by(deadline, seq) FILTER (deadline IS NOT NULL) AS deadline
   FROM release WHERE stream <> 'find-a-tender' GROUP BY ocid, stream`,

  `CREATE OR REPLACE TEMP TABLE award AS
   SELECT d.ocid, d.stream, d.award, d.first_ord, d.buyer, d.place, d.details, d.method, d.ceiling, d.decided, c.signed, d.lots,
     d.supplier_rid, d.supplier_n, CASE WHEN d.cpv < 9 THEN d.cpv END AS cpv, d.uk6 OR coalesce(c.uk6, FALSE) AS uk6,
     coalesce(wording.class, 'unmapped') AS class, coalesce(t.deadline, o.deadline) AS deadline, t.latest AS tendered,
     d.stream <> 'find-a-tender' OR d.concluding OR coalesce(c.concluding, FALSE) AS concluded,
     uk_month(CASE WHEN d.stream = 'find-a-tender'
       THEN coalesce(least(d.concluded_at, c.concluded_at), d.concluded_at, c.concluded_at, d.began)
       ELSE d.began END) AS month,
     coalesce(d.net, c.net, d.gross, c.gross) AS amount,
     CASE WHEN d.net IS NOT NULL THEN d.currency WHEN c.net IS NOT NULL THEN c.currency
          WHEN d.gross IS NOT NULL THEN d.currency ELSE c.currency END AS currency
   FROM draft AS d LEFT JOIN contract AS c USING (ocid, stream, award)
   LEFT JOIN tender AS t USING (ocid, stream) LEFT JOIN other_deadline AS o USING (ocid, stream)
   LEFT JOIN wording ON wording.words = wording_key(d.details)
   WHERE NOT (d.stub AND NOT coalesce(c.lives, FALSE)) AND coalesce(d.status NOT IN ('cancelled', 'unsuccessful'), TRUE)`,

  `CREATE OR REPLACE TEMP TABLE supplied AS
   SELECT DISTINCT e.rid, e.n, supplier, p.scale, p.place FROM (
     SELECT rid, n, coalesce(filled(s.id), filled(s.name)) AS supplier FROM (
       SELECT rid, n, unnest(a.suppliers) AS s FROM (
         SELECT rid, unnest(awards) AS a, generate_subscripts(awards, 1) AS n FROM release))
     ) AS e LEFT JOIN one_party AS p ON p.rid = e.rid AND p.id = supplier WHERE supplier IS NOT NULL`,

  `CREATE OR REPLACE TEMP TABLE mention AS
   SELECT a.* EXCLUDE (place), a.place, s.supplier, s.scale, s.place AS supplier_place,
     count(*) OVER (PARTITION BY a.ocid, a.stream, a.award) AS among
   FROM award AS a JOIN supplied AS s ON s.rid = a.supplier_rid AND s.n = a.supplier_n WHERE concluded`,

  `CREATE OR REPLACE TEMP TABLE award_sme AS
   SELECT a.*, bool_or(s.scale = 'sme') AS sme, count(s.scale) AS scales
   FROM award AS a LEFT JOIN supplied AS s ON s.rid = a.supplier_rid AND s.n = a.supplier_n GROUP BY ALL`,
];
