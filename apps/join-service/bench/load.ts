import { rm } from 'node:fs/promises';
import { hrtime } from 'node:process';
import { spawnService, temporaryFolder } from '../test/support/service.ts';
import { NO_POSTGRES, startCluster } from '../test/support/postgres.ts';
import { postgresLimit, sqliteLimit, type Limit } from './limit.ts';
import { loadService } from './client.ts';

/** How long each figure is measured, in milliseconds, after a warm-up of a quarter of it. */
const MEASURE_MS = Number(process.env['BENCH_MS'] ?? 6_000);
const CONNECTIONS = [1, 10] as const;

interface Row {
  readonly what: string;
  readonly connections: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Applications a second with a commit for each, beside a bare loop of inserts and commits on the same database. */
async function measure(
  name: string,
  createUrl: () => Promise<string>,
  limit: (url: string) => Promise<Limit>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const connections of CONNECTIONS) {
    const bare = await limit(await createUrl());
    for (const kind of ['one row', 'the same rows'] as const)
      rows.push(
        row(
          `${name}: bare loop, ${kind}`,
          connections,
          await timed(connections, kind === 'one row' ? bare.oneRow : bare.sameRows),
        ),
      );
    await bare.close();
    const service = await spawnService({
      DATABASE_URL: await createUrl(),
      LOG_LEVEL: 'info',
      RATE_LIMIT: '1000000000',
    });
    const client = loadService(service.address);
    rows.push(row(`${name}: service, over HTTP`, connections, await timed(connections, client.send)));
    client.close();
    await service.kill('SIGTERM');
  }
  return rows;
}

/** Milliseconds of every call, sorted, and the seconds they took together. */
async function timed(connections: number, one: (connection: number) => Promise<void> | void) {
  const times: number[] = [];
  const run = async (ms: number, keep: boolean) => {
    const end = performance.now() + ms;
    await Promise.all(
      Array.from({ length: connections }, async (_, connection) => {
        while (performance.now() < end) {
          const started = hrtime.bigint();
          await one(connection);
          if (keep) times.push(Number(hrtime.bigint() - started) / 1e6);
        }
      }),
    );
  };
  await run(MEASURE_MS / 4, false);
  const started = performance.now();
  await run(MEASURE_MS, true);
  return { times: times.sort((a, b) => a - b), seconds: (performance.now() - started) / 1000 };
}

function row(what: string, connections: number, { times, seconds }: Awaited<ReturnType<typeof timed>>): Row {
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    what,
    connections,
    perSecond: Math.round(times.length / seconds),
    p50: round(at(0.5)),
    p99: round(at(0.99)),
  };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}

const folder = temporaryFolder();
let made = 0;
const rows = await measure('SQLite', async () => `sqlite:${folder.path}/${(made += 1)}.sqlite`, sqliteLimit);
if (NO_POSTGRES === false) {
  const cluster = await startCluster();
  rows.push(...(await measure('PostgreSQL', () => cluster.database(), postgresLimit)));
  cluster.stop();
}
await rm(folder.path, { recursive: true, force: true });
console.table(rows);
