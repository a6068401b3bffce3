/** `npm run build`: every package that is stale, and nothing left in packages/embed/dist of an earlier build. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './ensure.js';

/**
 * A build that comes from the cache is laid over the folder as it is. Part files carry a hash in their names, so those of an
 * earlier build would stay: what the manifest does not name goes.
 */
function pruneEmbed() {
  const dist = join(root, 'packages/embed/dist');
  const manifest = join(dist, 'manifest.json');
  if (!existsSync(manifest)) return;
  const { files } = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(dist.length + 1).replaceAll('\\', '/');
    const isHashed = /-[\da-f]{10}\.js$|^modules\//.test(name);
    if (entry.isFile() && isHashed && !(name in files)) rmSync(path);
  }
}

/** Builds what is stale. Ends the process where a build fails. */
export function build() {
  run('turbo', ['run', 'build', '--output-logs=errors-only']);
  pruneEmbed();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
