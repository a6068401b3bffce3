import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseConfig } from '../../src/config/parse-config.ts';
import { openEngine, queryBuilder, type Db } from '../../src/database/open.ts';
import { start, type Running } from '../../src/start.ts';

export const ADMIN_TOKEN = 'admin-token-for-tests-only';

const BASE = {
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  RATE_LIMIT: '100000',
  ADMIN_TOKEN,
  CONTROLLERS: 'Example Council',
  PRIVACY_URL: 'https://www.example.gov.uk/privacy',
  PRIVACY_VERSION: '2026-01',
};

/** A folder that goes when the test does. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ipec-join-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The service in this process. `now` may be moved by the test. */
export async function startService(env: Record<string, string>, now?: () => Date): Promise<Running> {
  const config = parseConfig({ ...BASE, ...env });
  if (!config.ok) throw new Error(config.issues.map(({ message }) => message).join('; '));
  return start(config.value, now);
}

export interface ServiceProcess {
  readonly address: string;
  readonly process: ChildProcess;
  readonly output: readonly string[];
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** The service as its own process, as `npm start` runs it. */
export async function spawnService(env: Record<string, string>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--conditions=@ipec/source', 'src/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env['PATH'], ...BASE, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: string[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const address = await new Promise<string>((resolve, reject) => {
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output.join('\n')}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (output.length < 20_000) output.push(line);
      const found = /listening at (http:\/\/[^"]+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    address,
    process: child,
    output,
    kill: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A look into the database behind the service's back. */
export function look(url: string): Db {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  const config =
    file === undefined
      ? ({ kind: 'postgres', url, connections: 2 } as const)
      : ({ kind: 'sqlite', file } as const);
  return queryBuilder(openEngine(config, () => undefined));
}

export function admin(path: string, init: RequestInit = {}): [string, RequestInit] {
  return [
    path,
    { ...init, headers: { ...(init.headers as object), Authorization: `Bearer ${ADMIN_TOKEN}` } },
  ];
}

/** Tries until it does not throw. */
export async function eventually<T>(look: () => T | Promise<T>, timeoutMs = 15_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
