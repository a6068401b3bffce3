/** A reporter of web-test-runner: every test of the run as one JSON list, for the assurance file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Every test of a suite with the names of the suites around it. */
function flat({ suites = [], tests = [] }, around = []) {
  return [
    ...tests.map((test) => ({ ...test, name: [...around, test.name].join(' › ') })),
    ...suites.flatMap((suite) => flat(suite, [...around, suite.name])),
  ];
}

/**
 * @param {string} file where the list goes
 * @param {string} browser the engine that was chosen
 */
export function reportElements(file, browser) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testFile, testResults }) =>
        flat(testResults ?? {}).map(({ name, skipped, passed }) => ({
          suite: 'elements',
          browser,
          file: relative(process.cwd(), testFile),
          name,
          outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
        })),
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(tests));
    },
  };
}
