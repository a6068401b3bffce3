import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, judge } from '../engines/judge.js';
import { matrixPage, MATRIX_HOSTS, TAGS } from '../engines/hosts.js';
import { mended, withExceptions } from '../engines/suite.js';
import { published, tally } from '../engines/table.js';

const fine = {
  errors: [],
  violations: [],
  foreign: [],
  isDrawn: true,
  tooWide: 0,
  font: 16,
  isAbove: true,
};

test('a widget that draws itself and leaves the host alone has no fault', () => {
  assert.deepEqual(faultsOf(fine), []);
});

test('each thing that can go wrong on a host is said', () => {
  const wrong = {
    errors: ['boom'],
    violations: ['style-src inline'],
    foreign: ['https://example.org/a.js'],
    isDrawn: true,
    tooWide: 12,
    font: 9,
    isAbove: false,
  };
  assert.equal(faultsOf(wrong).length, 6);
  assert.deepEqual(faultsOf({ ...fine, isDrawn: false, font: undefined }), ['it does not draw itself']);
});

test('a known exception is set apart, an unknown fault fails, and an exception that holds again is reported', () => {
  const exceptions = [{ engine: 'webkit', host: 'rtl', tag: '*', cause: 'because' }];
  const cell = { engine: 'webkit', host: 'rtl', tag: 'ipec-a', faults: ['error: x'] };
  assert.deepEqual(judge(cell, exceptions), { ...cell, outcome: 'exception', cause: 'because' });
  assert.equal(judge({ ...cell, faults: [] }, exceptions).outcome, 'mended');
  assert.equal(judge({ ...cell, host: 'plain' }, exceptions).outcome, 'fails');
  assert.equal(judge({ ...cell, host: 'plain', faults: [] }, exceptions).outcome, 'holds');
});

const tests = [
  {
    suite: 'elements',
    browser: 'firefox',
    file: 'packages/a/test/dom/a.test.ts',
    name: 'prints',
    outcome: 'failed',
  },
  {
    suite: 'elements',
    browser: 'firefox',
    file: 'packages/a/test/dom/a.test.ts',
    name: 'draws',
    outcome: 'passed',
  },
  {
    suite: 'elements',
    browser: 'webkit',
    file: 'packages/a/test/dom/a.test.ts',
    name: 'prints',
    outcome: 'passed',
  },
];
const known = [{ engine: 'firefox', test: /^prints/, cause: 'no print there' }];

test('a failed test that is a known exception carries its cause, in its engine alone', () => {
  const outcomes = withExceptions(tests, known).map(({ outcome, cause }) => [outcome, cause]);
  assert.deepEqual(outcomes, [
    ['exception', 'no print there'],
    ['passed', undefined],
    ['passed', undefined],
  ]);
  assert.deepEqual(mended(withExceptions(tests, known), known, 'firefox'), []);
  assert.deepEqual(mended(tests.slice(1), known, 'firefox'), known);
});

test('the published table counts by package and engine, and names the exceptions', () => {
  assert.deepEqual(tally(withExceptions(tests, known)), [
    {
      subject: 'a',
      engine: 'firefox',
      passed: 1,
      failed: 0,
      exception: 1,
      skipped: 0,
      exceptions: [{ name: 'prints', cause: 'no print there' }],
    },
    { subject: 'a', engine: 'webkit', passed: 1, failed: 0, exception: 0, skipped: 0, exceptions: [] },
  ]);
});

test('a run of one engine replaces what the table said of it, and nothing else', () => {
  const run = (engine: string, date: string, passed: number) => ({
    date,
    commit: null,
    engines: { [engine]: `${engine} ${passed}` },
    hosts: [{ name: 'plain' }],
    cells: [{ engine, host: 'plain', tag: 'ipec-a', outcome: 'holds' }],
    suites: [{ subject: 'a', engine, passed }],
  });
  const first = published(published(null, run('webkit', '2026-01-01', 1)), run('chromium', '2026-01-02', 2));
  assert.deepEqual(Object.keys(first.engines), ['chromium', 'webkit']);
  const second = published(first, run('webkit', '2026-01-03', 3));
  assert.deepEqual(second.dates, { chromium: '2026-01-02', webkit: '2026-01-03' });
  assert.deepEqual(
    second.suites.map(({ engine, passed }: { engine: string; passed?: number }) => [engine, passed]),
    [
      ['chromium', 2],
      ['webkit', 3],
    ],
  );
  assert.equal(second.cells.length, 2);
});

test('every widget stands on every host of the table, behind the watcher', () => {
  assert.equal(TAGS.length, 6);
  for (const { name } of MATRIX_HOSTS) {
    for (const tag of TAGS) {
      const { html } = matrixPage(name, tag);
      assert.equal(html.split(`<${tag}`).length, 2, `${name}, ${tag}: once`);
      const at = html.indexOf('/engines/watch.js');
      assert.ok(at > 0 && at < html.indexOf('/ipec/'), `${name}, ${tag}: the watcher comes first`);
      assert.ok(html.includes('id="below"'));
    }
  }
});
