import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DEFINITIONS } from '../../src/indicators/index.ts';
import { foldSql, indicatorSql } from '../../src/sql/index.ts';
import type { SqlEngine, SqlRow } from './sql.ts';

const ROOT = '/usr/lib/postgresql';

/** Where Debian's package puts the server, the newest first; undefined where there is none. */
function binaries(): string | undefined {
  const versions = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(ROOT, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Why PostgreSQL cannot be tested here, or `false`. With `IPEC_REQUIRE_POSTGRES=1` its absence is a failure. */
export const NO_POSTGRES: string | false =
  binaries() !== undefined || process.env['IPEC_REQUIRE_POSTGRES'] === '1'
    ? false
    : `no PostgreSQL server in ${ROOT}: install Debian's package "postgresql"`;

/** A server of our own in a temporary folder, reached by a socket in it: never the system's. Root becomes `postgres`. */
export function startServer() {
  const bin = binaries();
  if (bin === undefined)
    throw new Error(`IPEC_REQUIRE_POSTGRES is set and there is no PostgreSQL in ${ROOT}`);
  const folder = mkdtempSync(join(tmpdir(), 'ipec-pg-'));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })), -1);
  const run = (command: string, args: readonly string[]) => {
    const own = [join(bin, command), ...args];
    const [program, ...words] = asRoot ? ['runuser', '-u', 'postgres', '--', ...own] : own;
    execFileSync(program!, words, { stdio: 'pipe', cwd: folder });
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'ipec', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C']);
  const options = `-k ${folder} -c listen_addresses= -c fsync=off -c timezone=America/New_York -c work_mem=64MB`;
  run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', options, 'start']);
  return {
    folder,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loads releases into a table of their own, folds it, and answers any indicator. */
export async function postgres(
  folder: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<SqlEngine> {
  const client = new Client({ host: folder, user: 'ipec', database: 'postgres' });
  await client.connect();
  await client.query('CREATE TEMP TABLE notices (release jsonb)');
  for await (const batch of batches(lines, 200)) {
    await client.query('INSERT INTO notices SELECT unnest($1::text[])::jsonb', [batch]);
  }
  for (const statement of foldSql({ table: 'notices' }, 'postgres')) await client.query(statement);
  return {
    async rows(id, by) {
      const all: SqlRow[] = [];
      for (const definition of DEFINITIONS.filter((one) => one.id === id)) {
        const { rows } = await client.query<SqlRow>(indicatorSql(definition, by, 'postgres'));
        all.push(...rows);
      }
      return all;
    },
    close: () => client.end(),
  };
}

async function* batches(
  lines: Iterable<string> | AsyncIterable<string>,
  size: number,
): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
