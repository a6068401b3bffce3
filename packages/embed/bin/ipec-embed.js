#!/usr/bin/env node
/**
 * ipec-embed site ADDRESS FOLDER: writes the address at which FOLDER is hosted into its frame pages and oEmbed files, so that
 * the address of a frame can be pasted into WordPress and other consumers of oEmbed.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const USAGE = 'Usage: ipec-embed site https://www.your-council.gov.uk/ipec/ FOLDER\n';
const PLACEHOLDER = /https:\/\/[^\s"'<>]+?(?=frame\/[\w-]+\.(?:oembed\.json|html)\b)/g;

const [command, address = '', folder = ''] = process.argv.slice(2);
if (command !== 'site' || !/^https?:$/.test(URL.parse(address)?.protocol ?? '') || folder === '') {
  process.stderr.write(USAGE);
  process.exit(1);
}
const site = new URL(address.endsWith('/') ? address : `${address}/`).href;

const manifestPath = join(folder, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const names = globSync('frame/*.{html,json}', { cwd: folder });
for (const name of names) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8').replace(PLACEHOLDER, site);
  writeFileSync(path, text);
  const bytes = Buffer.from(text);
  manifest.files[name.replaceAll('\\', '/')] = {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${names.length} files of ${folder} now say that they are hosted at ${site}\n`);
