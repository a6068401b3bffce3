import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The folder of the built files that a council hosts. */
export const embedFolder = dirname(require.resolve('@ipec/embed/manifest.json'));

interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const manifest = JSON.parse(readFileSync(`${embedFolder}/manifest.json`, 'utf8')) as Manifest;

/** The integrity of a built file. */
export function integrity(name: string): string {
  const entry = manifest.files[name];
  if (!entry) throw new Error(`${name} is not in the manifest.`);
  return entry.integrity;
}

/** The theme's link: first in the head, so that the page is drawn once. */
export function themeLink(base = '/ipec'): string {
  return `<link rel="stylesheet" href="${base}/theme.css" integrity="${integrity('theme.css')}" crossorigin="anonymous">`;
}

/** The one script tag. */
export function loaderScript(base = '/ipec', file = 'ipec.js'): string {
  return `<script type="module" src="${base}/${file}" integrity="${integrity(file)}" crossorigin="anonymous"></script>`;
}
