import { retryDelay, type Backoff } from '@ipec/membership';
import { safeError } from '../log.ts';
import type { Service } from '../service.ts';
import { claimDue, LONGEST_WAIT_MS, postpone, settle, type Channel, type OutboxRow } from './claim.ts';
import type { Wake } from './wake.ts';

/** What became of one row. `failed` is tried again, `dead` is not. */
export type Sent =
  | { readonly outcome: 'sent' | 'skipped' | 'dead'; readonly failure?: string }
  | { readonly outcome: 'failed'; readonly failure: string };

export type Send = (row: OutboxRow) => Promise<Sent>;

/** At once and again for about four days, half an hour apart at most. */
export const OUTBOX_BACKOFF: Backoff = { base: 1_000, longest: LONGEST_WAIT_MS, tries: 200 };
/** Rows in one claim, sent side by side: all of them have to be done within the lease. */
const AT_ONCE = 5;
/** How often to look without being woken: for what other instances left, and for retries. */
const LOOK_EVERY_MS = 1_000;

export interface Worker {
  readonly wake: Wake;
  /** Ends after what is being sent. */
  stop(): Promise<void>;
}

/** Sends one channel of the outbox for as long as the service runs. Channels do not wait for each other. */
export function startWorker(service: Omit<Service, 'wake'>, channel: Channel, send: Send): Worker {
  let stopped = false;
  let rouse = () => {};
  const run = async () => {
    while (!stopped) {
      const busy = await drainOnce(service, channel, send).catch((error: unknown) => {
        service.log.error({ channel, error: safeError(error) }, 'outbox: could not look for work');
        return false;
      });
      if (!busy && !stopped) await new Promise<void>((resolve) => (rouse = wakeable(resolve)));
    }
  };
  const running = run();
  return {
    wake: () => rouse(),
    stop: async () => {
      stopped = true;
      rouse();
      await running;
    },
  };
}

function wakeable(resolve: () => void): () => void {
  const timer = setTimeout(resolve, LOOK_EVERY_MS);
  return () => {
    clearTimeout(timer);
    resolve();
  };
}

/** Claims and sends one handful; whether there was anything to do. */
export async function drainOnce(
  service: Omit<Service, 'wake'>,
  channel: Channel,
  send: Send,
): Promise<boolean> {
  const rows = await claimDue(service.database, channel, service.now(), AT_ONCE);
  const results = await Promise.all(
    rows.map(async (row) => ({ row, sent: await trySend(service, row, send) })),
  );
  await record(service, results);
  return rows.length > 0;
}

async function trySend({ log }: Pick<Service, 'log'>, row: OutboxRow, send: Send): Promise<Sent> {
  try {
    return await send(row);
  } catch (error) {
    log.error(
      { outbox: row.id, kind: row.kind, error: safeError(error) },
      'outbox: a fault of ours while sending',
    );
    return { outcome: 'failed', failure: 'internal' };
  }
}

async function record(service: Omit<Service, 'wake'>, results: readonly { row: OutboxRow; sent: Sent }[]) {
  const { database, now } = service;
  const plain = results.filter(({ sent }) => sent.outcome === 'sent').map(({ row }) => row.id);
  await settle(database.db, plain, 'sent', null, now());
  for (const { row, sent } of results) {
    service.metrics.sent.inc({ channel: row.channel, outcome: sent.outcome });
    if (sent.outcome !== 'sent') await recordOther(service, row, sent);
  }
}

async function recordOther(
  { database: { db }, log, now }: Omit<Service, 'wake'>,
  row: OutboxRow,
  sent: Sent,
) {
  const failure = sent.failure ?? null;
  const wait = sent.outcome === 'failed' ? retryDelay(row.attempts, Math.random(), OUTBOX_BACKOFF) : null;
  const about = { outbox: row.id, kind: row.kind, attempts: row.attempts, failure };
  if (wait !== null) {
    log.warn({ ...about, retryInMs: wait }, 'outbox: not sent yet');
    return postpone(db, row.id, new Date(now().getTime() + wait), failure ?? 'unknown');
  }
  if (sent.outcome !== 'skipped') log.error(about, 'outbox: given up');
  return settle(db, [row.id], sent.outcome === 'failed' ? 'dead' : sent.outcome, failure, now());
}
