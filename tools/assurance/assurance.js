/** The assurance file of a release, as data: every part is read from the place that another test or build wrote. */
import { join } from 'node:path';
import { componentsOf, readBill, readNotices } from './bill.js';
import { conformance } from './conformance.js';
import { readContrast } from './contrast.js';
import { readEngines, readHeard } from './engines.js';
import { readFigures } from './figures.js';
import { readLaw } from './law.js';
import { readLimits } from './limits.js';
import { engines, hostRows } from './matrix.js';
import { readHosts, readPolicy } from './policy.js';
import { readRecords } from './records.js';
import { readRequests } from './requests.js';
import { readResults } from './read-results.js';
import { readBench, readSizes } from './sizes.js';

/** The folder in which a run of the tests leaves its results. @param {string} root */
export const resultsFolder = (root) => join(root, 'dist/test-results');

const sum = (tests, outcome) => tests.filter((test) => test.outcome === outcome).length;

/**
 * @param {string} root the repository
 * @param {{ commit: string | null, results?: string }} made the commit it stands for, and the folder of results
 */
export function assurance(root, { commit, results: folder = resultsFolder(root) }) {
  const results = readResults(folder);
  const records = readRecords(root);
  const law = readLaw();
  const bill = readBill(root);
  const sizes = readSizes(root);
  const { tests, axe, run } = results;
  return {
    file: {
      product: 'IPEC Elements',
      version: sizes.version,
      commit,
      tests: run === null ? null : { ...run, isOfThisCommit: run.commit !== null && run.commit === commit },
      totals: { passed: sum(tests, 'passed'), failed: sum(tests, 'failed'), skipped: sum(tests, 'skipped') },
      axe: { pages: axe.length, versions: [...new Set(axe.map(({ version }) => version))] },
    },
    conformance: conformance(results, records),
    records,
    engines: engines(tests),
    hosts: hostRows(tests, readHosts()),
    matrix: readEngines(root, folder, commit),
    heard: readHeard(root, folder, commit),
    contrast: readContrast(root),
    figures: readFigures(root),
    policy: readPolicy(),
    requests: readRequests(root),
    sizes,
    bench: readBench(root),
    law,
    components: componentsOf(bill),
    limits: readLimits(root, { records, law, tests }),
    bill,
    notices: readNotices(root),
  };
}
