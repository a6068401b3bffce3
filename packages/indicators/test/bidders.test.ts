import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { celex, lot, uk6 } from './support/releases.ts';
import { indicatorsOf, short } from './support/report.ts';

const statistics = (list: readonly object[]) => ({ extra: { bids: { statistics: list } } });

describe('bidders', () => {
  test('are counted by lot of the latest contract award notice', () => {
    const figure = indicatorsOf([
      uk6({ date: '2026-03-02T10:00:00Z', bids: { '1': 3, '2': 1 }, lots: ['1', '2'] }),
      uk6({ date: '2026-03-01T10:00:00Z', bids: { '1': 1 } }),
    ]);
    assert.equal(short(figure('single-bid-share')), '1/2 ?0');
    assert.equal(figure('bidders').value, 2);
    assert.equal(figure('bidders').denominator, 2);
  });

  test('no statistics, or a lot they leave out, is unknown', () => {
    const figure = indicatorsOf([
      uk6({ ocid: 'ocds-h6vhtk-1', lots: ['1', '2'] }),
      uk6({ ocid: 'ocds-h6vhtk-2', lots: ['1', '2'], bids: { '1': 4 } }),
    ]);
    assert.equal(short(figure('single-bid-share')), '0/1 ?3');
    assert.equal(short(figure('bid-statistics-coverage')), '1/2 ?0');
  });

  test('0 tenders is not a single tender', () => {
    assert.equal(short(indicatorsOf([uk6({ bids: { '1': 0 } })])('single-bid-share')), '0/1 ?0');
  });

  test('negative, fractional and infinite counts are unknown', () => {
    const odd = { '1': -1, '2': 1.5, '3': Infinity };
    assert.equal(
      short(indicatorsOf([uk6({ bids: odd, lots: ['1', '2', '3'] })])('single-bid-share')),
      '0/0 ?3',
    );
  });

  test('direct awards and call-offs are outside, not single', () => {
    const details = [
      'Direct award',
      'Award under framework',
      'Below threshold - without competition',
      'Below threshold - unknown',
    ];
    const releases = details.map((words, index) =>
      uk6({ ocid: `ocds-h6vhtk-${index}`, details: words, bids: { '1': 1 } }),
    );
    assert.equal(short(indicatorsOf(releases)('single-bid-share')), '0/0 ?0');
  });

  test('money measures are skipped and the final stage is a figure of its own', () => {
    const release = uk6(
      statistics([
        { measure: 'bids', value: 5, relatedLot: '1' },
        { measure: 'finalStageBids', value: 1, relatedLot: '1' },
        { measure: 'lowestValidBidValue', value: 1, relatedLot: '1' },
      ]),
    );
    const figure = indicatorsOf([release]);
    assert.equal(short(figure('single-bid-share')), '0/1 ?0');
    assert.equal(short(figure('single-final-stage-share')), '1/1 ?0');
  });

  test('a statistic with no lot belongs to the only lot, or speaks for the whole procedure', () => {
    const silent = statistics([{ measure: 'bids', value: 2 }]);
    assert.equal(
      short(indicatorsOf([uk6({ ...silent, tender: { lots: [lot()] } })])('single-bid-share')),
      '0/1 ?0',
    );
    assert.equal(short(indicatorsOf([uk6({ ...silent, lots: ['1', '2'] })])('single-bid-share')), '0/1 ?0');
  });

  test('earlier regulations count open and selective methods only', () => {
    const figure = indicatorsOf([
      celex({ ocid: 'ocds-h6vhtk-1', bids: 1 }),
      celex({ ocid: 'ocds-h6vhtk-2', bids: 1, method: 'limited' }),
    ]);
    assert.equal(short(figure('single-bid-share', 'find-a-tender-celex')), '1/1 ?0');
    assert.equal(short(figure('single-bid-statistics', 'find-a-tender-celex')), '2/2 ?0');
  });

  test('median and mean of an even number', () => {
    const figure = indicatorsOf([
      uk6({ lots: ['1', '2', '3', '4'], bids: { '1': 1, '2': 2, '3': 5, '4': 100 } }),
    ]);
    assert.equal(figure('bidders').value, 3.5);
    assert.equal(figure('bidders-mean').value, 27);
  });
});
