import manifest from '@ipec/embed/manifest.json' with { type: 'json' };
import type { Asset } from './suite.ts';

/** A file that a council hosts, as the build left it. */
export function embedFile(name: string, kind: Asset['kind']): Asset {
  return { kind, name, from: 'file', entry: new URL(import.meta.resolve(`@ipec/embed/${name}`)) };
}

/** The files of the parts of a widget, with the content hashes in their names. They count only where they are loaded. */
export function partFiles(widget: string): readonly Asset[] {
  const pattern = new RegExp(`^${widget}-[\\w-]+-[\\da-f]{10}\\.js$`);
  return Object.keys(manifest.files)
    .filter((name) => pattern.test(name))
    .map((name) => embedFile(name, 'part'));
}
