import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const contributing = read('CONTRIBUTING.md');

/** The table of changes: what one wants, and the files, folders and commands that it names. */
const NAMED = /\/|\.(?:ts|js|json|md|mdx|css|php|html)$|^npm run /;
const [, table = ''] = /^## Changes, and the files[^\n]*\n([^]*?)^## /m.exec(contributing) ?? [];
const changes = [...table.matchAll(/^\| (?!You want|-)([^|]+?) *\|(.*)\|$/gm)].map(([, wish, files]) => ({
  wish: wish ?? '',
  code: [...(files ?? '').matchAll(/`([^`]+)`/g)]
    .map(([, text]) => text ?? '')
    .filter((text) => NAMED.test(text)),
}));

/** Where a name of a row may be: as it stands, in the row's package, or in the folder that was named before it. */
function places(name: string, around: { workspace: string; folder: string }): readonly string[] {
  return [name, join(around.workspace, name), join(around.folder, name)];
}

/** Every path that braces stand for. */
const exists = (path: string): boolean =>
  path.includes('{') || path.includes('*')
    ? globSync(path, { cwd: root }).length > 0
    : existsSync(join(root, path));

test('more than ten changes are worked', () => assert.ok(changes.length > 10, String(changes.length)));

for (const { wish, code } of changes) {
  test(`“${wish}” names files, commands and folders that are there`, () => {
    assert.ok(code.length > 0, 'at least one file is named');
    let around = { workspace: '', folder: '' };
    for (const one of code) {
      const command = /^npm run (\S+)(?: --workspace (\S+))?/.exec(one);
      if (command) {
        const [, script = '', workspace = '.'] = command;
        const { scripts } = JSON.parse(read(join(workspace, 'package.json'))) as {
          scripts: Record<string, string>;
        };
        assert.ok(scripts[script], one);
        continue;
      }
      const found = places(one, around).find(exists);
      assert.ok(found !== undefined, `${one} is not there`);
      const workspace = /^(?:packages|apps|tools)\/[^/]+/.exec(found)?.[0] ?? around.workspace;
      around = { workspace, folder: found.endsWith('/') ? found : join(found, '..') };
    }
  });
}

test('the files of a widget are those that a new widget gets, or that a widget has', () => {
  const [, part = ''] = /^## A widget, file by file\n([^]*?)^`npm run new-widget/m.exec(contributing) ?? [];
  const names = [...part.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
  assert.ok(names.length > 10);
  for (const name of names) {
    const pattern = name.replaceAll('<name>', '*');
    assert.ok(exists(`packages/*/${pattern}`), name);
  }
});

test('what README and CONTRIBUTING name in `code` as a path is there', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'SUPPORT.md']) {
    const text = read(file);
    const paths = [...text.matchAll(/`((?:packages|apps|tools|scripts)\/[^\s`<>]+)`/g)].map(
      ([, one]) => one ?? '',
    );
    const links = [...text.matchAll(/\]\(((?!https?:|#)[^)#]+)[^)]*\)/g)].map(([, one]) => one ?? '');
    // What a build writes is there only after it.
    for (const path of [...paths, ...links].filter((one) => !/(?:^|\/)dist(?:\/|$)/.test(one)))
      assert.ok(exists(path), `${file}: ${path}`);
  }
});

test('every command of README and CONTRIBUTING is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const file of ['README.md', 'CONTRIBUTING.md', 'SUPPORT.md']) {
    const commands = [...read(file).matchAll(/npm run ([a-z-]+)(?! --workspace)(?=[`\s])/g)];
    for (const [whole, name] of commands) {
      if (read(file).includes(`${whole} --workspace`)) continue;
      assert.ok(scripts[name ?? ''], `${file}: ${whole}`);
    }
  }
});
