/** `npm run listen`: a real screen reader, Orca, reads a page of each widget; see `tools/listen/listen.js`. */
import { run } from './ensure.js';

run('turbo', ['run', 'build', '--output-logs=errors-only']);
run('node', ['--conditions=@ipec/source', 'tools/listen/listen.js', ...process.argv.slice(2)]);
