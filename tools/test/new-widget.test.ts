import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newWidget } from '../../scripts/new-widget.js';

const repository = join(import.meta.dirname, '../..');
// As deep as packages/: what a widget names above itself is the same.
const parent = join(repository, 'test-results');
mkdirSync(parent, { recursive: true });
const folder = join(mkdtempSync(join(parent, 'widget-')), '.');
rmSync(folder, { recursive: true });
const files = newWidget('notice-board', 'What is going on, in a list.', folder);
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: readonly string[]): void {
  const path = `${join(repository, 'node_modules/.bin')}:${process.env['PATH']}`;
  // The runner of this test must not be taken for the runner of those tests.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const made = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...env, PATH: path } });
  assert.equal(made.status, 0, `${command} ${args.join(' ')}\n${made.stdout}\n${made.stderr}`);
}

/** The files of a widget that are about a subject and not about the widget: the same in every one. */
const SHARED = ['check.ts', 'define.ts', 'index.ts', 'light-dom.css', 'parts.ts'];

test('a new widget has every file of the house, and no blank left', () => {
  for (const name of [
    'package.json',
    'README.md',
    'ACCESSIBILITY.md',
    ...SHARED.map((one) => `src/${one}`),
    'src/notice-board.ts',
    'src/notice-board.styles.ts',
    'src/options.ts',
    'src/source.ts',
    'src/templates.ts',
    'src/view-model.ts',
    'src/strings/cy.ts',
    'src/strings/en.ts',
    'src/strings/index.ts',
    'test/dom/notice-board.test.ts',
    'examples/basic.html',
    'examples/frame.html',
  ])
    assert.ok(files.includes(name), name);
  assert.ok(existsSync(join(folder, 'LICENSE')));
  for (const name of files) assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /__\w+__/, name);
  const read = (file: string): { version: string; dependencies: Record<string, string> } =>
    JSON.parse(readFileSync(file, 'utf8')) as { version: string; dependencies: Record<string, string> };
  const kit = read(new URL('../../packages/element-kit/package.json', import.meta.url).pathname);
  const made = read(join(folder, 'package.json'));
  assert.equal(made.version, kit.version, 'all packages carry one version');
  assert.equal(made.dependencies['@ipec/element-kit'], kit.version);
  assert.match(
    readFileSync(join(folder, 'src/define.ts'), 'utf8'),
    /define\('ipec-notice-board', NoticeBoard\)/,
  );
});

test('every widget has the files that a new one gets', () => {
  const packages = join(repository, 'packages');
  for (const name of [
    'case-study-carousel',
    'resource-library',
    'key-figures',
    'community-join-form',
    'procedure-selector',
    'evidence-chart',
  ])
    for (const file of ['define.ts', 'index.ts', 'light-dom.css', 'parts.ts', `${name}.ts`])
      assert.ok(existsSync(join(packages, name, 'src', file)), `${name} ${file}`);
});

test('its files are formatted as the check wants them, whatever the length of its name', () => {
  run('prettier', '--check', '--log-level=warn', '--ignore-path', '.prettierignore', '.');
});

test('it compiles, with its tests', () => {
  run('tsc', '-p', '.');
  run('tsc', '-p', 'test');
});

test('its pure tests pass', () => {
  run('node', '--conditions=@ipec/source', '--test', 'test/view-model.test.ts');
});

test('it builds, with its manifest and the types of frameworks', () => {
  run('tsc', '-p', 'tsconfig.build.json');
  run('cem', 'analyze', '--quiet', '--config', '../../custom-elements-manifest.config.js');
  const manifest = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  for (const word of ['ipec-notice-board', 'heading-level', 'ipec-check']) assert.ok(manifest.includes(word));
  for (const file of ['dist/define.d.ts', 'dist/editor/react.d.ts', 'dist/editor/vue.d.ts'])
    assert.ok(existsSync(join(folder, file)), file);
});

test('it runs in a browser, and its element tests pass', () => {
  run(
    'wtr',
    '--config',
    '../../web-test-runner.config.js',
    '--root-dir',
    '../..',
    '--files',
    'test/dom/*.test.ts',
  );
});

test('a bad name, or a folder that is there, is refused by name', () => {
  assert.throws(() => newWidget('Carousel', 'x'), /"Carousel" is not a name/);
  assert.throws(() => newWidget('case-study-carousel', 'x'), /is there already/);
});
