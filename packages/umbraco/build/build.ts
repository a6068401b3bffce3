/** Builds `dist/ipec-elements-umbraco/` and its archive: what is copied into an Umbraco project. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { attributesOf } from '../../embed/build/attributes.ts';
import { WIDGETS } from '../../embed/build/widgets.ts';
import { filesBelow, zipFolder } from '../../wordpress/build/zip.ts';
import { aliasOf, propertyOf, type ElementType } from './element-type.ts';
import { packageManifest } from './manifest.ts';
import { EDITORS, razorView } from './view.ts';

const root = dirname(import.meta.dirname);
const out = join(root, 'dist/ipec-elements-umbraco');
const plugin = join(out, 'wwwroot/App_Plugins/IpecElements');
const embed = dirname(createRequire(import.meta.url).resolve('@ipec/embed/manifest.json'));
const { version, files } = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8')) as {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
};

const types: readonly ElementType[] = WIDGETS.map(({ tag, name, title }) => ({
  tag,
  name,
  title,
  attributes: attributesOf(name),
}));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const path of filesBelow(join(root, 'package')))
  write(path, readFileSync(join(root, 'package', path), 'utf8'));
write(
  'wwwroot/App_Plugins/IpecElements/umbraco-package.json',
  `${JSON.stringify(packageManifest(types, version), null, 2)}\n`,
);
const assets = `/App_Plugins/IpecElements/assets/${version}`;
for (const [folder, model] of Object.entries(EDITORS))
  for (const type of types)
    write(
      `Views/Partials/${folder}/Components/${aliasOf(type)}.cshtml`,
      razorView(type, model, {
        path: `${assets}/${type.name}.js`,
        integrity: files[`${type.name}.js`]?.integrity ?? '',
        theme: `${assets}/theme.css`,
      }),
    );
for (const name of Object.keys(files).filter(
  (one) => /^[\w-]+\.js$|^theme\.css$/.test(one) && !/^frame/.test(one),
)) {
  mkdirSync(join(plugin, 'assets', version), { recursive: true });
  cpSync(join(embed, name), join(plugin, 'assets', version, name));
}
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  define: {
    __IPEC_VIEWS__: JSON.stringify({
      version,
      widgets: types.map(({ tag, name, title, attributes }) => ({
        tag,
        name,
        title,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([key, { type }]) => [key, [propertyOf(key), type]]),
        ),
      })),
    }),
  },
  build: {
    outDir: plugin,
    emptyOutDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      input: { 'block-views': join(root, 'client/block-views.ts') },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
cpSync(join(root, '../../LICENSE'), join(out, 'LICENSE.txt'));
cpSync(join(root, 'README.md'), join(out, 'README.md'));
writeFileSync(join(root, 'dist/ipec-elements-umbraco.zip'), zipFolder(out, 'ipec-elements-umbraco'));
