/** `npm run engines`: every widget in Chromium, Firefox and WebKit; see `tools/engines/engines.js`. */
import { build } from './build.js';
import { run } from './ensure.js';

build();
run('node', ['--conditions=@ipec/source', 'tools/engines/engines.js', ...process.argv.slice(2)]);
