import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assurance } from '../assurance/assurance.js';
import { conformance } from '../assurance/conformance.js';
import { CRITERIA } from '../assurance/criteria.js';
import { citationsIn } from '../assurance/law.js';
import { statusOf } from '../assurance/limits.js';
import { criteriaOf, noted } from '../assurance/note-axe.ts';
import { page } from '../assurance/page.js';
import { productionOf } from '../assurance/production.js';
import { isOpen, readRecord } from '../assurance/records.js';
import { reportElements } from '../assurance/report-elements.js';
import { waysIn } from '../assurance/requests.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

const contrast = { id: 'color-contrast', tags: ['wcag2aa', 'wcag143'] };
const name = { id: 'button-name', tags: ['wcag2a', 'wcag412'] };
const axeRun = noted({
  url: 'http://127.0.0.1:1/hosts/plain.html',
  testEngine: { version: '4.0.0' },
  passes: [contrast],
  violations: [name],
  incomplete: [],
});

/** A folder of results as a run of the tests leaves it. */
function resultsWith(tests: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-results-'));
  const write = (file: string, value: unknown): void =>
    writeFileSync(join(folder, file), JSON.stringify(value));
  write('run.json', { commit: 'abc', startedAt: '2026-11-26T10:00:00Z' });
  write('elements-firefox.json', tests);
  const annotations = [{ type: 'axe', description: JSON.stringify(axeRun) }];
  const spec = {
    title: 'host plain, en: no error',
    file: 'apps/demo-council/test/hosts.spec.ts',
    tests: [{ status: 'expected', results: [{ annotations }] }],
  };
  write('pages.json', { suites: [{ title: 'apps/demo-council/test/hosts.spec.ts', specs: [spec] }] });
  return folder;
}

const element = (title: string, outcome: string): object => ({
  suite: 'elements',
  browser: 'firefox',
  file: 'packages/evidence-chart/test/dom/chart.test.ts',
  name: title,
  outcome,
});

const made = assurance(root, {
  commit: 'abc',
  results: resultsWith([
    element('at 320 px nothing is wider than the page', 'passed'),
    element('the tip stays (1.4.13)', 'failed'),
    element('says <b> on touch', 'skipped'),
  ]),
});
const criterion = (id: string) => made.conformance.find((one) => one.id === id);

test('WCAG 2.2 has 31 criteria of level A and 24 of level AA, each once and in order', () => {
  const count = (level: string): number => CRITERIA.filter((one) => one.level === level).length;
  assert.deepEqual([count('A'), count('AA')], [31, 24]);
  assert.equal(new Set(CRITERIA.map(({ id }) => id)).size, 55);
  assert.equal(CRITERIA.find(({ id }) => id === '1.4.10')?.clause, '9.1.4.10');
  assert.equal(CRITERIA.find(({ id }) => id === '2.5.8')?.clause, null, 'EN 301 549 V3.2.1 has WCAG 2.1');
  const numbers = CRITERIA.map(({ id }) => id);
  assert.ok(numbers.indexOf('1.4.5') < numbers.indexOf('1.4.10'));
});

test('a rule of axe speaks for the criteria of its tags', () => {
  assert.deepEqual(criteriaOf(['wcag2aa', 'wcag143', 'wcag1410', 'best-practice']), ['1.4.3', '1.4.10']);
});

test('each criterion says what the results say of it, and what nothing speaks for is not evaluated', () => {
  assert.equal(criterion('1.4.3')?.term, 'Supports');
  assert.deepEqual(criterion('1.4.3')?.axe.rules, ['color-contrast']);
  assert.equal(criterion('4.1.2')?.term, 'Does Not Support', 'axe found a violation');
  assert.equal(criterion('1.4.10')?.term, 'Supports', 'a test names the width');
  assert.equal(criterion('1.4.13')?.term, 'Does Not Support', 'its test failed');
  assert.equal(criterion('1.4.1')?.records[0]?.widget, 'evidence-chart', 'the record of the charts names it');
  assert.equal(criterion('1.2.4')?.term, 'Not Evaluated');
});

test('a record that says “not met” of a criterion makes its support partial', () => {
  const row = { what: 'Colour (1.4.1)', how: 'by eye', when: '2026', result: 'not met in grey' };
  const rows = conformance({ run: null, tests: [], axe: [] }, [{ widget: 'a', file: 'a.md', rows: [row] }]);
  assert.equal(rows.find(({ id }) => id === '1.4.1')?.term, 'Partially Supports');
});

