import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name?: string }[];
}

interface CustomElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The attributes that a widget documents, from the manifest of its package: the only list of them. */
export function documentedAttributes(name: string, tag: string): readonly string[] {
  const path = require.resolve(`@ipec/${name}/custom-elements.json`);
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as CustomElementsManifest;
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  const names = (element?.attributes ?? []).flatMap((one) => one.name ?? []);
  if (names.length === 0)
    throw new Error(`The manifest of @ipec/${name} documents no attribute of <${tag}>.`);
  return [...new Set(names)];
}
