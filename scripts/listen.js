/** `npm run listen`: a real screen reader, Orca, goes the main path of each widget; see `tools/listen/listen.js`. */
import { build } from './build.js';
import { run } from './ensure.js';

build();
run('node', ['--conditions=@ipec/source', 'tools/listen/listen.js', ...process.argv.slice(2)]);
