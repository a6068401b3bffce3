/**
 * `npm run new-widget -- resource-library "A list of publications"`: a new widget from tools/widget-template, with its types, tests,
 * examples, styles, check view and languages in place.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const template = join(repository, 'tools/widget-template');

/**
 * Writes a widget's files.
 *
 * @param {string} name in kebab case, without a prefix: `resource-library`
 * @param {string} about one line that says what it is
 * @param {string} folder where it goes; must not exist
 * @returns {string[]} the files, relative to the folder
 * @throws {Error} where the name is not in kebab case, the folder is there already, or Prettier does not run
 */
export function newWidget(name, about, folder = join(repository, 'packages', name)) {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(name))
    throw new Error(`"${name}" is not a name such as resource-library.`);
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const className = name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
  const kit = join(repository, 'packages/element-kit/package.json');
  // All packages carry one version.
  const { version } = JSON.parse(readFileSync(kit, 'utf8'));
  const words = {
    __name__: name,
    __tag__: `ipec-${name}`,
    __Class__: className,
    __about__: about,
    __version__: version,
  };
  const fill = (text) => text.replace(/__(?:name|tag|Class|about|version)__/g, (word) => words[word]);
  cpSync(template, folder, { recursive: true });
  cpSync(join(repository, 'LICENSE'), join(folder, 'LICENSE'));
  const templates = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.template'));
  const files = templates.map((path) => {
    const target = join(dirname(path), fill(basename(path, '.template')));
    writeFileSync(join(folder, path), fill(readFileSync(join(folder, path), 'utf8')));
    renameSync(join(folder, path), join(folder, target));
    return target;
  });
  formatted(folder);
  return files;
}

/** How long a line is depends on the name that was filled in, so that lines are broken anew. */
function formatted(folder) {
  const prettier = join(repository, 'node_modules/.bin/prettier');
  // The ignore file of the repository names folders of tests; a widget is formatted wherever it is written.
  const options = ['--write', '--log-level=error', '--ignore-path', join(folder, '.prettierignore')];
  const { status, stderr } = spawnSync(prettier, [...options, folder], { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The files are written and not formatted: ${stderr}`);
}

/** What a newcomer does next with the widget of that name. */
function nextSteps(name) {
  return `
Try it:
  npm install && npm run build
  npx wtr --files 'packages/${name}/test/dom/*.test.ts'

Deliver it, when it is worth it:
  1. A row in packages/embed/build/widgets.ts, and "@ipec/${name}" in the devDependencies of packages/embed/package.json.
  2. npm install && npm run build
  3. npm test names what else a delivered widget needs: its limit of bytes, its name and form in the builder, the Welsh
     of its attributes.
  4. A block for WordPress: packages/wordpress/README.md. Pages for Storybook: apps/docs/stories/key-figures/ is the smallest set.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', about = `The ${name} widget`] = process.argv.slice(2);
  try {
    const files = newWidget(name, about);
    console.log(`packages/${name}: ${files.length} files.`);
    console.log(nextSteps(name));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
