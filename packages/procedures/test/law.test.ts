import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { evaluate, uk, type Answer, type Facts } from '@ipec/procedures';
import { citationUrl } from '../src/citation.ts';
import { PURCHASE } from './facts.ts';

const base: Facts = {
  ...PURCHASE,
  estimatedValue: 0,
  serviceCategory: 'ordinary',
  healthcare: 'no',
  prizesValue: 0,
  separablePart: 'none',
  dynamicMarket: 'none',
  repeatBuying: 'one-off',
  earlierContract: 'none',
  specialCircumstance: 'none',
  reservation: 'none',
  standingOrders: 'advertise',
  shortlist: 'no',
};
const judge = (facts: Record<string, Answer>, asOf = '2026-11-22') =>
  evaluate({ ...base, ...facts }, { asOf });
const verdict = (facts: Record<string, Answer>, route: string, asOf?: string): string | undefined =>
  judge(facts, asOf).routes.find(({ id }) => id === route)?.verdict;

/** Facts that lead to each limit of the main table. */
const CASES: Readonly<Record<string, Record<string, Answer>>> = {
  'goods-services-sub-central': {},
  'goods-services-central': { buyer: 'nhs-trust' },
  works: { subject: 'land-built-to-order' },
  'light-touch': { subject: 'services', serviceCategory: 'light-touch' },
  'light-touch-concession': { subject: 'services-concession', serviceCategory: 'light-touch' },
  concession: { subject: 'works-concession' },
  'utilities-goods-services': { specialSector: 'utility' },
  'utilities-works': { specialSector: 'utility', subject: 'works' },
  'utilities-light-touch': { specialSector: 'utility', subject: 'services', serviceCategory: 'light-touch' },
  'defence-goods-services': { specialSector: 'defence' },
  'defence-works': { specialSector: 'defence', subject: 'works' },
  'defence-concession': { specialSector: 'defence', subject: 'services-concession' },
  'scotland-goods-services-other': { nation: 'scotland' },
  'scotland-goods-services-central': { nation: 'scotland', buyer: 'nhs-trust' },
  'scotland-works': { nation: 'scotland', subject: 'works' },
  'scotland-light-touch': { nation: 'scotland', subject: 'services', serviceCategory: 'light-touch' },
};

describe('every limit of the main table, to the penny and to the day', () => {
  const published = JSON.parse(readFileSync(new URL('routes.json', import.meta.url), 'utf8')) as {
    thresholds: { key: string; amount: number; from: string }[];
  };
  for (const { key, amount, from } of published.thresholds) {
    const asOf = from;
    test(`${key}, £${amount} from ${from}`, () => {
      const facts = CASES[key] ?? {};
      const sum = /concession$/.test(String(facts['subject'])) ? 'supplierRevenue' : 'estimatedValue';
      const at = judge({ ...facts, [sum]: amount }, asOf).threshold;
      assert.deepEqual([at.key, at.amount, at.above], [key, amount, true]);
      assert.equal(judge({ ...facts, [sum]: amount - 0.01 }, asOf).threshold.above, false);
    });
  }
});

test('VAT is counted exactly: £173,100 and 20 % is the limit, a penny less is not', () => {
  assert.equal(judge({ estimatedValue: 173_100, vat: 'add-20' }).threshold.above, true);
  assert.equal(judge({ estimatedValue: 173_099.99, vat: 'add-20' }).threshold.above, false);
  assert.equal(judge({ estimatedValue: 207_719.99, vat: 'none' }).threshold.above, false);
  assert.equal(judge({ estimatedValue: 180_000, vat: 'unsure' }).threshold.above, null);
  assert.equal(judge({ estimatedValue: 207_720, vat: 'unsure' }).threshold.above, true);
  assert.equal(
    judge({ estimatedValue: 0.1, optionsValue: 0.2, linkedValue: 207_719.7 }).threshold.above,
    true,
  );
});

