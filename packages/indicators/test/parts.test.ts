import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { detectLayout } from '../cli/detect.ts';
import { bar, progressOn } from '../cli/progress.ts';
import { createCorpus, extractRelease, procedureClass, reportCsv } from '../src/index.ts';
import { streamOf } from '../src/extract/stream.ts';
import { uk6 } from './support/releases.ts';

describe('layout', () => {
  const cases: readonly (readonly [string, boolean, string])[] = [
    ['{"ocid":1}\n{"ocid":2}\n', true, 'lines'],
    ['{"releases":[\n{"ocid":1}\n]}', true, 'document'],
    ['{\n "releases": [] }', true, 'document'],
    ['[\n{"ocid":1}]', true, 'document'],
    ['{"ocid":"cut\n{"ocid":2}\n', true, 'lines'],
    ['rubbish\n{"ocid":2}\n', true, 'lines'],
    ['{"uri":"a very long package', false, 'document'],
    ['', true, 'document'],
  ];
  for (const [head, complete, layout] of cases) {
    test(JSON.stringify(head), () => assert.equal(detectLayout(head, complete), layout));
  }
});

describe('progress', () => {
  test('is drawn on a terminal only, after a moment, and wiped at the end', () => {
    const written: string[] = [];
    let now = 0;
    const terminal = (isTTY: boolean) => ({
      isTTY,
      columns: 80,
      write: (text: string) => written.push(text),
    });
    const silent = progressOn(terminal(false), 100, () => (now += 1000));
    silent.add(50);
    silent.end();
    assert.equal(written.length, 0);
    const shown = progressOn(terminal(true), 100, () => (now += 1000));
    shown.add(50);
    shown.end();
    assert.match(written.join(''), /\[#+-+\] 50% of 0\.0 MB/);
    assert.ok(written.at(-1)!.endsWith('\u001B[2K'));
  });

  test('fits narrow terminals, and tells bytes where the total is not known', () => {
    assert.ok(bar(5e6, 10e6, 40).length <= 40);
    assert.equal(bar(5e6, undefined, 80), 'Reading 5.0 MB');
  });
});

describe('streams', () => {
  test('go by OCID prefix and legal basis', () => {
    assert.equal(streamOf('ocds-h6vhtk-1', 'UKPGA'), 'find-a-tender');
    assert.equal(streamOf('ocds-h6vhtk-1', 'CELEX'), 'find-a-tender-celex');
    assert.equal(streamOf('ocds-b5fd17-1', undefined), 'contracts-finder');
    assert.equal(streamOf('ocds-r6ebe6-1', 'CELEX'), 'public-contracts-scotland');
    assert.equal(streamOf('ocds-kuma6s-1', 'CELEX'), 'sell2wales');
  });
});

test('procedure wordings are told apart whatever their case and spacing', () => {
  assert.equal(procedureClass('Open procedu    re'), 'open');
  assert.equal(procedureClass(' BELOW THRESHOLD - open  competition'), 'below_open');
  assert.equal(procedureClass('constructor'), 'unmapped');
  assert.equal(procedureClass(undefined), 'unmapped');
});

test('a release is refused by name', () => {
  assert.deepEqual(extractRelease(3), {
    ok: false,
    issues: [{ code: 'release-not-object', message: 'not a JSON object' }],
  });
  assert.deepEqual(extractRelease({}), {
    ok: false,
    issues: [{ code: 'release-no-ocid', path: 'ocid', message: 'no ocid' }],
  });
});

test('traps of real notices are read: arrays for objects, empty lists, keyed lists, bare dates', () => {
  const release = uk6({ extra: { buyerID: [] } }) as Record<string, unknown>;
  const [award] = release['awards'] as [Record<string, unknown>];
  award['standstillPeriod'] = [{ endDate: '2026-01-01' }, { endDate: '2026-01-02' }];
  award['items'] = { '1': { additionalClassifications: [{ scheme: 'CPV', id: '73000000' }] } };
  award['date'] = '2025-07-07';
  const facts = extractRelease(release);
  assert.ok(facts.ok);
  assert.equal(facts.value.awards[0]!.cpv, 'generic');
  assert.equal(facts.value.awards[0]!.date, Date.UTC(2025, 6, 6, 23));
});

test('a name that a spreadsheet would run is written as text', () => {
  const corpus = createCorpus();
  corpus.add(uk6({ buyer: '=HYPERLINK("x")' }));
  const csv = reportCsv(corpus.report({ by: 'buyer' }));
  assert.ok(csv.includes(`"'=HYPERLINK(""x"")"`));
});
