/** After `changeset version`: the elements carry the version of their packages. A test holds it. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../packages/element-kit/package.json', import.meta.url), 'utf8'),
);
const file = new URL('../packages/element-kit/src/version.ts', import.meta.url);
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*';$/m, `'${version}';`));
