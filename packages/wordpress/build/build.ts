/** Builds `dist/ipec-elements/` and `dist/ipec-elements.zip`: the plug-in with the built files and what they say of themselves. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { descriptionsIn, TRANSLATED } from '../../embed/build/builder-page.ts';
import { attributesOf, camelCase, type Attribute } from './attributes.ts';
import { fields, forms } from './forms.ts';
import { languageFiles, wordsIn } from './languages.ts';
import { phpFile } from './php.ts';
import { filesBelow, zipFolder } from './zip.ts';

const root = dirname(import.meta.dirname);
const out = join(root, 'dist/ipec-elements');
const require = createRequire(import.meta.url);
const embed = dirname(require.resolve('@ipec/embed/manifest.json'));

interface EmbedManifest {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}
const manifest = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8')) as EmbedManifest;
const { version } = manifest;

/** The files that a page may load: one for each widget, their parts, the loader and the theme. */
const assets = Object.keys(manifest.files).filter(
  (name) => /^[\w-]+\.js$|^theme\.css$/.test(name) && !/^frame/.test(name),
);

/** The names of the widgets: a file without a content hash that is not the loader. */
const widgets = assets
  .filter((name) => name.endsWith('.js') && !/-[\da-f]{10}\.js$|^ipec/.test(name))
  .map((name) => name.slice(0, -3));

const integrity = (name: string): string => manifest.files[name]?.integrity ?? '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

/** Text of the repository with the version of this release. */
function stamped(path: string): string {
  return readFileSync(join(root, 'plugin', path), 'utf8').replaceAll('0.0.0', version);
}

interface BlockFile {
  readonly ipecTag?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** A block's own file with the attributes of its element beside its own. */
function blockJson(
  path: string,
  attributes: ReadonlyMap<string, Readonly<Record<string, Attribute>>>,
): string {
  const { ipecTag, ...block } = JSON.parse(stamped(path)) as BlockFile;
  const given = Object.entries(attributes.get(ipecTag ?? '') ?? {}).map(([name, { type }]) => [
    camelCase(name),
    { type },
  ]);
  return `${JSON.stringify({ ...block, attributes: { ...Object.fromEntries(given), ...block.attributes } }, null, 2)}\n`;
}

/** One script of the admin pages. What the editor loads stays readable, as WordPress's directory wants it. */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<void> {
  const name = basename(entry, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['@ipec/source', 'module', 'browser', 'default'] },
    build: {
      outDir: join(out, 'editor'),
      emptyOutDir: false,
      target: 'es2023',
      minify: format === 'es',
      rolldownOptions: {
        input: { [name]: join(root, entry) },
        output: { format, entryFileNames: '[name].js' },
      },
    },
  });
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
const attributes = new Map(widgets.map((name) => [`ipec-${name}`, attributesOf(name)]));
for (const path of filesBelow(join(root, 'plugin')))
  write(path, path.endsWith('block.json') ? blockJson(path, attributes) : stamped(path));
for (const name of assets) {
  mkdirSync(join(out, 'assets', version), { recursive: true });
  cpSync(join(embed, name), join(out, 'assets', version, name));
}
cpSync(join(root, '../../LICENSE'), join(out, 'LICENSE'));
await bundle('client/settings.ts', 'es');
await bundle('editor/editor.ts', 'iife');
const editor = createHash('sha256')
  .update(readFileSync(join(out, 'editor/editor.js')))
  .digest('hex')
  .slice(0, 10);
write(
  'data/widgets.php',
  phpFile('The widgets: files, integrity and attributes.', {
    loader: integrity('ipec.js'),
    editor,
    widgets: Object.fromEntries(
      widgets.map((name) => [
        `ipec-${name}`,
        {
          file: `${name}.js`,
          integrity: integrity(`${name}.js`),
          attributes: attributes.get(`ipec-${name}`),
        },
      ]),
    ),
  }),
);
write('data/forms.php', phpFile('The plain join form in each language.', forms()));
write(
  'data/fields.php',
  phpFile('The fields of an application, the words of consent, of pages and of mails.', fields()),
);
for (const language of TRANSLATED) {
  const [words, blocks] = [wordsIn(root, language, 'words'), wordsIn(root, language, 'blocks')];
  const files = languageFiles(language, { words, blocks, attributes: descriptionsIn(language) });
  for (const { name, text } of files) write(`languages/${name}`, text);
}
writeFileSync(join(root, 'dist/ipec-elements.zip'), zipFolder(out, 'ipec-elements'));
