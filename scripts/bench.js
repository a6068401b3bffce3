/**
 * `npm run bench -- --only carousel --rounds 9`: what the widgets cost a page beside their peers. Builds what is stale,
 * measures, prints a table and writes apps/bench/RESULTS.md.
 */
import { run } from './ensure.js';

run('turbo', ['run', 'build', '--filter=@ipec/bench^...', '--output-logs=errors-only']);
run('node', ['apps/bench/src/run.ts', ...process.argv.slice(2)]);
