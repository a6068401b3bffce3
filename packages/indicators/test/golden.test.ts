import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCorpus, type Indicator, type Report, type Stream } from '../src/index.ts';
import { golden, realReleases, skip } from './support/real.ts';

/** Reads a path of the expected values and fails when it is not there. */
function expected(path: string): unknown {
  let value: unknown = golden();
  for (const key of path.split('/')) value = (value as Record<string, unknown>)[key];
  assert.notEqual(value, undefined, path);
  return value;
}

function reportOf(name: string): Report {
  const corpus = createCorpus();
  for (const release of realReleases(name)) corpus.add(release);
  return corpus.report();
}

function find({ indicators }: Report, id: string, stream?: Stream): Indicator {
  const found = indicators.find((one) => one.id === id && one.stream === (stream ?? one.stream));
  assert.ok(found, id);
  return found;
}

const percent = (value: number | null) => Math.round((value ?? NaN) * 10000) / 100;
const thousandths = (value: number | null | undefined) => Math.round((value ?? NaN) * 1000) / 1000;

function counts({ rows = [] }: Indicator): Record<string, number> {
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

function spread({ distribution }: Indicator) {
  const { n, median, mean, min, max } = distribution!;
  return { n, median, mean: thousandths(mean), min, max };
}

/** Standing awards' money outside frameworks, by plain loops: net before gross, the award's before the contract's. */
function celexMoney() {
  type Any = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- raw notices, read as they come
  const releases = (realReleases('find-a-tender') as Any[])
    .filter(({ tender }) => tender?.legalBasis?.scheme === 'CELEX')
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date) || (a.id < b.id ? -1 : 1));
  const awards = new Map<string, Any>();
  for (const { ocid, tender, awards: own = [] } of releases) {
    for (const award of own) {
      const found = awards.get(`${ocid} ${award.id}`) ?? {};
      const framework = found.framework || tender?.techniques?.hasFrameworkAgreement === true;
      const { value = found.value, status = found.status } = award;
      awards.set(`${ocid} ${award.id}`, { ...found, value, status, framework });
    }
  }
  let joined = 0;
  for (const { ocid, contracts = [] } of releases) {
    for (const { awardID, value } of contracts) {
      const award = awards.get(`${ocid} ${awardID}`);
      if (!award) continue;
      joined += 1;
      award.contract = value ?? award.contract;
    }
  }
  const standing = [...awards.values()].filter(
    ({ status, framework }) => !framework && status !== 'cancelled' && status !== 'unsuccessful',
  );
  const money = standing.map(({ value, contract }) => {
    const [amount, of] = [
      [value?.amount, value],
      [contract?.amount, contract],
      [value?.amountGross, value],
      [contract?.amountGross, contract],
    ].find(([one]) => typeof one === 'number') ?? [undefined, undefined];
    return { amount, currency: of?.currency };
  });
  const pounds = money.reduce((sum, { amount, currency }) => sum + (currency === 'GBP' ? amount : 0), 0);
  return { pounds, joined, unvalued: money.filter(({ amount }) => amount === undefined).length };
}

