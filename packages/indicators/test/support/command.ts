import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/index.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

/** Runs `ipec-indicators` as a user does. */
export function run(words: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@ipec/source', MAIN, ...words],
    { input, maxBuffer: 1e9 },
  );
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A folder of the test's own, removed after it. */
export function workFolder(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `ipec-indicators-${name}-`));
  after(() => rmSync(folder, { recursive: true }));
  const file = (own: string, content: string | Uint8Array): string => {
    const path = join(folder, own);
    writeFileSync(path, content);
    return path;
  };
  return { folder, file };
}

export function parsed(stdout: string): Report {
  return JSON.parse(stdout) as Report;
}
