import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lot, uk2, uk4, uk5, uk6 } from './support/releases.ts';
import { indicatorsOf, rows, short } from './support/report.ts';

const ocid = (n: number) => `ocds-h6vhtk-00000${n}`;

describe('award criteria', () => {
  const lots = [
    lot({ id: '1', criteria: [['price', 100]] }),
    lot({
      id: '2',
      criteria: [
        ['price', 60],
        ['cost', 40],
      ],
    }),
    lot({
      id: '3',
      criteria: [
        ['price', 30],
        ['quality', 70],
      ],
    }),
    lot({ id: '4', criteria: [['quality', 100]] }),
    lot({ id: '5' }),
  ];

  test('strict is price alone, broad is price or cost; criteria only in words are unknown', () => {
    const figure = indicatorsOf([uk4({ lots })]);
    assert.equal(short(figure('price-only-share')), '1/4 ?1');
    assert.equal(short(figure('price-or-cost-only-share')), '2/4 ?1');
    assert.deepEqual(rows(figure('criteria-mix')), {
      mixed: 1,
      none: 1,
      price: 1,
      'price-or-cost': 1,
      quality: 1,
    });
  });

  test('the weight of price and cost needs percentages that sum to 100', () => {
    const figure = indicatorsOf([
      uk4({
        lots: [
          ...lots,
          lot({
            id: '6',
            criteria: [
              ['price', 50],
              ['quality', 30],
            ],
          }),
        ],
      }),
    ]);
    assert.equal(figure('price-weight-mean').value, (100 + 100 + 30 + 0) / 4);
    assert.equal(figure('price-weight-mean').unknown, 2);
    assert.equal(short(figure('price-half-share')), '2/4 ?2');
  });

  test('order weights give no price weight', () => {
    const ordered = {
      id: '1',
      awardCriteria: { criteria: [{ type: 'price', numbers: [{ number: 1, weight: 'order' }] }] },
    };
    const figure = indicatorsOf([uk4({ lots: [ordered] })]);
    assert.equal(short(figure('price-only-share')), '1/1 ?0');
    assert.equal(figure('price-weight-mean').denominator, 0);
  });

  test('criteria of a group of lots, given beside the lots, settle no lot of it', () => {
    const tender = { lotDetails: { awardCriteria: { criteria: [{ type: 'price', name: 'price' }] } } };
    assert.equal(short(indicatorsOf([uk4({ lots: [lot()], tender })])('price-only-share')), '0/0 ?1');
  });

  test('a criterion keyed as price is price whatever its name says', () => {
    const criteria = [{ type: 'price', name: 'Climate change' }];
    const lots = [{ id: '1', awardCriteria: { criteria } }];
    assert.equal(short(indicatorsOf([uk4({ lots })])('price-only-share')), '1/1 ?0');
  });

  test('the latest tender notice of a process counts', () => {
    const figure = indicatorsOf([
      uk4({ date: '2026-03-05T10:00:00Z', tag: ['tenderUpdate'], lots: [lots[0]!] }),
      uk4({ date: '2026-03-01T10:00:00Z', lots: [lots[2]!, lots[3]!] }),
    ]);
    assert.equal(short(figure('price-only-share')), '1/1 ?0');
  });

  test('criteria on an award notice say nothing: they are read from tenders', () => {
    assert.equal(short(indicatorsOf([uk6({ tender: { lots } })])('price-only-share')), '0/0 ?0');
  });
});

