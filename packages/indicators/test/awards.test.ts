import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCorpus } from '../src/index.ts';
import { celex, dynamicMarket, uk10, uk12, uk5, uk6, uk7 } from './support/releases.ts';
import { indicatorsOf, rows, short } from './support/report.ts';

describe('the unit award', () => {
  test('is (ocid, award id), never a release', () => {
    const figure = indicatorsOf([uk6(), uk7(), uk7({ tag: ['awardUpdate'] }), uk6({ awardId: '2' })]);
    assert.equal(figure('procedure-mix').denominator, 2);
  });

  test('codes and currencies mean the same in capitals', () => {
    for (const status of ['Cancelled', 'UNSUCCESSFUL', ' cancelled '])
      assert.equal(short(indicatorsOf([uk6({ status })])('procedure-mix')), '0/0 ?0', status);
    assert.equal(short(indicatorsOf([uk6({ method: 'Open' })])('open-method-share')), '1/1 ?0');
    const figure = indicatorsOf([
      uk6({ value: { amount: 5, currency: 'gbp' } }),
      uk6({ awardId: '2', value: { amount: 7, currency: ' eur' } }),
    ]);
    assert.equal(figure('procedure-mix-value').denominator, 5);
    assert.deepEqual(figure('procedure-mix-value').rows?.[0]?.otherCurrencies, { EUR: 7 });
  });

  test('a buyer of OCDS 1.0 is known by its identifier', () => {
    const corpus = createCorpus();
    corpus.add({ ...uk6(), parties: [], buyer: { name: 'A', identifier: { scheme: 'GB-LAE', id: 'CAR' } } });
    assert.deepEqual(
      [...corpus.buyers()].map(([id, { names }]) => [id, ...names]),
      [['GB-LAE-CAR', 'A']],
    );
  });

  test('is concluded by UK6 or UK7, and only intended by UK5', () => {
    const figure = indicatorsOf([uk5(), uk7({ ocid: 'ocds-h6vhtk-000002' })]);
    assert.equal(short(figure('award-stage-share')), '1/2 ?0');
    assert.deepEqual(rows(figure('procedure-mix')), { open: 1 });
  });

  test('takes its class from the last notice that carries it: a failed competition switched to direct award', () => {
    const competition = uk6({ date: '2026-03-01T10:00:00Z' });
    const direct = uk7({ date: '2026-04-01T10:00:00Z', details: 'Direct award', method: 'direct' });
    assert.deepEqual(rows(indicatorsOf([direct, competition])('procedure-mix')), { direct_award: 1 });
  });

  test('a multi-lot notice gives a row for each award, and the process once in the per-process reading', () => {
    const releases = ['1', '2', '3'].map((awardId) => uk6({ awardId }));
    const figure = indicatorsOf(releases);
    assert.equal(figure('procedure-mix').denominator, 3);
    assert.equal(figure('procedure-mix-processes').denominator, 1);
  });

  test('is dropped by award id when a termination notice cancels it; the other award stands', () => {
    const figure = indicatorsOf([
      uk6({ date: '2026-03-01T10:00:00Z' }),
      uk6({ date: '2026-03-01T10:00:00Z', awardId: '2' }),
      uk12({ date: '2026-04-01T10:00:00Z', awardId: '2' }),
    ]);
    assert.equal(figure('procedure-mix').denominator, 1);
  });

  test('a stub that only a termination notice names is not an award, even without a status', () => {
    const stub = { ...uk12(), awards: [{ id: '1' }] };
    const corpus = createCorpus();
    corpus.add(stub);
    assert.deepEqual(corpus.report().corpus.awards['find-a-tender'], {
      all: 1,
      standing: 0,
      concluded: 0,
      frameworkSetUps: 0,
    });
  });

  test('unsuccessful awards are dropped', () => {
    assert.equal(indicatorsOf([uk6({ status: 'unsuccessful' })])('procedure-mix').denominator, 0);
  });

  test('dynamic-market lists (UK13 to UK16) are not awards', () => {
    for (const type of ['UK13', 'UK14', 'UK15', 'UK16']) {
      assert.equal(indicatorsOf([dynamicMarket(type)])('procedure-mix').denominator, 0, type);
    }
  });

  test('the earlier regulations are never blended with the Act', () => {
    const figure = indicatorsOf([uk6(), celex({ ocid: 'ocds-h6vhtk-000009' })]);
    assert.equal(figure('procedure-mix').denominator, 1);
    assert.equal(figure('procedure-mix', 'find-a-tender-celex').denominator, 1);
  });

  test('suppliers come from the latest notice: one firm under two identifiers is one supplier', () => {
    const figure = indicatorsOf([
      uk6({ date: '2026-03-01T10:00:00Z', suppliers: [{ id: 'GB-COH-00000001', scale: 'sme' }] }),
      uk7({ date: '2026-04-01T10:00:00Z', suppliers: [{ id: 'GB-PPON-AAAA', scale: 'sme' }] }),
    ]);
    assert.equal(short(figure('sme-share-suppliers')), '1/1 ?0');
  });

  test('a delta update leaves alone what it does not repeat', () => {
    const full = uk6({ date: '2026-03-01T10:00:00Z' });
    const { id: _, ...same } = uk6({
      date: '2026-03-02T10:00:00Z',
      tag: ['awardUpdate'],
      details: undefined,
    });
    const delta = { ...same, id: '999999-2026', awards: [{ id: '1', amendments: [{ id: 'a' }] }] };
    const figure = indicatorsOf([full, delta]);
    assert.deepEqual(rows(figure('procedure-mix')), { open: 1 });
    assert.equal(short(figure('sme-share')), '1/1 ?0');
  });
});

