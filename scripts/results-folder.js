/** Where a run of the tests leaves what it found, for `npm run assurance`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.js';

export const resultsFolder = join(root, 'dist/test-results');

/** The commit that is checked out; null where there is no git. */
export function commitOf(folder = root) {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Takes away the results of an earlier run, and notes what this one is of. */
export function emptyResults() {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const run = { commit: commitOf(), startedAt: new Date().toISOString() };
  writeFileSync(join(resultsFolder, 'run.json'), JSON.stringify(run));
}
