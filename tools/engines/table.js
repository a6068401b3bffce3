/** The published table: engine by widget by host, and the counts of the element suite. Pure. */
import { ENGINES } from './names.js';

const OUTCOMES = ['passed', 'failed', 'exception', 'skipped'];

const subjectOf = (file) => /(?:packages|apps)[\\/]([^\\/]+)/.exec(file)?.[1] ?? file;

/**
 * The element tests of each package in each engine, and the exceptions with their causes.
 *
 * @param {readonly import('./suite.js').TestResult[]} tests
 */
export function tally(tests) {
  const groups = Map.groupBy(tests, ({ browser, file }) => `${subjectOf(file)} ${browser}`);
  return [...groups]
    .map(([key, list]) => {
      const [subject, engine] = key.split(' ');
      const counts = OUTCOMES.map((name) => [name, list.filter(({ outcome }) => outcome === name).length]);
      const exceptions = list
        .filter(({ outcome }) => outcome === 'exception')
        .map(({ name, cause }) => ({ name, cause }));
      return { subject, engine, ...Object.fromEntries(counts), exceptions };
    })
    .sort((a, b) => `${a.subject} ${a.engine}`.localeCompare(`${b.subject} ${b.engine}`));
}

/** @typedef {{ date: string, commit: string | null, engines: Record<string, string>, hosts: object[], cells: { engine: string }[], suites: { engine: string }[] }} Run */

/**
 * The published table with the engines of a run in place of what it said of them before. Each engine keeps the day on which it
 * ran.
 *
 * @param {Run & { dates?: Record<string, string> } | null} before
 * @param {Run} run
 */
export function published(before, { date, commit, engines, hosts, cells, suites }) {
  const isOfRun = (name) => Object.hasOwn(engines, name);
  const kept = (list = []) => list.filter(({ engine }) => !isOfRun(engine));
  const inOrder = (record) =>
    Object.fromEntries(ENGINES.filter((name) => record[name]).map((name) => [name, record[name]]));
  const ran = Object.fromEntries(Object.keys(engines).map((name) => [name, date]));
  const byEngine = (a, b) => ENGINES.indexOf(a.engine) - ENGINES.indexOf(b.engine);
  return {
    commit,
    date,
    dates: inOrder({ ...before?.dates, ...ran }),
    engines: inOrder({ ...before?.engines, ...engines }),
    hosts,
    cells: [...kept(before?.cells), ...cells].sort(byEngine),
    suites: [...kept(before?.suites), ...suites].sort((a, b) =>
      `${a.subject} ${a.engine}`.localeCompare(`${b.subject} ${b.engine}`),
    ),
  };
}
