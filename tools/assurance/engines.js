/** What `npm run engines` and `npm run listen` found: of this build where they ran, else the last published table. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * Every widget on every host in each engine.
 *
 * @param {string} root
 * @param {string} folder of the results of this build
 */
export function readEngines(root, folder) {
  const made = read(join(folder, 'hosts.json'));
  const published = read(join(root, 'tools/engines/results.json'));
  if (!made && !published) return null;
  const { date, commit, engines, cells } = made ?? published;
  const isOfThisBuild = made !== null;
  const exceptions = cells.filter(({ outcome }) => outcome !== 'holds');
  return { isOfThisBuild, date, commit, engines, cells, exceptions, suites: published?.suites ?? [] };
}

/**
 * What Orca was heard to say: the runs of this build, and the transcripts that are kept.
 *
 * @param {string} root
 * @param {string} folder
 */
export function readHeard(root, folder) {
  const runs = read(join(folder, 'heard.json')) ?? [];
  const transcripts = globSync('packages/*/test/heard/*.txt', { cwd: root })
    .sort()
    .map((file) => {
      const [, widget, browser, lang] = /packages.([^\\/]+).test.heard.(\w+)-(\w+)\.txt$/.exec(file) ?? [];
      const text = readFileSync(join(root, file), 'utf8');
      const utterances = text.split('\n').filter((line) => line !== '' && !line.startsWith('## ')).length;
      return { widget, browser, lang, steps: text.split(/^## /m).length - 1, utterances };
    });
  return { runs, transcripts };
}