test('production is what the packages need to run, where Node finds it', () => {
  const packages = {
    'packages/a': { dependencies: { lit: '1', b: '1' }, devDependencies: { typescript: '6' } },
    'packages/b': { dependencies: { lit: '2' } },
    'node_modules/b': { link: true, resolved: 'packages/b' },
    'node_modules/lit': {
      peerDependencies: { c: '1', typescript: '6' },
      peerDependenciesMeta: { typescript: { optional: true } },
    },
    'packages/b/node_modules/lit': {},
    'node_modules/c': {},
    'node_modules/typescript': {},
  };
  assert.deepEqual([...productionOf(packages, ['packages/a'])].sort(), [
    'node_modules/c',
    'node_modules/lit',
    'packages/a',
    'packages/b',
    'packages/b/node_modules/lit',
  ]);
});

test('without a run of the tests nothing is claimed', () => {
  const empty = assurance(root, { commit: 'abc', results: mkdtempSync(join(tmpdir(), 'ipec-none-')) });
  assert.equal(empty.file.tests, null);
  assert.ok(empty.conformance.every(({ term }) => !['Supports', 'Does Not Support'].includes(term)));
  assert.match(page(empty), /The tests have not run in this build/);
});

test('engines and hosts are counted from the results', () => {
  assert.deepEqual(made.engines, [
    { subject: 'demo-council', browser: 'chromium', passed: 1, failed: 0, skipped: 0, exception: 0 },
    { subject: 'evidence-chart', browser: 'firefox', passed: 1, failed: 1, skipped: 1, exception: 0 },
  ]);
  assert.equal(made.hosts.find((one) => one.name === 'plain')?.passed, 1);
  assert.equal(made.hosts.find((one) => one.name === 'strict-csp')?.passed, 0);
  assert.deepEqual(made.file.totals, { passed: 2, failed: 1, skipped: 1 });
});

test('sizes, peers, law and components are those of their sources', () => {
  const { version, files } = json('packages/embed/dist/manifest.json');
  assert.equal(made.file.version, version);
  assert.deepEqual(
    made.sizes.files.map((one) => [one.name, one.bytes, one.integrity]),
    Object.entries<{ bytes: number; integrity: string }>(files).map(([file, one]) => [
      file,
      one.bytes,
      one.integrity,
    ]),
  );
  assert.equal(made.bench.length, globSync('apps/bench/results/*.json', { cwd: root }).length);
  const [bench] = made.bench;
  assert.ok(bench);
  const ours = json(`apps/bench/results/${bench.suite}.json`).rows.find(
    (row: { role: string }) => row.role === 'ours',
  );
  assert.equal(bench.rows.find((row) => row.role === 'ours')?.brotli, ours.assets.brotli);
  assert.match(made.law.ruleset.hash, /^[0-9a-f]{64}$/);
  const { verified, partly, unverified } = made.law.statements;
  assert.ok(verified > 100 && verified + partly + unverified >= made.law.citations.length);
  assert.ok(made.components.some((one) => one.name === 'lit' && one.licences.includes('BSD-3-Clause')));
  assert.equal(made.bill.bomFormat, 'CycloneDX');
  assert.ok(!made.components.some((one) => /highcharts|storybook|typescript/.test(one.name)));
});

test('citations carry the status that stands beside them', () => {
  const value = { a: [{ cite: 'PA2023 s.1', status: 'partly' }], b: { citation: 'PA2023 s.2' }, cite: '' };
  assert.deepEqual(citationsIn(value), [
    { ref: 'PA2023 s.1', status: 'partly' },
    { ref: 'PA2023 s.2', status: 'verified' },
  ]);
});

test('every widget has a record, and its open points are limits', () => {
  const widgets = globSync('packages/*/package.json', { cwd: root }).filter(
    (file) => json(file).customElements,
  );
  assert.equal(made.records.length, widgets.length);
  for (const { widget, rows } of made.records) {
    assert.ok(rows.length > 3, widget);
    assert.ok(
      made.limits.records.some((one) => one.widget === widget && one.what.startsWith('Screen readers')),
      widget,
    );
  }
  const [row, ...more] = readRecord(
    '| What | How | When | Result |\n| - | - | - | - |\n| Keys | by **hand** | 2026 | holds |\n\nThen\n\n| Criterion | What you do |\n| - | - |\n| 1.1.1 | alt |\n',
  );
  assert.deepEqual(more, [], 'another table below is none of its rows');
  assert.deepEqual(row, { what: 'Keys', how: 'by hand', when: '2026', result: 'holds' });
  assert.ok(row && !isOpen(row));
});

test('the status of the README and the skipped tests are limits', () => {
  assert.ok(made.limits.status.length > 2);
  assert.deepEqual(
    statusOf('## Status\n\n- **Law** is [read](x.md)\n  by people.\n- Two.\n\n## Next\n\n- No.\n'),
    ['Law is read by people.', 'Two.'],
  );
  assert.equal(made.limits.skipped.length, 1);
});

