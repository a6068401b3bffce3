import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { attributesOf, attributeType, camelCase } from '../build/attributes.ts';
import { languageFiles, translatable, wordsIn } from '../build/languages.ts';
import { toPhp } from '../build/php.ts';
import { filesBelow, zipFolder } from '../build/zip.ts';
import { descriptionsIn, TRANSLATED } from '../../embed/build/builder-page.ts';
import { WIDGETS } from '../../embed/build/widgets.ts';
import { labelOf } from '../editor/text.ts';
import { pseudo, PSEUDO } from '@ipec/test-kit/pseudo-language.ts';

const dist = join(import.meta.dirname, '../dist');
const plugin = join(dist, 'ipec-elements');
const text = (path: string): string => readFileSync(join(plugin, path), 'utf8');

test('the archive holds the plug-in under its name, is under 1.5 MB, and the same files give the same bytes', () => {
  const zip = readFileSync(join(dist, 'ipec-elements.zip'));
  assert.ok(zip.length < 1_500_000, String(zip.length));
  const files = Object.keys(unzipSync(zip));
  assert.ok(files.includes('ipec-elements/ipec-elements.php'));
  assert.deepEqual(
    files.filter((name) => !/\.(?:php|js|css|json|txt|po|mo)$|LICENSE$/.test(name)),
    [],
  );
  assert.deepEqual(
    createHash('sha256').update(zipFolder(plugin, 'ipec-elements')).digest('hex'),
    createHash('sha256').update(zip).digest('hex'),
  );
});

test('every block offers every attribute of its element, and says what it is', () => {
  for (const path of filesBelow(plugin).filter((name) => name.endsWith('block.json'))) {
    const block = JSON.parse(text(path)) as {
      apiVersion: number;
      example?: object;
      name: string;
      attributes: Record<string, unknown>;
    };
    assert.equal(block.apiVersion, 3, path);
    assert.ok(block.example, path);
    const source = JSON.parse(readFileSync(join(import.meta.dirname, '../plugin', path), 'utf8')) as {
      ipecTag?: string;
    };
    if (!source.ipecTag) continue;
    const widget = WIDGETS.find(({ tag }) => tag === source.ipecTag);
    assert.ok(widget, `${path}: ${source.ipecTag} is not a tag of packages/embed/build/widgets.ts`);
    for (const name of Object.keys(attributesOf(widget.name)))
      assert.ok(camelCase(name) in block.attributes, `${path} ${name}`);
  }
});

test('every block is whole: its folder, its file of the editor, its row and its function', () => {
  const source = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const folders = readdirSync(join(import.meta.dirname, '../plugin/blocks')).toSorted();
  const render = [...source('plugin/src/blocks.php').matchAll(/^\t'([\w-]+)' +=> '(render_\w+)',$/gm)];
  assert.deepEqual(render.map(([, name]) => name).toSorted(), folders, 'BLOCKS of plugin/src/blocks.php');
  for (const [, name, called] of render)
    assert.ok(
      source('plugin/src/render.php').includes(`function ${called}(`),
      `${name}: plugin/src/render.php`,
    );
  const editor = [...source('editor/editor.ts').matchAll(/^import '\.\/blocks\/([\w-]+)\.ts';$/gm)];
  assert.deepEqual(editor.map(([, name]) => name).toSorted(), folders, 'the imports of editor/editor.ts');
  for (const name of folders) {
    assert.ok(source(`editor/blocks/${name}.ts`).includes(`'ipec/${name}'`), `editor/blocks/${name}.ts`);
    const { name: own } = JSON.parse(source(`plugin/blocks/${name}/block.json`)) as { name: string };
    assert.equal(own, `ipec/${name}`, `plugin/blocks/${name}/block.json`);
  }
});

