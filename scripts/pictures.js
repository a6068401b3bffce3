/** `npm run pictures`: the pictures of the README, from the widgets as they are; see `tools/pictures/pictures.js`. */
import { build } from './build.js';
import { run } from './ensure.js';

build();
run('node', ['--conditions=@ipec/source', 'tools/pictures/pictures.js']);