test('every figure says its source and its status, as its own file has them', () => {
  const { keyFigures, charts, caseStudies, indicators } = made.figures;
  const { figures } = json('packages/key-figures/examples/feeds/key-figures.json');
  assert.equal(keyFigures.length, figures.length);
  assert.ok(keyFigures.every(({ source, url }) => source && /^https?:/.test(url ?? '')));
  assert.ok(charts.length > 10 && charts.some(({ source }) => source === ''));
  const { cases } = json('apps/demo-council/data/case-studies.json');
  const doubtful = cases.filter((one: { doubts: readonly string[] }) => one.doubts.length > 0).length;
  assert.equal(caseStudies.filter(({ status }) => status.startsWith('not fully')).length, doubtful);
  assert.ok(indicators.some(({ status }) => status.includes('Made up')));
  assert.equal(made.contrast.passed, made.contrast.pairs);
});

test('hosts in engines and what was heard are those of this build, else the published ones', () => {
  const folder = resultsWith([]);
  const cell = { engine: 'webkit', host: 'rtl', tag: 'ipec-a', faults: ['boom'], outcome: 'fails' };
  writeFileSync(
    join(folder, 'hosts.json'),
    JSON.stringify({ date: '2026-11-26', commit: 'abc', engines: { webkit: 'WebKit 1' }, cells: [cell] }),
  );
  const run = { widget: 'a', browser: 'chromium', lang: 'en', steps: 2, utterances: 3, faults: [] };
  writeFileSync(join(folder, 'heard.json'), JSON.stringify({ commit: 'abc', runs: [run] }));
  const data = assurance(root, { commit: 'abc', results: folder });
  assert.deepEqual(data.matrix?.exceptions, [cell]);
  assert.equal(data.matrix?.isOfThisBuild, true);
  assert.deepEqual(data.heard.runs, [run]);
  assert.match(page(data), /webkit: boom/);
  assert.equal(data.file.totals.passed, 1, 'they are not lists of tests');
  // What an earlier commit left in the folder.
  const later = assurance(root, { commit: 'def', results: folder });
  assert.equal(later.matrix?.isOfThisBuild, false);
  assert.deepEqual(later.heard.runs, []);
});

test('no accessibility record says by hand in which engine the tests pass: the table of engines says it', () => {
  for (const { widget, rows } of made.records)
    for (const { what } of rows) assert.doesNotMatch(what, /^(?:Chromium|Firefox|WebKit|Safari)\b/, widget);
});

test('a built file says by which ways it can ask or keep', () => {
  assert.deepEqual(waysIn('await fetch(a);localStorage.x'), ['fetch', 'localStorage']);
  assert.ok(
    made.requests.files.every(({ ways }) => !ways.includes('cookie') && !ways.includes('sendBeacon')),
  );
  assert.ok(made.requests.addresses.some((one) => one.name === 'src'));
});

test('the page holds every part, a heading each, and escapes what it shows', () => {
  const html = page(made);
  for (const [, id] of html.matchAll(/href="#([a-z]+)"/g)) assert.ok(html.includes(`id="${id}"`), id);
  assert.ok(html.includes('says &lt;b&gt; on touch'));
  assert.ok(!html.includes('says <b>') && !/undefined|\[object|NaN/.test(html));
});

test('the reporters of the suites write what the file reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-report-'));
  const file = join(folder, 'elements.json');
  const session = {
    testFile: join(root, 'packages/a/test/dom/a.test.ts'),
    testResults: { suites: [{ name: 'chart', tests: [{ name: 'draws', passed: true }] }] },
  };
  reportElements(file, 'webkit').onTestRunFinished({ sessions: [session] });
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), [
    {
      suite: 'elements',
      browser: 'webkit',
      file: 'packages/a/test/dom/a.test.ts',
      name: 'chart › draws',
      outcome: 'passed',
    },
  ]);
  const example = join(folder, 'example.test.mjs');
  writeFileSync(
    example,
    `import { test } from 'node:test';\ntest('one', () => {});\ntest.skip('two', () => {});`,
  );
  const reporter = join(root, 'tools/assurance/report-unit.js');
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const output = execFileSync(process.execPath, ['--test', `--test-reporter=${reporter}`, example], {
    encoding: 'utf8',
    env,
  });
  const outcomes = JSON.parse(output).map((one: { name: string; outcome: string }) => [
    one.name,
    one.outcome,
  ]);
  assert.deepEqual(outcomes, [
    ['one', 'passed'],
    ['two', 'skipped'],
  ]);
});
