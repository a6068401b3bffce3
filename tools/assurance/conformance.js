/** The accessibility conformance report: for each criterion what the tests say, in the terms of VPAT 2.5. */
import { CRITERIA } from './criteria.js';

/**
 * @typedef {import('./read-results.js').Results} Results
 * @typedef {'Supports' | 'Partially Supports' | 'Does Not Support' | 'Not Evaluated'} Term
 */

const speaksFor = ({ id, tests }, name) => name.includes(`(${id})`) || (tests?.test(name) ?? false);
const mentions = (run, list, id) => run[list].filter(({ criteria }) => criteria.includes(id));

/** What axe says of a criterion, over all pages. */
function axeEvidence(axe, id) {
  const rules = (list) =>
    [...new Set(axe.flatMap((run) => mentions(run, list, id).map((rule) => rule.id)))].sort();
  const pages = axe.filter((run) => mentions(run, 'passed', id).length > 0).length;
  return { rules: rules('passed'), pages, violated: rules('violated'), undecided: rules('undecided') };
}

/** What the tests that name a criterion say of it. */
function testEvidence(tests, criterion) {
  const about = tests.filter(({ suite, name }) => suite !== 'unit' && speaksFor(criterion, name));
  const count = (outcome) => about.filter((test) => test.outcome === outcome).length;
  const failed = about
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ file, name }) => `${file}: ${name}`);
  const files = [...new Set(about.map(({ file }) => file))].sort();
  return { passed: count('passed'), skipped: count('skipped'), failed, files };
}

/** Rows of the records that a person wrote and that name the criterion. */
function recordEvidence(records, id) {
  return records.flatMap(({ widget, rows }) =>
    rows.filter(({ what }) => what.includes(`(${id})`)).map((row) => ({ widget, ...row })),
  );
}

/** @returns {Term} */
function term({ axe, tests, records }) {
  if (axe.violated.length > 0 || tests.failed.length > 0) return 'Does Not Support';
  if (records.some(({ result }) => /not met/i.test(result))) return 'Partially Supports';
  if (axe.rules.length === 0 && tests.passed === 0) return 'Not Evaluated';
  return 'Supports';
}

/**
 * One row for each success criterion of WCAG 2.2 A and AA. "Supports" rests on automatic tests alone and says so; what
 * no test speaks for is "Not Evaluated".
 *
 * @param {Results} results
 * @param {ReturnType<import('./records.js').readRecords>} records
 */
export function conformance(results, records) {
  return CRITERIA.map((criterion) => {
    const { id, name, level, clause } = criterion;
    const evidence = {
      axe: axeEvidence(results.axe, id),
      tests: testEvidence(results.tests, criterion),
      records: recordEvidence(records, id),
    };
    return { id, name, level, clause, term: term(evidence), ...evidence };
  });
}
