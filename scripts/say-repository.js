/**
 * Before a release is published: every package says where its source is kept. npm signs the provenance of a package
 * only where that is the repository of the run, so it is taken from the run and written down nowhere else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workspaces } from './workspaces.js';

/**
 * The metadata of a package with its repository, its issues and its home.
 *
 * @param {Record<string, unknown>} metadata a package.json
 * @param {string} url the repository's address, `https://…/owner/name`
 * @param {string} directory the package's folder in it
 */
export function withRepository(metadata, url, directory) {
  return {
    ...metadata,
    repository: { type: 'git', url: `git+${url}.git`, directory },
    homepage: `${url}/tree/main/${directory}#readme`,
    bugs: `${url}/issues`,
  };
}

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
if (process.argv[1] === fileURLToPath(import.meta.url) && server && name) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const folder of workspaces(root, ['packages'])) {
    const path = `${root}${folder}/package.json`;
    const metadata = JSON.parse(readFileSync(path, 'utf8'));
    const complete = withRepository(metadata, `${server}/${name}`, folder);
    writeFileSync(path, `${JSON.stringify(complete, null, 2)}\n`);
  }
}