test('options, related purchases and prizes count; prizes are not given VAT again', () => {
  const parts = { estimatedValue: 100_000, optionsValue: 50_000, linkedValue: 50_000, vat: 'none' };
  assert.equal(judge(parts).threshold.estimated, 200_000);
  assert.equal(judge({ ...parts, bidderInput: 'design-jury', prizesValue: 7_720 }).threshold.above, true);
  assert.equal(judge({ ...parts, bidderInput: 'design-jury', prizesValue: 7_719.99 }).threshold.above, false);
  const entered = judge({ estimatedValue: 100, vat: 'add-20', bidderInput: 'dialogue', prizesValue: 10 });
  assert.equal(entered.threshold.estimated, 130);
});

test('no honest estimate counts as above; not worked out yet leaves both sides open', () => {
  assert.equal(judge({ estimatedValue: 'cannot-estimate' }).threshold.above, true);
  assert.equal(judge({ estimatedValue: 'unsure' }).threshold.above, null);
  assert.equal(verdict({ estimatedValue: 'unsure' }, 'open'), 'undetermined');
  assert.equal(verdict({ estimatedValue: 'unsure' }, 'bt_quotes'), 'undetermined');
});

test('mixed contracts: a separable part at its own limit lifts the whole, and takes special treatment away', () => {
  assert.equal(
    judge({ estimatedValue: 50_000, separablePart: 'at-or-above-own-threshold' }).threshold.above,
    true,
  );
  const care = { subject: 'services', serviceCategory: 'light-touch', estimatedValue: 300_000 };
  assert.equal(judge(care).regime, 'part-6');
  const lost = judge({ ...care, separablePart: 'at-or-above-own-threshold' });
  assert.deepEqual([lost.threshold.key, lost.threshold.above], ['goods-services-sub-central', true]);
  const leisure = { subject: 'services-concession', supplierRevenue: 6_000_000, framework: 'usable' };
  assert.equal(verdict(leisure, 'framework_calloff'), 'ruled-out');
  assert.notEqual(
    verdict({ ...leisure, separablePart: 'at-or-above-own-threshold' }, 'framework_calloff'),
    'ruled-out',
  );
});

test('an integrated care board is compared with both classes', () => {
  assert.equal(judge({ buyer: 'icb', estimatedValue: 150_000 }).threshold.above, null);
  assert.equal(judge({ buyer: 'icb', estimatedValue: 135_018 - 0.01 }).threshold.above, false);
  assert.equal(judge({ buyer: 'icb', estimatedValue: 207_720 }).threshold.above, true);
});

test('agency staff are light touch only under a defence contract', () => {
  const agency = { subject: 'services', serviceCategory: 'agency-parking-travel', estimatedValue: 300_000 };
  assert.equal(judge(agency).threshold.key, 'goods-services-sub-central');
  assert.equal(judge({ ...agency, specialSector: 'utility' }).threshold.key, 'utilities-goods-services');
});

test('notices below the threshold begin at £30,000, at £12,000 for central bodies outside Wales', () => {
  assert.equal(judge({ estimatedValue: 30_000 }).threshold.notifiable, true);
  assert.equal(judge({ estimatedValue: 29_999.99 }).threshold.notifiable, false);
  assert.equal(judge({ buyer: 'nhs-trust', estimatedValue: 12_000 }).threshold.notifiable, true);
  assert.equal(
    judge({ buyer: 'nhs-trust', nation: 'wales', estimatedValue: 12_000 }).threshold.notifiable,
    false,
  );
});

test('shortlisting below the threshold: works from £207,720, Wales always', () => {
  assert.equal(verdict({ subject: 'works', estimatedValue: 207_720 }, 'bt_two_stage'), 'lawful');
  assert.equal(verdict({ subject: 'works', estimatedValue: 207_719.99 }, 'bt_two_stage'), 'ruled-out');
  assert.equal(verdict({ estimatedValue: 100_000, nation: 'wales' }, 'bt_two_stage'), 'lawful');
});

