/**
 * `npm run assurance`: the assurance file of a release, in `dist/assurance`. It rests on what `npm test` found for this
 * commit and runs it where there is none; with `--without-tests` it says on its first lines that none ran.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './ensure.js';
import { commitOf, resultsFolder } from './results-folder.js';

function testsRan() {
  const file = join(resultsFolder, 'run.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).commit === commitOf();
}

if (process.argv.includes('--without-tests') || testsRan()) {
  run('turbo', ['run', 'build', '--output-logs=errors-only']);
} else {
  console.log('No test results of this commit: npm test runs first.');
  run('node', ['scripts/test.js']);
}
run('node', ['--conditions=@ipec/source', 'tools/assurance/write.js']);
