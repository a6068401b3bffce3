import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Folder with `golden.json` and `data/*.nopii.ndjson.gz`: real notices (Open Government Licence v3.0), which are too
 * large and too personal to keep here.
 */
const folder = process.env['IPEC_OCDS_DIR'];

/** The reason the tests on real notices are skipped, or false. */
export const skip =
  folder && existsSync(join(folder, 'golden.json'))
    ? false
    : 'set IPEC_OCDS_DIR to a folder with golden.json and data/find-a-tender.nopii.ndjson.gz to run this on real notices';

export function realPath(name: string): string {
  return join(folder ?? '.', 'data', `${name}.nopii.ndjson.gz`);
}

export function realReleases(name: string): readonly unknown[] {
  const text = gunzipSync(readFileSync(realPath(name))).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

export function golden(): Golden {
  return JSON.parse(readFileSync(join(folder ?? '.', 'golden.json'), 'utf8')) as Golden;
}

/** Loosely typed on purpose: a test reads it by path and fails on what is missing. */
export type Golden = Readonly<Record<string, Readonly<Record<string, never>>>>;