test('local reservation begins on 4 February 2026', () => {
  const local = { estimatedValue: 50_000, reservation: 'local' };
  assert.equal(verdict(local, 'bt_reserved', '2026-02-03'), 'ruled-out');
  assert.equal(verdict(local, 'bt_reserved', '2026-02-04'), 'recommended');
  assert.equal(verdict({ ...local, reservation: 'sme-vcse' }, 'bt_reserved', '2026-02-03'), 'undetermined');
  assert.equal(
    verdict({ ...local, buyer: 'central-government' }, 'bt_reserved', '2025-06-01'),
    'recommended',
  );
  assert.equal(verdict({ ...local, buyer: 'combined-authority' }, 'bt_reserved'), 'undetermined');
});

test('the Act begins on 24 February 2025', () => {
  assert.equal(judge({ estimatedValue: 300_000 }, '2025-02-23').regime, 'old-regulations');
  assert.equal(judge({ estimatedValue: 300_000 }, '2025-02-24').regime, 'procurement-act');
  assert.equal(judge({ estimatedValue: 210_000 }, '2025-12-31').threshold.above, false);
  assert.equal(judge({ estimatedValue: 210_000 }, '2026-01-01').threshold.above, true);
});

test('the Scottish level leaves VAT out and both levels count equal as reached', () => {
  const scot = { nation: 'scotland', subject: 'services', vat: 'included', standingOrders: 'quotes' };
  assert.equal(verdict({ ...scot, estimatedValue: 60_000 }, 'scot_regulated'), 'recommended');
  assert.equal(verdict({ ...scot, estimatedValue: 59_999.99 }, 'scot_quick_quote'), 'recommended');
  assert.equal(
    verdict({ ...scot, estimatedValue: 55_000, vat: 'unsure' }, 'scot_quick_quote'),
    'undetermined',
  );
  assert.equal(
    verdict({ ...scot, subject: 'works', estimatedValue: 2_000_000, vat: 'add-20' }, 'scot_regulated'),
    'recommended',
  );
});

test('health: only for relevant bodies, only where healthcare is the main and inseparable part, at any value', () => {
  const ward = {
    subject: 'services',
    buyer: 'nhs-trust',
    healthcare: 'yes',
    healthcareProvider: 'none',
    likelyBestProvider: 'no',
  };
  assert.deepEqual([judge(ward).regime, judge(ward).recommended[0]], ['psr-england', 'psr_comp']);
  assert.equal(judge({ ...ward, healthcare: 'mixed-separable' }).regime, 'part-6');
  assert.equal(judge({ ...ward, buyer: 'university' }).regime, 'part-6');
  assert.equal(judge({ ...ward, nation: 'wales' }).regime, 'psr-wales');
  assert.equal(judge({ ...ward, nation: 'wales', buyer: 'council' }).regime, 'undetermined');
  const only = { ...ward, healthcareProvider: 'only-capable-provider' };
  assert.equal(verdict(only, 'psr_a'), 'recommended');
  for (const id of ['psr_b', 'psr_c', 'psr_msp', 'psr_comp'])
    assert.equal(verdict(only, id), 'ruled-out', id);
});

test('shares: more than 80 % for an own company, no more than 20 % outside for cooperation', () => {
  const own = { counterparty: 'own-company' };
  assert.equal(verdict({ ...own, ownCompanyPercent: 80 }, 'exempt_vertical'), 'ruled-out');
  assert.equal(verdict({ ...own, ownCompanyPercent: 80.01 }, 'exempt_vertical'), 'recommended');
  const joint = { counterparty: 'joint-public-function' };
  assert.equal(verdict({ ...joint, cooperationOutsidePercent: 20 }, 'exempt_horizontal'), 'recommended');
  assert.equal(verdict({ ...joint, cooperationOutsidePercent: 20.01 }, 'exempt_horizontal'), 'ruled-out');
});

test('a utility is covered only for its utility activity', () => {
  assert.equal(judge({ buyer: 'private-utility', estimatedValue: 900_000 }).regime, 'own-rules');
  assert.equal(
    judge({ buyer: 'private-utility', estimatedValue: 900_000, specialSector: 'utility' }).regime,
    'procurement-act',
  );
});

