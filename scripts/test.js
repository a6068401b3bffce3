/** `npm test`: installs, builds, runs every suite, and closes with one line: `N passed, N failed, N skipped`. */
import { build } from './build.js';
import { root } from './ensure.js';
import { emptyResults } from './results-folder.js';
import { addTotals, emptyTotals, runSuite } from './suites.js';

const { findBrowser, getChromium } = await Promise.all([
  import('@ipec/browser'),
  import('@ipec/browser/get-chromium.js'),
]).then(
  ([find, get]) => ({ ...find, ...get }),
  () => {
    throw new Error('The dependencies are not installed as package-lock.json says. Run npm ci.');
  },
);

try {
  await getChromium(root);
  if (process.env['BROWSER'] === 'firefox') findBrowser('firefox');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

build();

emptyResults();
let totals = emptyTotals;
for (const name of ['unit', 'elements', 'pages']) totals = addTotals(totals, await runSuite(name, root));

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