describe('the value of an award', () => {
  const mix = (releases: readonly unknown[]) => indicatorsOf(releases)('procedure-mix-value');

  test('is net before gross, award before contract', () => {
    const award = uk6({ value: { amountGross: 120, currency: 'GBP' } });
    const contract = uk7({ value: { amount: 90, amountGross: 108, currency: 'GBP' } });
    assert.equal(mix([award]).denominator, 120);
    assert.equal(mix([award, contract]).denominator, 90);
  });

  test('framework ceilings are left out, and other currencies stand apart', () => {
    const framework = uk6({
      value: { amount: 5e6, currency: 'GBP' },
      tender: { techniques: { hasFrameworkAgreement: true } },
    });
    const euros = uk6({ ocid: 'ocds-h6vhtk-000002', value: { amount: 70, currency: 'EUR' } });
    const pounds = uk6({ ocid: 'ocds-h6vhtk-000003', value: { amount: 30, currency: 'GBP' } });
    const { rows: list, denominator } = mix([framework, euros, pounds]);
    assert.equal(denominator, 30);
    assert.deepEqual(list, [
      {
        key: 'open',
        labels: { en: 'Open', cy: 'Agored' },
        count: 30,
        share: 1,
        otherCurrencies: { EUR: 70 },
      },
    ]);
  });

  test('awards in another currency alone have no largest share', () => {
    const { value, denominator } = mix([uk6({ value: { amount: 70, currency: 'EUR' } })]);
    assert.deepEqual([value, denominator], [null, 0]);
  });

  test('£100 million and more is flagged, and Infinity and 2147483647 are not values', () => {
    const values = [100e6, 99_999_999.99, Infinity, 2_147_483_647];
    const releases = values.map((amount, index) =>
      uk6({ ocid: `ocds-h6vhtk-0000${index}`, value: { amount, currency: 'GBP' } }),
    );
    assert.equal(short(indicatorsOf(releases)('very-large-value-share')), '1/2 ?2');
  });
});

describe('procedure indicators', () => {
  test('U011 goes by the published method, where call-offs are selective and below-threshold ones may be silent', () => {
    const figure = indicatorsOf([
      uk6(),
      uk6({ awardId: '2', ocid: 'ocds-h6vhtk-2', details: 'Award under framework', method: 'selective' }),
      uk7({ awardId: '3', ocid: 'ocds-h6vhtk-3', details: 'Below threshold - unknown', method: undefined }),
    ]);
    assert.equal(short(figure('open-method-share')), '1/3 ?1');
    assert.deepEqual(rows(figure('procedure-mix')), { below_unknown: 1, framework_call_off: 1, open: 1 });
    assert.equal(figure('procedure-mix').unknown, 1);
  });

  test('concentration is the sum of squared shares: 1 for always the same', () => {
    const of = (details: readonly string[]) =>
      indicatorsOf(details.map((words, index) => uk6({ awardId: String(index), details: words })))(
        'procedure-concentration',
      ).value;
    assert.equal(of(['Open procedure', 'Open procedure']), 1);
    assert.equal(of(['Open procedure', 'Direct award']), 0.5);
    assert.equal(of(['Open procedure', 'Open procedure', 'Open procedure', 'Direct award']), 0.625);
  });

  test('a call-off from a dynamic market is published as a competitive flexible procedure, and counts as that', () => {
    const figure = indicatorsOf([
      dynamicMarket('UK15', { ocid: 'ocds-h6vhtk-000002' }),
      uk6({ details: 'Competitive flexible procedure', method: 'selective' }),
    ]);
    assert.deepEqual(rows(figure('procedure-mix')), { competitive_flexible: 1 });
  });

  test('under ten is small, ten is not', () => {
    const many = (count: number) => Array.from({ length: count }, (_, id) => uk6({ awardId: String(id) }));
    assert.equal(indicatorsOf(many(9))('procedure-mix').small, true);
    assert.equal(indicatorsOf(many(10))('procedure-mix').small, false);
  });

  test('a wording never seen is unmapped, not guessed', () => {
    assert.deepEqual(rows(indicatorsOf([uk6({ details: 'Direct award, probably' })])('procedure-mix')), {
      unmapped: 1,
    });
  });

  test('a notice about a change alone (UK10) concludes nothing', () => {
    assert.equal(indicatorsOf([uk10()])('procedure-mix').denominator, 0);
  });
});
