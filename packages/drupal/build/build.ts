/** Builds `dist/ipec_elements/` and `dist/ipec_elements.zip`: the module with the built files and what they say of themselves. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { attributesOf } from '../../embed/build/attributes.ts';
import { WIDGETS } from '../../embed/build/widgets.ts';
import { toPhp } from '../../wordpress/build/php.ts';
import { filesBelow, zipFolder } from '../../wordpress/build/zip.ts';
import { ckeditorLibraries, ckeditorYaml } from './ckeditor.ts';
import { componentTwig, componentYaml, type ComponentSource } from './components.ts';
import { toYaml } from './yaml.ts';

const root = dirname(import.meta.dirname);
const out = join(root, 'dist/ipec_elements');
const embed = dirname(createRequire(import.meta.url).resolve('@ipec/embed/manifest.json'));
const { version, files } = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8')) as {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
};

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

/** A module as a library: aggregation would break it and its integrity. The release is in the path, so nothing is stale. */
function library({ name }: ComponentSource): object {
  const attributes = {
    type: 'module',
    integrity: files[`${name}.js`]?.integrity ?? '',
    crossorigin: 'anonymous',
  };
  return {
    version,
    js: { [`assets/${version}/${name}.js`]: { preprocess: false, minified: true, attributes } },
    dependencies: ['ipec_elements/theme'],
  };
}

const sources: readonly ComponentSource[] = WIDGETS.map(({ tag, name, title }) => ({
  tag,
  name,
  title,
  attributes: attributesOf(name),
}));
const theme = { version, css: { theme: { [`assets/${version}/theme.css`]: { minified: true } } } };

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const path of filesBelow(join(root, 'module'))) {
  const text = readFileSync(join(root, 'module', path), 'utf8');
  write(path, text.replaceAll("'0.0.0'", `'${version}'`));
}
for (const name of Object.keys(files).filter(
  (one) => /^[\w-]+\.js$|^theme\.css$/.test(one) && !/^frame/.test(one),
)) {
  mkdirSync(join(out, 'assets', version), { recursive: true });
  cpSync(join(embed, name), join(out, 'assets', version, name));
}
for (const source of sources) {
  write(`components/${source.name}/${source.name}.component.yml`, toYaml(componentYaml(source)));
  write(`components/${source.name}/${source.name}.twig`, componentTwig(source));
}
write(
  'ipec_elements.libraries.yml',
  toYaml({
    theme,
    ...Object.fromEntries(sources.map((source) => [source.name, library(source)])),
    ...ckeditorLibraries(version),
  }),
);
write('ipec_elements.ckeditor5.yml', toYaml(ckeditorYaml(sources)));
const widgets = Object.fromEntries(
  sources.map(({ tag, name, title, attributes }) => [tag, { name, title, attributes }]),
);
write(
  'data/widgets.php',
  `<?php\n\n/**\n * @file\n * The widgets and their attributes. Written by the build.\n */\n\nreturn ${toPhp(widgets)};\n`,
);
cpSync(join(root, '../../LICENSE'), join(out, 'LICENSE.txt'));
writeFileSync(join(root, 'dist/ipec_elements.zip'), zipFolder(out, 'ipec_elements'));