test('header, readme and stable tag carry the version of the files that they serve', () => {
  const manifest = join(import.meta.dirname, '../../embed/dist/manifest.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    version: string;
  };
  assert.match(text('ipec-elements.php'), new RegExp(`Version:\\s+${version.replaceAll('.', '\\.')}\\n`));
  assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version.replaceAll('.', '\\.')}\\n`));
});

test('the types of attributes are read from their words', () => {
  assert.deepEqual(attributeType("'a' | 'b' | null"), { type: 'string', values: ['a', 'b'] });
  assert.deepEqual(attributeType('none|session|device'), {
    type: 'string',
    values: ['none', 'session', 'device'],
  });
  assert.deepEqual(attributeType('string | null'), { type: 'string' });
  assert.deepEqual(attributeType('ViewName | null'), { type: 'string' });
  assert.deepEqual(attributeType('number'), { type: 'number' });
});

test('PHP reads every text as it was', () => {
  assert.equal(toPhp("O'Neil \\ $x"), String.raw`'O\'Neil \\ $x'`);
  assert.equal(
    toPhp({ a: [1, true, null] }),
    "array(\n\t'a' => array(\n\t\t1,\n\t\ttrue,\n\t\tnull,\n\t),\n)",
  );
});

const root = join(import.meta.dirname, '..');
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

test('every word of the settings page, the editor and the inserter is there in every language, and none is left over', () => {
  const sources = ['plugin', 'editor'].flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((name) => /\.(?:php|ts)$/.test(name))
      .flatMap((name) => translatable(readFileSync(join(root, folder, name), 'utf8'))),
  );
  const blocks = filesBelow(join(root, 'plugin/blocks')).flatMap((name) => {
    const block = JSON.parse(readFileSync(join(root, 'plugin/blocks', name), 'utf8')) as {
      title: string;
      description: string;
      keywords: string[];
    };
    return [block.title, block.description, ...block.keywords];
  });
  for (const language of TRANSLATED) {
    const keys = (list: 'words' | 'blocks') => sorted(Object.keys(wordsIn(root, language, list)));
    assert.deepEqual(sorted(sources), keys('words'), `languages/${language}.json`);
    assert.deepEqual(sorted(blocks), keys('blocks'), `languages/${language}-blocks.json`);
  }
});

test('a language is data: its words become the files that WordPress looks for by its code', () => {
  const words = { Case: pseudo('Case') };
  const files = languageFiles(PSEUDO, { words, blocks: words, attributes: { Kind: pseudo('Kind') } });
  const text = (end: string): string => files.find(({ name }) => name.endsWith(end))?.text ?? '';
  assert.deepEqual(
    files.map(({ name }) => name),
    ['ipec-elements-xx.l10n.php', 'ipec-elements-xx-ipec-elements-editor.json'],
  );
  assert.match(text('.php'), /'language' => 'xx'/);
  assert.match(text('.php'), /'Case' => '⟦Case⟧'/);
  assert.match(text('.php'), /block title\x04Case|block title\u0004Case|block title\u{4}Case/u);
  assert.deepEqual(JSON.parse(text('.json')), {
    domain: 'messages',
    locale_data: {
      messages: { '': { domain: 'messages', lang: 'xx' }, Kind: ['⟦Kind⟧'], Case: ['⟦Case⟧'] },
    },
  });
});

test('every language beside English has its files in the plug-in, and the builder has its words', () => {
  const builder = readFileSync(join(import.meta.dirname, '../../embed/dist/builder/builder.js'), 'utf8');
  for (const language of TRANSLATED) {
    const [[, title]] = Object.entries(wordsIn(root, language, 'blocks')) as [[string, string]];
    assert.ok(text(`languages/ipec-elements-${language}.l10n.php`).includes(title), language);
    assert.ok(text(`languages/ipec-elements-${language}-ipec-elements-editor.json`).length > 1000, language);
    assert.ok(builder.includes(descriptionsIn(language)['The kind of chart.']!), language);
  }
});

test('every name, value and description of an attribute is there in every language, and none is left over', () => {
  const words = WIDGETS.flatMap(({ name }) =>
    Object.entries(attributesOf(name)).flatMap(([attribute, { values = [], description }]) => [
      labelOf(attribute),
      ...values.map(labelOf),
      description,
    ]),
  );
  for (const language of TRANSLATED) {
    const file = `packages/embed/languages/${language}-attributes.json`;
    assert.deepEqual(sorted(words), sorted(Object.keys(descriptionsIn(language))), file);
  }
});