test('the answer that counts is the one that is relevant: a left-over one is ignored', () => {
  const left = {
    subject: 'goods',
    serviceCategory: 'light-touch',
    healthcare: 'yes',
    estimatedValue: 300_000,
  };
  assert.deepEqual(
    [judge(left).regime, judge(left).threshold.key],
    ['procurement-act', 'goods-services-sub-central'],
  );
});

test('addresses of provisions follow from their citations', () => {
  const known = JSON.parse(readFileSync(new URL('citation-urls.json', import.meta.url), 'utf8')) as Record<
    string,
    string | null
  >;
  for (const [ref, url] of Object.entries(known)) assert.equal(citationUrl(ref, uk), url, ref);
});

test('a value within a tenth of the limit is near, on both sides and no further', () => {
  assert.equal(judge({ estimatedValue: 186_948 }).threshold.near, true);
  assert.equal(judge({ estimatedValue: 186_947.99 }).threshold.near, false);
  assert.equal(judge({ estimatedValue: 228_492 }).threshold.near, true);
  assert.equal(judge({ estimatedValue: 228_492.01 }).threshold.near, false);
});

test('planning: an unknown value is planned as above, provisionally; an unknown nation gives nothing', () => {
  const unknown = judge({ estimatedValue: 'unsure' });
  assert.deepEqual([unknown.recommended[0], unknown.provisional], ['open', true]);
  assert.deepEqual(judge({ nation: 'unsure' }).recommended, []);
  assert.deepEqual(evaluate({}).recommended, []);
  assert.equal(
    evaluate({}).nextQuestions[0] === 'nation' || evaluate({}).nextQuestions[0] === 'arrangement',
    true,
  );
});

test('the estimate is shown before it is known whether prizes arise, and is a minimum only', () => {
  const { threshold } = evaluate({
    nation: 'england',
    buyer: 'council',
    arrangement: 'purchase',
    subject: 'goods',
    estimatedValue: 50_000,
    vat: 'add-20',
    optionsValue: 0,
    linkedValue: 0,
  });
  assert.deepEqual(
    [threshold.estimated, threshold.lower, threshold.upper, threshold.above],
    [60_000, 60_000, null, null],
  );
});

test('bad input is named and counts as unanswered', () => {
  const { issues, regime } = evaluate(
    { nation: 'narnia', buyer: 7, extra: 1, estimatedValue: -1, vat: null },
    { asOf: '2026-13-01' },
  );
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['nation', 'buyer', 'extra', 'estimatedValue', 'asOf'],
  );
  assert.equal(regime, 'undetermined');
  for (const bad of [null, [], 'x', 4, NaN]) assert.equal(evaluate(bad).issues[0]?.code, 'facts-not-object');
});

test('Scotland: the level before VAT is shown, and is the nearest change', () => {
  const works: Record<string, Answer> = {
    ...PURCHASE,
    nation: 'scotland',
    vat: 'add-20',
    subject: 'works',
    estimatedValue: 1_500_000,
    standingOrders: 'quotes',
  };
  for (const [vat, value, turns, reached] of [
    ['add-20', 1_500_000, 2_000_000, false],
    ['add-20', 2_400_000, 1_999_999.99, true],
    ['included', 2_300_000, 2_400_000, false],
  ] as const) {
    const { threshold, counterfactuals } = evaluate({ ...works, vat, estimatedValue: value });
    assert.deepEqual(
      [threshold.level?.key, threshold.level?.amount, threshold.level?.reached],
      ['scotland-regulated-works', 2_000_000, reached],
    );
    assert.equal(threshold.level?.citation.ref, 'PRSA2014 s.3');
    const [nearest] = counterfactuals;
    assert.deepEqual(nearest?.changes, [{ key: 'estimatedValue', from: value, to: turns }]);
  }
  assert.equal(evaluate({ ...works, nation: 'england' }).threshold.level, null);
  assert.equal(evaluate({ ...works, specialSector: 'utility' }).threshold.level, null);
});
