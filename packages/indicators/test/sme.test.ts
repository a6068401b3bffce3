import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { celex, uk6 } from './support/releases.ts';
import { indicatorsOf, short } from './support/report.ts';

const ocid = (n: number) => `ocds-h6vhtk-00000${n}`;

describe('SME readings', () => {
  test('a joint award counts once by award and by each supplier in mentions', () => {
    const suppliers = [
      { id: 'A', scale: 'sme' },
      { id: 'B', scale: 'large' },
      { id: 'C', scale: 'sme' },
    ];
    const figure = indicatorsOf([uk6({ suppliers })]);
    assert.equal(short(figure('sme-share')), '1/1 ?0');
    assert.equal(short(figure('sme-share-mentions')), '2/3 ?0');
    assert.equal(short(figure('sme-share-suppliers')), '2/3 ?0');
  });

  test('no supplier, and no published size, are unknown and not "no"', () => {
    const figure = indicatorsOf([
      uk6({ ocid: ocid(1), suppliers: [] }),
      uk6({ ocid: ocid(2), suppliers: [{ id: 'A' }] }),
      uk6({ ocid: ocid(3), suppliers: [{ id: 'B', scale: 'large' }] }),
    ]);
    assert.equal(short(figure('sme-share')), '0/1 ?2');
    assert.equal(short(figure('sme-share-mentions')), '0/1 ?1');
  });

  test('micro, small and medium are SMEs; any other size is unknown', () => {
    for (const [scale, expected] of [
      ['micro', '1/1 ?0'],
      ['small', '1/1 ?0'],
      ['Medium', '1/1 ?0'],
      ['LARGE', '0/1 ?0'],
      ['selfEmployed', '0/0 ?1'],
    ] as const) {
      const figure = indicatorsOf([uk6({ suppliers: [{ id: 'A', scale }] })]);
      assert.equal(short(figure('sme-share')), expected, scale);
    }
  });

  test('a firm that declares both sizes has in each award the size of that award notice, and is told as conflicting', () => {
    const figure = indicatorsOf([
      uk6({ ocid: ocid(1), suppliers: [{ id: 'A', scale: 'sme' }] }),
      uk6({ ocid: ocid(2), suppliers: [{ id: 'A', scale: 'large' }] }),
    ]);
    assert.equal(short(figure('sme-share')), '1/2 ?0');
    assert.equal(short(figure('sme-share-suppliers')), '1/1 ?0');
    assert.equal(figure('sme-share-suppliers').conflicting, 1);
  });

  test('value is split equally among suppliers', () => {
    const suppliers = [{ id: 'A', scale: 'sme' }, { id: 'B', scale: 'large' }, { id: 'C' }];
    const figure = indicatorsOf([uk6({ suppliers, value: { amount: 300, currency: 'GBP' } })]);
    assert.equal(short(figure('sme-share-value')), '100/200 ?100');
  });

  test('suitability for SMEs is not an outcome', () => {
    const release = uk6({
      suppliers: [{ id: 'A', scale: 'large' }],
      tender: { lots: [{ id: '1', suitability: { sme: true } }] },
    });
    assert.equal(short(indicatorsOf([release])('sme-share')), '0/1 ?0');
  });

  test('earlier regulations are reported apart', () => {
    const figure = indicatorsOf([celex({ suppliers: [{ id: 'A', scale: 'sme' }] })]);
    assert.equal(figure('sme-share').stream, 'find-a-tender-celex');
    assert.equal(short(figure('sme-share', 'find-a-tender-celex')), '1/1 ?0');
  });

  test('a party id repeated in one release is one supplier, with the size either gives', () => {
    const release = uk6({ suppliers: [{ id: 'A' }, { id: 'A', scale: 'sme' }] });
    assert.equal(short(indicatorsOf([release])('sme-share-mentions')), '1/1 ?0');
  });
});
