import { zipSync, type Zippable } from 'fflate';
import type { BuiltFile } from './bundle.ts';

/** The same moment in every build, so that equal files make an equal archive. A zip knows no time before 1980. */
const MOMENT = new Date(1980, 0, 1);

/**
 * The release as one archive: every file under a folder that is named by the version. That folder never changes: a site
 * keeps the old one beside the new one, so that no pasted integrity breaks.
 */
export function releaseZip(version: string, files: readonly BuiltFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, code } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1)))
    entries[`${version}/${name}`] = [new TextEncoder().encode(code), { mtime: MOMENT, level: 9 }];
  return zipSync(entries);
}