describe('expected values on the real Find a Tender file', { skip }, () => {
  const report = skip ? (undefined as never) : reportOf('find-a-tender');
  const figure = (id: string, stream?: Stream) => find(report, id, stream);

  test('corpus', () => {
    const { releases, ocids, first, last, byNoticeType, byRegime } = report.corpus;
    assert.deepEqual({ releases, ocids, first, last, byNoticeType, byRegime }, expected('corpus'));
  });

  test('award units', () => {
    const act = report.corpus.awards['find-a-tender'];
    const celex = report.corpus.awards['find-a-tender-celex'];
    assert.deepEqual(
      {
        all: act.all + celex.all,
        notCancelled: act.standing + celex.standing,
        UKPGA: act.standing,
        'UKPGA_concluded(UK6|UK7)': act.concluded,
        'UKPGA_transparencyOnly(UK5)': act.standing - act.concluded,
        CELEX: celex.standing,
        frameworkSetUps_UKPGA: act.frameworkSetUps,
      },
      expected('awardUnits'),
    );
  });

  test('1 procedure', () => {
    const mix = figure('procedure-mix');
    assert.deepEqual(counts(mix), expected('1_procedure/counts'));
    const shares = Object.fromEntries(mix.rows!.map(({ key, share }) => [key, percent(share)]));
    assert.deepEqual(shares, expected('1_procedure/sharePct'));
    assert.equal(percent(figure('open-method-share').value), expected('1_procedure/ocpU011_openShare'));
    assert.deepEqual(
      counts(figure('procedure-mix', 'find-a-tender-celex')),
      expected('1_procedure/celexCounts'),
    );
  });

  test('1 procedure: value, where the expected sums add other currencies at face value and ours keep them apart', () => {
    const sums = figure('procedure-mix-value').rows!.map(({ key, count, otherCurrencies = {} }) => {
      const others = Object.values(otherCurrencies).reduce((a, b) => a + b, 0);
      return [key, Math.round((count + others) * 100) / 100];
    });
    assert.deepEqual(Object.fromEntries(sums), expected('1_procedure/valueExclFrameworkSetUps'));
  });

  for (const [stream, regime] of [
    ['find-a-tender', 'UKPGA concluded'],
    ['find-a-tender-celex', 'CELEX'],
  ] as const) {
    test(`2 SME, ${regime}`, () => {
      const [awards, mentions, suppliers] = ['sme-share', 'sme-share-mentions', 'sme-share-suppliers'].map(
        (id) => figure(id, stream),
      );
      const { awardsNoSupplier: none, ...values } = expected(`2_sme/${regime}`) as Record<string, number>;
      assert.deepEqual(
        {
          awards: awards!.denominator + awards!.unknown,
          awardsScaleKnown: awards!.denominator,
          awardsAnySme: awards!.numerator,
          awardsAnySmePct: percent(awards!.value),
          supplierMentions: mentions!.denominator + mentions!.unknown,
          smeMentions: mentions!.numerator,
          smeMentionsPct: percent(mentions!.value),
          distinctSuppliers: suppliers!.denominator,
          distinctSme: suppliers!.numerator,
          conflictingScale: suppliers!.conflicting,
        },
        values,
      );
      assert.equal(awards!.unknown, none);
    });
  }

  test('3 bids', () => {
    const single = figure('single-bid-share');
    assert.equal(single.denominator, expected('3_bids/lotsWithBids'));
    assert.equal(single.numerator, expected('3_bids/singleBidLots'));
    assert.equal(percent(single.value), expected('3_bids/singleBidPct'));
    assert.deepEqual(spread(figure('bidders')), expected('3_bids/bids'));
    assert.equal(thousandths(figure('bidders-mean').value), expected('3_bids/bids/mean'));
    assert.deepEqual(spread(figure('final-stage-bidders')), expected('3_bids/finalStage'));
    assert.equal(figure('single-final-stage-share').numerator, expected('3_bids/singleFinalStage'));
    assert.equal(figure('single-final-stage-share').denominator, expected('3_bids/lots'));
    const coverage = figure('bid-statistics-coverage');
    assert.equal(coverage.denominator, expected('3_bids/coverage/UK6 competitive releases'));
    assert.equal(coverage.numerator, expected('3_bids/coverage/with statistics'));
    const celex = figure('single-bid-statistics', 'find-a-tender-celex');
    assert.deepEqual({ stats: celex.denominator, single: celex.numerator }, expected('3_bids/CELEX'));
  });

  test('3 bids by procedure', () => {
    const lots = counts(figure('bid-lots-by-procedure'));
    const single = counts(figure('single-bid-lots-by-procedure'));
    const pair = (key: string) => [lots[key], single[key]];
    assert.deepEqual(
      {
        'Below threshold - limited competition': pair('below_limited'),
        'Below threshold - open competition': pair('below_open'),
        'Competitive flexible procedure': pair('competitive_flexible'),
        'Open procedure': pair('open'),
      },
      expected('3_bids/byDetails'),
    );
  });

  test('4 price only', () => {
    const kinds = counts(figure('criteria-mix'));
    const { none, 'price-or-cost': cost, quality, mixed, price } = kinds;
    assert.deepEqual(
      { mixed, unstructured_text: none, quality_only: quality, price_or_cost_only: cost, price_only: price },
      expected('4_priceOnly/kinds'),
    );
    assert.equal(figure('tender-procedure-mix').denominator, expected('4_priceOnly/tenders'));
    assert.equal(figure('price-only-share').denominator, expected('4_priceOnly/structuredLots'));
    assert.equal(percent(figure('price-only-share').value), expected('4_priceOnly/priceOnlyStrictPct'));
    assert.equal(
      percent(figure('price-or-cost-only-share').value),
      expected('4_priceOnly/priceOrCostOnlyPct'),
    );
    assert.deepEqual(spread(figure('price-weight-mean')), expected('4_priceOnly/priceWeightPct'));
    assert.equal(figure('price-half-share').numerator, expected('4_priceOnly/lots>=50pctPrice'));
  });

  test('5 market engagement', () => {
    const engaged = figure('market-engagement-share');
    assert.equal(engaged.denominator, expected('5_pme/uk4Ocids'));
    assert.equal(engaged.numerator, expected('5_pme/withUK2SameOcid'));
    assert.equal(figure('engagement-rationale-share').numerator, expected('5_pme/withNoNoticeRationale'));
    assert.equal(figure('engagement-followed-share').denominator, expected('5_pme/uk2Ocids'));
  });

  test('6 research and development', () => {
    const [tenders, awards] = [figure('rnd-share'), figure('rnd-share-awards')];
    assert.deepEqual(
      {
        tendersCpv73: tenders.numerator,
        tenders: tenders.denominator,
        pct: percent(tenders.value),
        awardsCpv73: awards.numerator,
        awards: awards.denominator,
        awardsPct: percent(awards.value),
        directAward_prototypesDevelopment_ocids: figure('prototype-ground-share').numerator,
        tendersTextHit: figure('rnd-keyword-candidates').numerator,
      },
      expected('6_rd'),
    );
  });

  test('7 time', () => {
    assert.deepEqual(
      spread(figure('tendering-days')),
      expected('7_time/uk4Publication_to_tenderDeadline_days'),
    );
    assert.deepEqual(spread(figure('signature-days')), expected('7_time/awardDate_to_signed_days'));
    assert.equal(figure('signature-days').distribution!.negative, expected('7_time/signedBeforeAwardDate'));
    assert.deepEqual(
      spread(figure('publication-days')),
      expected('7_time/uk7_publication_after_signature_days'),
    );
    assert.equal(figure('decision-days').denominator, 0);
    assert.equal(figure('decision-days').value, null);
  });

  test('money under the earlier regulations, whose contracts join their awards by the published ids', () => {
    const { pounds, joined, unvalued } = celexMoney();
    const mix = figure('procedure-mix-value', 'find-a-tender-celex');
    assert.ok(joined > 100, String(joined));
    assert.ok(Math.abs(mix.denominator - pounds) < 0.01, `${mix.denominator} is ${pounds}`);
    assert.equal(mix.unknown, unvalued);
  });

  test('8 local suppliers', () => {
    const ids = {
      ITL1: 'local-supplier-share',
      ITL2: 'local-supplier-share-itl2',
      ITL3: 'local-supplier-share-itl3',
    };
    for (const [level, id] of Object.entries(ids)) {
      const { denominator, numerator, value, unknown, excluded } = figure(id);
      const foreign = excluded!['foreign']!;
      assert.deepEqual(
        {
          mentions: denominator + unknown + Object.values(excluded!).reduce((a, b) => a + b, 0),
          comparable: denominator,
          same: numerator,
          pct: percent(value),
          foreign,
          unknown,
        },
        expected(`8_local/${level}`),
      );
    }
  });
});

test('expected values on the real Contracts Finder file, counted by notice as they were', { skip }, () => {
  const report = reportOf('contracts-finder');
  const days = find(report, 'decision-days-notices');
  assert.equal(report.corpus.releases, expected('contractsFinder/releases'));
  assert.equal(days.denominator, expected('contractsFinder/awards'));
  assert.deepEqual(spread(days), expected('contractsFinder/U060_decision_days'));
  assert.equal(days.distribution!.negative, expected('contractsFinder/negative'));
  const sme = find(report, 'sme-share-notices');
  assert.equal(sme.numerator, expected('contractsFinder/awardsAnySme'));
  assert.equal(sme.denominator, expected('contractsFinder/awardsScaleKnown'));
  const wordings = counts(find(report, 'procedure-mix-notices'));
  assert.deepEqual(wordings, expected('contractsFinder/procedure'));
});
