/** What `npm run engines` and `npm run listen` found: of this commit where they ran on it, else the last published table. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/**
 * Every widget on every host in each engine.
 *
 * @param {string} root
 * @param {string} folder of the results
 * @param {string | null} built the commit of this build: what an earlier one left in the folder is not of it
 */
export function readEngines(root, folder, built) {
  const left = read(join(folder, 'hosts.json'));
  const made = left?.commit === built ? left : null;
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
 * @param {string} folder of the results
 * @param {string | null} built the commit of this build
 */
export function readHeard(root, folder, built) {
  const left = read(join(folder, 'heard.json'));
  const runs = left?.commit === built ? left.runs : [];
  const transcripts = globSync('packages/*/test/heard/*.txt', { cwd: root })
    .sort()
    .map((file) => {
      const [, widget, browser, lang, part] =
        /packages.([^\\/]+).test.heard.(\w+)-([a-z]+)(?:-(\w+))?\.txt$/.exec(file) ?? [];
      const text = readFileSync(join(root, file), 'utf8');
      const utterances = text.split('\n').filter((line) => line !== '' && !line.startsWith('## ')).length;
      return { widget, browser, lang, part, steps: text.split(/^## /m).length - 1, utterances };
    });
  return { runs, transcripts };
}
