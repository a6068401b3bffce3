/**
 * `npm run engines`: the element suite, and every widget on every hostile host, in Chromium, Firefox and WebKit. Prints
 * what does not hold, writes `dist/test-results`, and ends with 1 where something fails that is not a known exception.
 * A whole run of an engine also writes its part of the table that the docs publish. `--engine webkit` chooses engines;
 * `--smoke` takes one test file a widget and the hardest hosts; `--hosts` leaves the element suite out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commitOf } from '../../scripts/results-folder.js';
import { HOST_EXCEPTIONS, TEST_EXCEPTIONS } from './exceptions.js';
import { MATRIX_HOSTS } from './hosts.js';
import { judge } from './judge.js';
import { ENGINES } from './names.js';
import { mended, runSuite } from './suite.js';
import { published, tally } from './table.js';
import { versionOf } from './versions.js';
import { walkHosts } from './walk-hosts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: [...ENGINES] },
    smoke: { type: 'boolean', default: false },
    hosts: { type: 'boolean', default: false },
  },
});

/** One test file for each widget, which uses it as people do. */
const SMOKE_FILES = [
  'packages/case-study-carousel/test/dom/filters.test.ts',
  'packages/community-join-form/test/dom/submit.test.ts',
  'packages/evidence-chart/test/dom/chart.test.ts',
  'packages/key-figures/test/dom/figures.test.ts',
  'packages/procedure-selector/test/dom/flow.test.ts',
  'packages/resource-library/test/dom/library.test.ts',
];
const SMOKE_HOSTS = ['plain', 'strict-csp', 'reset', 'classic-script', 'narrow', 'no-script'];

const results = join(root, 'dist/test-results');
mkdirSync(results, { recursive: true });
const isWhole = !values.smoke && !values.hosts;
let faults = 0;

const say = (line) => {
  faults += 1;
  console.log(`  ${line}`);
};

async function hostsIn(engine) {
  const cells = await walkHosts(engine, values.smoke ? { hosts: SMOKE_HOSTS } : {});
  const judged = cells.map((cell) => judge(cell, HOST_EXCEPTIONS));
  const holds = judged.filter(({ outcome }) => outcome === 'holds').length;
  console.log(`${engine}: ${holds} of ${judged.length} widgets on hosts hold`);
  for (const { host, tag, outcome, faults: found, cause } of judged) {
    if (outcome === 'fails') for (const fault of found) say(`${host}, ${tag}: ${fault}`);
    if (outcome === 'mended') say(`${host}, ${tag}: holds, so this is not an exception any more: ${cause}`);
  }
  return judged;
}

function suiteIn(engine) {
  const tests = runSuite(root, engine, { files: values.smoke ? SMOKE_FILES : [], results });
  const count = (outcome) => tests.filter((one) => one.outcome === outcome).length;
  console.log(
    `${engine}: ${count('passed')} passed, ${count('failed')} failed, ${count('exception')} known, ${count('skipped')} skipped`,
  );
  for (const { file, name, outcome } of tests) if (outcome === 'failed') say(`${file}: ${name}`);
  if (!values.smoke)
    for (const { test, cause } of mended(tests, TEST_EXCEPTIONS, engine))
      say(`${test} holds again: ${cause}`);
  if (tests.length === 0) say('no test ran');
  return tests;
}

const cells = [];
const suites = [];
for (const engine of values.engine) {
  cells.push(...(await hostsIn(engine)));
  if (values.hosts) continue;
  // In the smoke run the whole suite of Chromium has run already, with `npm test`.
  if (values.smoke && engine === 'chromium') continue;
  suites.push(...suiteIn(engine));
}

const versions = {};
for (const engine of values.engine) versions[engine] = await versionOf(engine);
const made = {
  commit: commitOf(root),
  date: new Date().toISOString().slice(0, 10),
  engines: versions,
  hosts: MATRIX_HOSTS,
  cells,
};
writeFileSync(join(results, 'hosts.json'), JSON.stringify(made));
if (isWhole) {
  const file = join(root, 'tools/engines/results.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const table = published(before, { ...made, suites: tally(suites) });
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}
process.exit(faults === 0 ? 0 : 1);
