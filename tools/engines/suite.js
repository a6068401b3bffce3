/** The element suite in one engine: its results, with those tests set apart whose failure is a known exception. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_EXCEPTIONS } from './exceptions.js';

/**
 * @typedef {{ suite: string, browser: string, file: string, name: string, outcome: string, cause?: string }} TestResult
 */

/**
 * Failed tests that are known become `exception`, with their cause. Pure.
 *
 * @param {readonly TestResult[]} tests
 * @param {typeof TEST_EXCEPTIONS} exceptions
 * @returns {TestResult[]}
 */
export function withExceptions(tests, exceptions) {
  return tests.map((one) => {
    const known = exceptions.find(({ engine, test }) => engine === one.browser && test.test(one.name));
    return one.outcome === 'failed' && known ? { ...one, outcome: 'exception', cause: known.cause } : one;
  });
}

/** Exceptions of an engine that no failing test bears out, where its whole suite ran. */
export function mended(tests, exceptions, engine) {
  return exceptions.filter(
    (one) =>
      one.engine === engine &&
      !one.isOfBusyMachines &&
      !tests.some(({ name, outcome }) => outcome === 'exception' && one.test.test(name)),
  );
}

/**
 * @param {string} root
 * @param {string} engine
 * @param {{ files?: readonly string[], results: string }} options patterns of test files, and the folder for results
 * @returns {TestResult[]}
 * @throws {Error} where the run left no results
 */
export function runSuite(root, engine, { files = [], results }) {
  const file = join(results, `elements-${engine}.json`);
  const args = files.flatMap((pattern) => ['--files', pattern]);
  spawnSync(join(root, 'node_modules/.bin/wtr'), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BROWSER: engine, IPEC_TEST_RESULTS: results },
  });
  if (!existsSync(file)) throw new Error(`The element suite left no results in ${engine}.`);
  const tests = withExceptions(JSON.parse(readFileSync(file, 'utf8')), TEST_EXCEPTIONS);
  writeFileSync(file, JSON.stringify(tests));
  return tests;
}
