import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createCorpus, DEFINITIONS, type Figures, reportCsv, STREAMS } from '../src/index.ts';
import { CSV_COLUMNS } from '../src/report/csv.ts';
import { TITLES_CY } from '../src/words/titles-cy.ts';
import { UNITS } from '../src/words/units.ts';
import { EXAMPLES, exampleReport } from './support/example.ts';
import { indicatorsOf } from './support/report.ts';
import { celex, uk4, uk6, uk7 } from './support/releases.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe('files of indicators', () => {
  for (const [name, options] of Object.entries(EXAMPLES)) {
    test(`data/${name} is what is written today`, () => {
      const report = exampleReport(options);
      assert.equal(read(`data/${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
      assert.equal(read(`data/${name}.csv`), reportCsv(report));
    });
  }

  test('every column is documented', () => {
    const document = read('docs/files.md');
    for (const column of CSV_COLUMNS) assert.ok(document.includes(`\`${column}\``), column);
  });

  test('every indicator is explained in docs/indicators.md', () => {
    const document = read('docs/indicators.md');
    const unexplained = DEFINITIONS.filter(({ id }) => !document.includes(`\`${id}\``)).map(({ id }) => id);
    assert.deepEqual(
      unexplained,
      [],
      'Say in docs/indicators.md how each is computed, and what it cannot say.',
    );
  });

  test('every indicator has a title in Welsh that is not the English one', () => {
    const untitled = DEFINITIONS.filter(({ id, title }) => !TITLES_CY[id] || TITLES_CY[id] === title);
    assert.deepEqual(
      untitled.map(({ id }) => id),
      [],
      'Give each a title in src/words/titles-cy.ts.',
    );
    const ids = new Set(DEFINITIONS.map(({ id }) => id));
    const leftOver = Object.keys(TITLES_CY).filter((key) => !ids.has(key.split('/')[0]!));
    assert.deepEqual(leftOver, [], 'Titles of src/words/titles-cy.ts that no indicator has.');
  });

  test('every unit has its Welsh', () => {
    const unknown = DEFINITIONS.filter(({ unit }) => !UNITS.includes(unit)).map(({ unit }) => unit);
    assert.deepEqual(unknown, [], 'Add each unit to src/words/units.ts.');
  });

  test('an id means the same whatever else is in the corpus', () => {
    const old = celex({ ocid: 'ocds-h6vhtk-000009', suppliers: [{ id: 'A', scale: 'sme' }] });
    const alone = indicatorsOf([old])('sme-share', 'find-a-tender-celex');
    const beside = indicatorsOf([old, uk6()])('sme-share', 'find-a-tender-celex');
    assert.deepEqual(beside, alone);
  });
});

describe('zero, unknown and missing', () => {
  const scots = (index: number, details: string) =>
    uk6({ ocid: `ocds-h6vhtk-00000${index}`, region: 'UKM75', details });
  const mix = indicatorsOf(
    [
      scots(1, 'Open procedure'),
      scots(2, 'Direct award'),
      uk7({ ocid: 'ocds-h6vhtk-000003', region: 'UKI32', details: 'Award under framework' }),
      uk7({ ocid: 'ocds-h6vhtk-000004', region: 'UKC11', details: 'Below threshold - unknown' }),
    ],
    { by: 'region' },
  )('procedure-mix');
  const group = (key: string) => mix.groups!.find((one) => one.key === key)!;
  const shares = (figures: Figures) => Object.fromEntries(figures.rows!.map((row) => [row.key, row.share]));

  test('a category that a group does not have is 0 there', () => {
    assert.deepEqual(shares(group('UKM')), {
      open: 0.5,
      direct_award: 0.5,
      below_unknown: 0,
      framework_call_off: 0,
    });
  });

  test('a group that says nothing has no share of any procedure', () => {
    assert.equal(group('UKC').value, null);
    assert.deepEqual(shares(group('UKC')), {
      below_unknown: 1,
      direct_award: null,
      framework_call_off: null,
      open: null,
    });
    assert.equal(group('UKC').small, true);
  });

  test('a date that cannot be read is unknown: no day count, no month, and it is counted', () => {
    const corpus = createCorpus();
    corpus.add(uk4({ date: '02/01/2026', deadline: '2026-02-01T12:00:00Z' }));
    const report = corpus.report({ by: 'month' });
    const days = report.indicators.find(({ id }) => id === 'tendering-days')!;
    assert.deepEqual([days.value, days.denominator, days.unknown], [null, 0, 1]);
    assert.deepEqual(
      days.groups!.map(({ key }) => key),
      ['unknown'],
    );
    assert.equal(report.corpus.notes.undatedReleases, 1);
    assert.doesNotMatch(JSON.stringify(report), /1900/);
  });

  test('an unreadable date takes no figure from the other releases of its process', () => {
    const figure = indicatorsOf([
      uk4({ date: 'soon', tag: ['tenderUpdate'] }),
      uk4({ date: '2026-03-02T09:00:00Z', deadline: '2026-04-01T09:00:00Z' }),
    ]);
    assert.equal(figure('tendering-days').value, 30);
  });
});

test('streams have a source, and a licence only where one is stated', () => {
  const corpus = createCorpus();
  corpus.add(uk6());
  const [first] = corpus.report().indicators;
  assert.equal(first!.licence, 'Open Government Licence v3.0');
  assert.equal(first!.sourceLabels.en, 'Find a Tender, Procurement Act 2023 notices');
  assert.equal(STREAMS.length, 5);
});
