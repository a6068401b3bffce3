/** What the last `npm test` wrote: every test with its outcome, and what axe found on which page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * @typedef {{ suite: string, browser: string | null, file: string | null, name: string, outcome: 'passed' | 'failed' | 'skipped' }} TestResult
 * @typedef {import('./note-axe.ts').NotedRun} AxeRun
 * @typedef {{ run: { commit: string | null, startedAt: string } | null, tests: TestResult[], axe: AxeRun[] }} Results
 */

const OUTCOMES = { expected: 'passed', unexpected: 'failed', flaky: 'failed', skipped: 'skipped' };

/** Playwright's JSON report as a list of tests. */
export function readPages(report) {
  const visit = ({ title, specs = [], suites = [] }, around) => {
    const names = title && !title.endsWith('.spec.ts') ? [...around, title] : around;
    return [
      ...specs.flatMap((spec) =>
        spec.tests.map((test) => ({
          suite: 'pages',
          browser: 'chromium',
          file: spec.file,
          name: [...names, spec.title].join(' › '),
          outcome: OUTCOMES[test.status] ?? 'failed',
          annotations: test.results?.flatMap((result) => result.annotations ?? []) ?? test.annotations,
        })),
      ),
      ...suites.flatMap((suite) => visit(suite, names)),
    ];
  };
  return (report.suites ?? []).flatMap((suite) => visit(suite, []));
}

function withoutNotes({ suite, browser, file, name, outcome }) {
  return { suite, browser, file, name, outcome };
}

/** @param {string} folder @returns {Results} */
export function readResults(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!existsSync(join(folder, 'run.json'))) return { run: null, tests: [], axe: [] };
  const lists = globSync('*.json', { cwd: folder }).filter(
    (file) => !/^(?:run|pages|hosts|heard)\.json$/.test(basename(file)),
  );
  const pages = existsSync(join(folder, 'pages.json')) ? readPages(read('pages.json')) : [];
  const axe = pages.flatMap(({ annotations = [] }) =>
    annotations.filter(({ type }) => type === 'axe').map(({ description }) => JSON.parse(description)),
  );
  const tests = [...lists.sort().flatMap(read), ...pages.map(withoutNotes)];
  return { run: read('run.json'), tests, axe };
}
