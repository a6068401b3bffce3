/** After `changeset version`: the newest entry of every changelog says on which day it was made. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workspaces } from './workspaces.js';

/**
 * A changelog whose newest entry says its date, in a line below its heading, since release tools look for a heading
 * that is the version alone. An entry that has a date keeps it.
 *
 * @param {string} changelog Markdown, as changesets writes it
 * @param {string} date ISO 8601, a day
 */
export function withDate(changelog, date) {
  return changelog.replace(/^## \d+\.\d+\.\d+\S*\n+(?!\n|Made on )/m, (heading, at) =>
    changelog.search(/^## /m) === at ? `${heading.trimEnd()}\n\nMade on ${date}.\n\n` : heading,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const date = new Date().toISOString().slice(0, 10);
  for (const folder of workspaces(root)) {
    const file = `${root}${folder}/CHANGELOG.md`;
    if (existsSync(file)) writeFileSync(file, withDate(readFileSync(file, 'utf8'), date));
  }
}
