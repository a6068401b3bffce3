import type { Dialect } from './dialect.ts';

/** Awards folded over the releases of their process, and the suppliers each names. */
export function awardTables({ table, last, first }: Dialect): readonly string[] {
  const filled = (column: string) => last(column, 'ord', `${column} IS NOT NULL`);
  const valued = 'coalesce(net, gross) IS NOT NULL';
  const concluding = 'uk6 OR uk7';
  const shared = 'ocid, stream, buyer, place, moment, ceiling, amount, currency';
  return [
    ...table(
      'supplied',
      `SELECT s.rid, s.n, s.supplier, p.scale, p.vcse, p.place FROM award_supplier_in AS s
       LEFT JOIN one_party AS p ON p.rid = s.rid AND p.id = s.supplier`,
    ),
    ...table(
      'award_row',
      `SELECT r.rid, a.n, r.ocid, r.stream, r.stamp, r.uk6, r.uk7, r.only_uk12, r.details, r.method, r.framework, r.called_off,
         r.buyer_id, r.buyer_place, r.seq * 100000 + a.n AS ord, a.award, a.status, a.decided, a.net, a.gross, a.currency,
         coalesce(s.supplied, 0) AS supplied, coalesce(l.lots, 0) AS lots,
         least(coalesce(own.r, 9), coalesce(whole.r, 9)) AS cpv,
         CASE WHEN r.stream = 'find-a-tender' THEN NULL ELSE r.deadline END AS deadline
       FROM award_in AS a JOIN release AS r ON r.rid = a.rid AND NOT r.excluded
       LEFT JOIN (SELECT rid, n, count(*) AS supplied FROM award_supplier_in GROUP BY rid, n) AS s ON s.rid = a.rid AND s.n = a.n
       LEFT JOIN (SELECT rid, n, count(*) AS lots FROM award_lot_in GROUP BY rid, n) AS l ON l.rid = a.rid AND l.n = a.n
       LEFT JOIN one_cpv AS own ON own.rid = a.rid AND own.award = a.award
       LEFT JOIN one_cpv AS whole ON whole.rid = a.rid AND whole.award IS NULL
       WHERE a.award IS NOT NULL`,
    ),
    ...table(
      'contract_row',
      `SELECT r.rid, c.n, r.ocid, r.stream, r.stamp, r.uk6, r.uk7, r.only_uk12, r.typed, r.is_update, r.excluded, r.buyer_id,
         r.buyer_place, r.framework, r.special, r.light_touch, r.concession, r.seq * 100000 + c.n AS ord,
         c.award, c.contract, c.signed, c.net, c.gross, c.currency, c.kpis, c.ends
       FROM contract_in AS c JOIN release AS r ON r.rid = c.rid`,
    ),
    ...table(
      'contract',
      `SELECT ocid, stream, award, ${filled('signed')} AS signed, ${last('net', 'ord', valued)} AS net,
         ${last('gross', 'ord', valued)} AS gross, ${last('currency', 'ord', valued)} AS currency,
         bool_or(${concluding}) AS concluding, bool_or(uk6) AS uk6, bool_or(typed AND NOT only_uk12) AS lives,
         min(stamp) FILTER (WHERE ${concluding}) AS concluded_at
       FROM contract_row WHERE NOT excluded GROUP BY ocid, stream, award`,
    ),
    ...table(
      'draft',
      `SELECT ocid, stream, award, min(stamp) AS began, min(ord) AS first_ord,
         ${first('stamp', 'ord')} AS announced, ${filled('status')} AS status,
         ${last('rid', 'ord', 'supplied > 0')} AS supplier_rid, ${last('n', 'ord', 'supplied > 0')} AS supplier_n,
         ${last('rid', 'ord', 'lots > 0')} AS lots_rid, ${last('n', 'ord', 'lots > 0')} AS lots_n,
         ${filled('buyer_id')} AS buyer, ${last('buyer_place', 'ord', 'buyer_id IS NOT NULL')} AS place,
         ${filled('details')} AS details, ${filled('method')} AS method, bool_or(framework) AS ceiling,
         bool_or(called_off) AS called_off, ${last('net', 'ord', valued)} AS net, ${last('gross', 'ord', valued)} AS gross,
         ${last('currency', 'ord', valued)} AS currency, min(cpv) AS cpv,
         CASE WHEN stream = 'find-a-tender' THEN min(decided) FILTER (WHERE uk6) ELSE ${filled('decided')} END AS decided,
         bool_or(${concluding}) AS concluding, bool_or(uk6) AS uk6, bool_and(only_uk12) AS stub,
         min(stamp) FILTER (WHERE ${concluding}) AS concluded_at
       FROM award_row GROUP BY ocid, stream, award`,
    ),
    ...table(
      'other_deadline',
      `SELECT ocid, stream, ${last('deadline', 'seq', 'deadline IS NOT NULL')} AS deadline
       FROM release WHERE stream <> 'find-a-tender' GROUP BY ocid, stream`,
    ),
    ...table(
      'award',
      `SELECT d.ocid, d.stream, d.award, d.first_ord, d.buyer, d.place, d.details, d.method, d.ceiling, d.called_off, d.decided,
         c.signed, d.lots_rid, d.lots_n, d.supplier_rid, d.supplier_n, CASE WHEN d.cpv < 9 THEN d.cpv END AS cpv,
         d.uk6 OR coalesce(c.uk6, FALSE) AS uk6, coalesce(wording.class, 'unmapped') AS class,
         coalesce(t.deadline, o.deadline) AS deadline, t.latest AS tendered,
         d.stream <> 'find-a-tender' OR d.concluding OR coalesce(c.concluding, FALSE) AS concluded,
         CASE WHEN d.stream <> 'find-a-tender' THEN d.began
              WHEN d.concluding OR coalesce(c.concluding, FALSE) THEN least(coalesce(d.concluded_at, c.concluded_at), coalesce(c.concluded_at, d.concluded_at))
              ELSE d.announced END AS moment,
         coalesce(d.net, c.net, d.gross, c.gross) AS amount,
         CASE WHEN d.net IS NOT NULL THEN d.currency WHEN c.net IS NOT NULL THEN c.currency
              WHEN d.gross IS NOT NULL THEN d.currency ELSE c.currency END AS currency
       FROM draft AS d
       LEFT JOIN contract AS c ON c.ocid = d.ocid AND c.stream = d.stream AND c.award = d.award
       LEFT JOIN tender AS t ON t.ocid = d.ocid AND t.stream = d.stream
       LEFT JOIN other_deadline AS o ON o.ocid = d.ocid AND o.stream = d.stream
       LEFT JOIN wording ON wording.words = wording_key(d.details)
       WHERE NOT (d.stub AND NOT coalesce(c.lives, FALSE)) AND coalesce(d.status NOT IN ('cancelled', 'unsuccessful'), TRUE)`,
    ),
    ...table(
      'won',
      `SELECT a.ocid, a.stream, a.award, a.buyer, a.place, a.moment, a.ceiling, a.amount, a.currency,
         s.supplier, s.scale, s.vcse, s.place AS supplier_place,
         count(*) OVER (PARTITION BY a.ocid, a.stream, a.award) AS among
       FROM award AS a JOIN supplied AS s ON s.rid = a.supplier_rid AND s.n = a.supplier_n WHERE a.concluded`,
    ),
    ...table(
      'pair',
      `SELECT stream, buyer, supplier, min(CASE WHEN place = 1 THEN ocid END) AS ocid, min(CASE WHEN place = 1 THEN moment END) AS moment,
         min(CASE WHEN place = 2 THEN moment END) AS other_at, count(*) AS processes
       FROM (SELECT stream, buyer, supplier, ocid, moment,
               row_number() OVER (PARTITION BY stream, buyer, supplier ORDER BY moment, ocid) AS place
             FROM (SELECT stream, buyer, supplier, ocid, coalesce(min(moment), 9000000000000000) AS moment FROM won
                   WHERE buyer IS NOT NULL GROUP BY stream, buyer, supplier, ocid) AS each_process) AS ranked
       GROUP BY stream, buyer, supplier`,
    ),
    ...table(
      'mention',
      `SELECT w.*, CASE WHEN p.processes IS NULL THEN 'unknown' WHEN p.processes > 1 THEN 'yes' ELSE 'no' END AS repeated,
         CASE WHEN p.processes IS NULL OR w.moment IS NULL THEN 'unknown'
              WHEN CASE WHEN p.ocid = w.ocid THEN p.other_at ELSE p.moment END < w.moment THEN 'no'
              WHEN b.awards IS NULL OR w.moment - b.awards < 31536000000 THEN 'unknown' ELSE 'yes' END AS is_new
       FROM won AS w
       LEFT JOIN pair AS p ON p.stream = w.stream AND p.buyer = w.buyer AND p.supplier = w.supplier
       LEFT JOIN look_back AS b ON b.stream = w.stream`,
    ),
    ...table(
      'award_sme',
      `SELECT a.ocid, a.stream, a.award, a.buyer, a.place, a.moment, a.ceiling, a.amount, a.currency, a.class, a.concluded, a.cpv,
         s.sme, coalesce(s.scales, 0) AS scales, s.vcse, coalesce(s.vcses, 0) AS vcses, coalesce(s.suppliers, 0) AS suppliers
       FROM award AS a LEFT JOIN (
         SELECT rid, n, bool_or(scale = 'sme') AS sme, count(scale) AS scales, bool_or(vcse) AS vcse, count(vcse) AS vcses,
           count(*) AS suppliers FROM supplied GROUP BY rid, n) AS s ON s.rid = a.supplier_rid AND s.n = a.supplier_n`,
    ),
    ...table(
      'fact',
      [
        "class NOT IN ('unmapped', 'below_unknown')",
        'suppliers > 0',
        'scales > 0',
        'amount IS NOT NULL',
        'cpv IS NOT NULL',
        'place IS NOT NULL',
      ]
        .map((test) => `SELECT ${shared}, ${test} AS published FROM award_sme WHERE concluded`)
        .join(' UNION ALL '),
    ),
  ];
}
