/** What a page pays: the files of the manifest, and our widgets beside their peers as the bench measured them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Bytes of each file that a council hosts. @param {string} root */
export function readSizes(root) {
  const { version, files } = read(join(root, 'packages/embed/dist/manifest.json'));
  return {
    version,
    files: Object.entries(files).map(([name, { bytes, gzip, brotli, integrity }]) => ({
      name,
      bytes,
      gzip,
      brotli,
      integrity,
    })),
  };
}

/** The bench's results: brotli bytes, and CPU milliseconds to ready with the ratio to ours. @param {string} root */
export function readBench(root) {
  return globSync('apps/bench/results/*.json', { cwd: root })
    .sort()
    .map((file) => join(root, file))
    .filter(existsSync)
    .map(read)
    .map(({ suite, rounds, throttle, machine, versions, rows }) => ({
      suite,
      rounds,
      throttle,
      date: machine.date,
      chromium: machine.chromium,
      rows: rows.map(({ name, role, requests, assets, cpuToReady, toOurs }) => ({
        name,
        role,
        version: versions[name] ?? null,
        requests,
        brotli: assets.brotli,
        cpuToReady: cpuToReady?.median ?? null,
        toOurs: toOurs ?? null,
      })),
    }));
}
