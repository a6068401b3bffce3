/** The published table: engine by widget by host, and the counts of the element suite. Pure. */

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
