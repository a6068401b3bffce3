import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Every build writes this time, so that the same content gives the same bytes. ZIP knows no year before 1980. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The files below a folder, by their path from it, sorted. */
export function filesBelow(folder: string, path = ''): readonly string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const one = path ? `${path}/${name}` : name;
      return statSync(join(folder, one)).isDirectory() ? filesBelow(folder, one) : [one];
    });
}

/** A folder as a ZIP archive, under its own name: the same bytes for the same files. */
export function zipFolder(folder: string, name: string): Uint8Array {
  const entries: Zippable = {};
  for (const file of filesBelow(folder))
    entries[`${name}/${file}`] = [
      readFileSync(join(folder, file)),
      { mtime: FIXED_TIME, level: 9, os: 3, attrs: 0o644 << 16 },
    ];
  return zipSync(entries);
}
