/** The three suites of the repository, each with the way to run it and to read its counts. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from './results-folder.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Totals} */
export const emptyTotals = { passed: 0, failed: 0, skipped: 0 };

/** @param {Totals} a @param {Totals} b @returns {Totals} */
export function addTotals(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Node's closing summary: `ℹ pass 12`. */
function readNodeTotals(output) {
  const count = (name) => Number(new RegExp(`^[^\\w]*${name} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed, skipped: count('skipped') + count('todo') };
}

/** web-test-runner's last progress line: `3/3 test files | 12 passed, 0 failed, 1 skipped`. */
function readElementTotals(output) {
  const last = [...output.matchAll(/test files \| (\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  if (!last) return { passed: NaN, failed: NaN, skipped: NaN };
  return { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}

/** Playwright's JSON report. A test that passed on a second try is not a pass here: retries are off. */
function readPageTotals(file) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

const report = join(resultsFolder, 'pages.json');

const SUITES = {
  unit: {
    command: [
      'node',
      '--conditions=@ipec/source',
      '--test',
      // As many as the pages have; by itself Node leaves one core free.
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./tools/assurance/report-unit.js',
      `--test-reporter-destination=${join(resultsFolder, 'unit.json')}`,
      'packages/*/test/*.test.ts',
      'apps/*/test/*.test.ts',
      'tools/*/test/*.test.ts',
      'tools/test/*.test.ts',
    ],
    read: readNodeTotals,
  },
  elements: { command: ['wtr'], env: { IPEC_TEST_RESULTS: resultsFolder }, read: readElementTotals },
  pages: {
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    read: () => readPageTotals(report),
  },
};

/** Runs one suite, shows what it prints, and returns its counts; one that died without a count is one failure. */
export async function runSuite(name, cwd) {
  const { command, env, read } = SUITES[name];
  console.log(`\n== ${name} ==`);
  const { code, output } = await spawnAndShow(command, { cwd, env: { ...process.env, ...env } });
  const totals = readOrNone(read, output);
  if (totals === null) return { ...emptyTotals, failed: 1 };
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

function readOrNone(read, output) {
  try {
    const totals = read(output);
    return Object.values(totals).some(Number.isNaN) ? null : totals;
  } catch {
    return null;
  }
}

function spawnAndShow([command, ...args], options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
