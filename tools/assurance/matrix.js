/** Which engine ran which widget and which host: counted from the results of the tests. */

const tally = (tests) => ({
  passed: tests.filter(({ outcome }) => outcome === 'passed').length,
  failed: tests.filter(({ outcome }) => outcome === 'failed').length,
  skipped: tests.filter(({ outcome }) => outcome === 'skipped').length,
  exception: tests.filter(({ outcome }) => outcome === 'exception').length,
});

/** One row for each widget or package and each engine. @param {import('./read-results.js').TestResult[]} tests */
export function engines(tests) {
  const groups = Map.groupBy(
    tests.filter(({ browser, file }) => browser !== null && file),
    ({ browser, file }) => `${/(?:packages|apps)[\\/]([^\\/]+)/.exec(file)?.[1] ?? file} ${browser}`,
  );
  return [...groups]
    .map(([key, list]) => ({ subject: key.split(' ')[0], browser: key.split(' ')[1], ...tally(list) }))
    .sort((a, b) => `${a.subject} ${a.browser}`.localeCompare(`${b.subject} ${b.browser}`));
}

/**
 * One row for each host page, from the tests that name it.
 *
 * @param {import('./read-results.js').TestResult[]} tests
 * @param {{ name: string, why: string }[]} hosts
 */
export function hostRows(tests, hosts) {
  return hosts.map(({ name, why }) => ({
    name,
    why,
    ...tally(tests.filter((test) => test.name.startsWith(`host ${name}, `))),
  }));
}
