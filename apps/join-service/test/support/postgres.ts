import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export interface Cluster {
  /** A new, empty database. */
  database(): Promise<string>;
  /** Stops the server as an operator or a crash does, and starts it again. */
  restart(mode: 'fast' | 'immediate'): void;
  stop(): void;
}

const ROOT = '/usr/lib/postgresql';

/** Where Debian's package puts the server, the newest first; `null` where there is none. */
function binaries(): string | null {
  const versions = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => join(ROOT, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

/** Why PostgreSQL cannot be tested here, or `false`. With `IPEC_REQUIRE_POSTGRES=1` its absence is a failure. */
export const NO_POSTGRES: string | false =
  binaries() !== null || process.env['IPEC_REQUIRE_POSTGRES'] === '1'
    ? false
    : `no PostgreSQL server in ${ROOT}: install Debian's package "postgresql"`;

/**
 * A server of our own in a temporary folder, on a free port: never the system's. Root becomes `postgres` for it.
 *
 * @param parent the folder to make its own in, such as a disk of few bytes
 */
export async function startCluster(parent?: string): Promise<Cluster> {
  const bin = binaries();
  if (bin === null) throw new Error(`IPEC_REQUIRE_POSTGRES is set and there is no PostgreSQL in ${ROOT}`);
  const folder = mkdtempSync(join(parent ?? tmpdir(), 'ipec-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const owner = asRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : null;
  if (owner !== null) chownSync(folder, owner, -1);
  // The path of a user need not hold `runuser`.
  const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };
  const run = (command: string, args: readonly string[]) =>
    asRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, command), ...args], {
          stdio: 'pipe',
          cwd: folder,
          env,
        })
      : execFileSync(join(bin, command), args, { stdio: 'pipe', cwd: folder });
  const data = join(folder, 'data');
  const port = await freePort();
  const segments = parent === undefined ? [] : ['--wal-segsize=1'];
  run('initdb', [
    '-D',
    data,
    '-U',
    'ipec',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C',
    ...segments,
  ]);
  const log = parent === undefined ? '' : ' -c max_wal_size=8MB';
  const options = `-p ${port} -k ${folder} -h 127.0.0.1 -c max_connections=120${log}`;
  run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start']);
  let made = 0;
  return {
    async database() {
      made += 1;
      const client = new Client(`postgres://ipec@127.0.0.1:${port}/postgres`);
      await client.connect();
      await client.query(`create database test_${made}`);
      await client.end();
      return `postgres://ipec@127.0.0.1:${port}/test_${made}`;
    },
    restart(mode) {
      run('pg_ctl', ['-D', data, '-m', mode, '-l', join(folder, 'log'), '-w', '-o', options, 'restart']);
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