describe('market engagement', () => {
  const history = uk4({ ocid: ocid(9), date: '2024-01-01T10:00:00Z' });

  test('is a notice on the same process, on or before the tender', () => {
    const figure = indicatorsOf([
      history,
      uk2({ ocid: ocid(1), date: '2026-01-10T10:00:00Z' }),
      uk4({ ocid: ocid(1), date: '2026-03-01T10:00:00Z' }),
      uk2({ ocid: ocid(2), date: '2026-04-10T10:00:00Z' }),
      uk4({ ocid: ocid(2), date: '2026-03-01T10:00:00Z' }),
      uk2({ ocid: ocid(3), date: '2026-03-01T10:00:00Z' }),
    ]);
    assert.equal(short(figure('market-engagement-share')), '1/3 ?1');
    assert.equal(short(figure('engagement-followed-share')), '1/3 ?0');
  });

  test('under another OCID is not seen', () => {
    const figure = indicatorsOf([
      history,
      uk2({ ocid: ocid(1), date: '2026-01-10T10:00:00Z' }),
      uk4({ ocid: ocid(2), date: '2026-03-01T10:00:00Z' }),
    ]);
    assert.equal(short(figure('market-engagement-share')), '0/2 ?1');
    assert.equal(short(figure('engagement-followed-share')), '0/1 ?0');
  });

  test('an engagement notice and its updates count once', () => {
    const figure = indicatorsOf([
      uk2({ date: '2026-01-10T10:00:00Z' }),
      uk2({ date: '2026-02-10T10:00:00Z', tag: ['planningUpdate'] }),
      uk4({ date: '2026-03-01T10:00:00Z' }),
    ]);
    assert.equal(short(figure('market-engagement-share')), '1/1 ?0');
    assert.equal(figure('engagement-followed-share').denominator, 1);
  });

  test('with less than a year of notices before it, no notice is unknown, and an unknown whole has no share', () => {
    const { value, unknown, denominator, range, small } = indicatorsOf([uk4()])('market-engagement-share');
    assert.deepEqual(
      { value, unknown, denominator, range, small },
      { value: null, unknown: 1, denominator: 1, range: { lower: 0, upper: 1 }, small: true },
    );
  });

  test('an old release of another publisher reaches nothing back, and the file says from when a stream does', () => {
    const old = {
      ocid: 'ocds-r6ebe6-0000000001',
      date: '2019-03-28T00:00:00Z',
      tag: ['tender'],
      tender: { id: 't' },
    };
    const figure = indicatorsOf([old, uk4({ date: '2026-03-02T09:00:00Z' })]);
    const engaged = figure('market-engagement-share', 'find-a-tender');
    assert.equal(short(engaged), '0/1 ?1');
    assert.deepEqual(engaged.lookBack, { days: 365, from: '2026-03-02' });
  });

  test('a stated reason for no notice is a reason, not engagement', () => {
    const planning = {
      noEngagementNoticeRationale: 'There has been no preliminary market engagement undertaken',
    };
    const figure = indicatorsOf([history, uk4({ extra: { planning } })]);
    assert.equal(short(figure('market-engagement-share')), '0/2 ?1');
    assert.equal(short(figure('engagement-rationale-share')), '1/2 ?0');
  });

  test('the above-threshold reading leaves the others out', () => {
    const figure = indicatorsOf([
      uk4({ ocid: ocid(1), tender: { aboveThreshold: true } }),
      uk4({ ocid: ocid(2), tender: { aboveThreshold: false } }),
      uk4({ ocid: ocid(3) }),
    ]);
    assert.equal(figure('market-engagement-share-above-threshold').denominator, 1);
  });
});

describe('research and development', () => {
  test('goes by CPV division 73; 73000000 alone is also told apart; a hit in the words changes nothing', () => {
    const figure = indicatorsOf([
      uk4({ ocid: ocid(1), cpv: ['45000000', '73110000'] }),
      uk4({ ocid: ocid(2), cpv: ['73000000'] }),
      uk4({ ocid: ocid(3), cpv: ['72000000'], tender: { title: 'Innovation hub' } }),
      uk4({ ocid: ocid(4), cpv: [] }),
    ]);
    assert.equal(short(figure('rnd-share')), '2/4 ?1');
    assert.equal(short(figure('rnd-share-generic')), '1/4 ?1');
    assert.equal(short(figure('rnd-keyword-candidates')), '1/4 ?0');
  });

  test('the ground of prototypes and development is a signal of its own', () => {
    const ground = { procurementMethodRationaleClassifications: [{ id: 'prototypesDevelopment' }] };
    const figure = indicatorsOf([uk5({ ocid: ocid(1), tender: ground }), uk5({ ocid: ocid(2) })]);
    assert.equal(short(figure('prototype-ground-share')), '1/2 ?0');
    assert.equal(figure('rnd-share').denominator, 0);
  });
});
