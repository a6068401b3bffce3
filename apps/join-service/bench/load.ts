import { hrtime } from 'node:process';
import { NO_POSTGRES, startCluster } from '../test/support/postgres.ts';
import { temporaryFolder } from '../test/support/service.ts';
import { loadService } from './client.ts';
import { serve, serveBare } from './serve.ts';
import { postgresLimit, sqliteLimit, type Limit } from './limit.ts';

/** How long each figure is measured in all, in milliseconds. */
const MEASURE_MS = Number(process.env['BENCH_MS'] ?? 10_000);
/**
 * The candidates take turns in slices, so that a machine that is slow for a while is slow for all of them. The first
 * slice of each is a warm-up.
 */
const SLICES = 10;
const CONNECTIONS = [1, 10] as const;

type One = (connection: number) => Promise<void> | void;

interface Candidate {
  readonly what: string;
  readonly one: One;
  readonly times: number[];
  seconds: number;
}

/** Applications a second with a commit for each, beside bare loops of inserts and commits on the same database. */
async function measure(
  name: string,
  createUrl: () => Promise<string>,
  limit: (url: string) => Promise<Limit>,
): Promise<object[]> {
  const rows: object[] = [];
  for (const connections of CONNECTIONS) {
    const bare = await limit(await createUrl());
    const service = await serve(
      {
        DATABASE_URL: await createUrl(),
        RATE_LIMIT: '1000000000',
        LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
      },
      `${folder.path}/service.log`,
    );
    const client = loadService(service.address);
    const bareServer = await serveBare(await createUrl());
    const bareClient = loadService(bareServer.address);
    const candidates = [
      candidate(`${name}: bare loop, one row`, bare.oneRow),
      candidate(`${name}: bare loop, the same rows`, bare.sameRows),
      candidate(`${name}: the same rows, over bare HTTP`, bareClient.send),
      candidate(`${name}: service, over HTTP`, client.send),
    ];
    for (let slice = 0; slice <= SLICES; slice += 1)
      for (const each of candidates) await runSlice(each, connections, slice > 0);
    const limits = { loop: rate(candidates[1]), server: rate(candidates[2]) };
    rows.push(...candidates.map((each) => figures(each, connections, limits)));
    client.close();
    bareClient.close();
    await service.stop();
    await bareServer.stop();
    await bare.close();
  }
  return rows;
}

function candidate(what: string, one: One): Candidate {
  return { what, one, times: [], seconds: 0 };
}

async function runSlice(each: Candidate, connections: number, keep: boolean): Promise<void> {
  const started = performance.now();
  const end = started + MEASURE_MS / SLICES;
  const run = async (connection: number) => {
    while (performance.now() < end) {
      const before = hrtime.bigint();
      await each.one(connection);
      if (keep) each.times.push(Number(hrtime.bigint() - before) / 1e6);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => run(connection)));
  if (keep) each.seconds += (performance.now() - started) / 1000;
}

function rate(each: Candidate | undefined): number {
  return each === undefined ? 0 : each.times.length / each.seconds;
}

function figures(
  each: Candidate,
  connections: number,
  limits: { readonly loop: number; readonly server: number },
): object {
  const times = each.times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  const perSecond = Math.round(rate(each));
  return {
    what: each.what,
    connections,
    perSecond,
    p50: at(0.5),
    p99: at(0.99),
    'loop ÷ this': rounded(limits.loop / rate(each)),
    'server ÷ this': rounded(limits.server / rate(each)),
  };
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

const folder = temporaryFolder();
let made = 0;
const rows = await measure('SQLite', async () => `sqlite:${folder.path}/${(made += 1)}.sqlite`, sqliteLimit);
if (NO_POSTGRES === false) {
  const cluster = await startCluster();
  rows.push(...(await measure('PostgreSQL', () => cluster.database(), postgresLimit)));
  cluster.stop();
}
folder.remove();
console.table(rows);
