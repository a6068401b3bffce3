/**
 * Makes a fresh clone ready: installs what package-lock.json names, once. Imports nothing but Node, because nothing else
 * is there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.package-lock.json');

// The environment of every tool: the repository's own Node and tools first on the PATH.
process.env['PATH'] = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
process.env['TURBO_TELEMETRY_DISABLED'] = '1';
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';

/** Whether the installed tree is older than the lock file. */
function isStale() {
  if (!existsSync(stamp)) return true;
  return statSync(stamp).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Runs a command in the foreground; a failure ends this process with its code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies if they are missing or older than the lock file. */
export function ensureInstalled() {
  if (!isStale()) return;
  console.log('Installing dependencies…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

ensureInstalled();
