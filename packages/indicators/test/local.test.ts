import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uk6 } from './support/releases.ts';
import { indicatorsOf, short } from './support/report.ts';

const supplied = (...places: readonly object[]) =>
  uk6({ region: 'UKE42', suppliers: places.map((place, index) => ({ id: String(index), ...place })) });

test('a supplier is local at a level when its code and the buyer share it', () => {
  const figure = indicatorsOf([
    supplied({ region: 'UKE42' }, { region: 'UKE41' }, { region: 'UKE22' }, { region: 'UKI32' }),
  ]);
  assert.equal(short(figure('local-supplier-share')), '3/4 ?0');
  assert.equal(short(figure('local-supplier-share-itl2')), '2/4 ?0');
  assert.equal(short(figure('local-supplier-share-itl3')), '1/4 ?0');
});

test('foreign suppliers and codes shorter than the level are outside the denominator; no code is unknown', () => {
  const figure = indicatorsOf([
    supplied({ region: 'IE' }, { country: 'FR' }, { region: 'UK' }, { region: 'UKE' }, {}),
  ]);
  assert.deepEqual(figure('local-supplier-share').excluded, { 'coarse-code': 1, foreign: 2 });
  assert.equal(short(figure('local-supplier-share')), '1/1 ?1');
  assert.deepEqual(figure('local-supplier-share-itl3').excluded, { 'coarse-code': 2, foreign: 2 });
  assert.equal(short(figure('foreign-supplier-share')), '2/4 ?1');
});

test('a place is read however it is spelled, and words in its place are not a foreign country', () => {
  const own = ['TLE42', 'uke42', ' UKE42 '];
  for (const region of own)
    assert.equal(short(indicatorsOf([supplied({ region })])('local-supplier-share-itl3')), '1/1 ?0', region);
  const foreign = [{ region: 'FR101', country: '' }, { region: 'London', country: 'FRA' }, { country: 'je' }];
  for (const place of foreign)
    assert.equal(
      short(indicatorsOf([supplied(place)])('foreign-supplier-share')),
      '1/1 ?0',
      JSON.stringify(place),
    );
  const unsaid = [
    ...['London', 'Wales', 'CF10', 'SW1A'].flatMap((region) => [{ region }, { region, country: '' }]),
    ...['gb', 'GBR', 'GB-WLS', 'United Kingdom', 'England', 'Somewhere'].map((country) => ({ country })),
  ];
  for (const place of unsaid)
    assert.equal(
      short(indicatorsOf([supplied(place)])('foreign-supplier-share')),
      '0/0 ?1',
      JSON.stringify(place),
    );
  const coarse = indicatorsOf([supplied({ region: 'UKZ' })]);
  assert.deepEqual(coarse('local-supplier-share').excluded, { 'coarse-code': 1 });
});

test('codes of older editions share their first letter, so ITL1 agrees where the finer levels may not', () => {
  const figure = indicatorsOf([uk6({ region: 'UKI23', suppliers: [{ id: '1', region: 'UKI71' }] })]);
  assert.equal(short(figure('local-supplier-share')), '1/1 ?0');
  assert.equal(short(figure('local-supplier-share-itl2')), '0/1 ?0');
});

test('with several buyers the first one counts', () => {
  const release = supplied({ region: 'UKI32' });
  const parties = release['parties'] as object[];
  const second = { id: 'GB-PPON-SECOND', name: 'Second', roles: ['buyer'], address: { region: 'UKI32' } };
  assert.equal(
    short(indicatorsOf([{ ...release, parties: [...parties, second] }])('local-supplier-share')),
    '0/1 ?0',
  );
});
