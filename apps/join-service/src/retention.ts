import type { Service } from './service.ts';
import { askAgain } from './members/ask-again.ts';
import { eraseMember } from './members/leave.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface Swept {
  readonly unconfirmed: number;
  readonly held: number;
  readonly outdated: number;
  readonly tokens: number;
  readonly outbox: number;
  readonly asked: number;
  readonly stopped: number;
}

/**
 * Deletes what is no longer needed: members who never confirmed, applications that were held or replaced, spent links,
 * sent mail, old counters. Any number of instances may run it; deleting twice deletes nothing more.
 */
export async function sweep(service: Service): Promise<Swept> {
  const { database, config, now } = service;
  const { db } = database;
  const before = new Date(now().getTime() - config.retentionDays * DAY_MS).toISOString();
  const gone = await db
    .deleteFrom('applications')
    .where('created_at', '<', before)
    .where('held', 'is not', null)
    .executeTakeFirst();
  const unconfirmed = await eraseUnconfirmed(service, before);
  const outdated = await db
    .deleteFrom('applications')
    .where('created_at', '<', before)
    .where('id', 'not in', db.selectFrom('members').select('application_id'))
    .where('id', 'not in', openLinks(service).select('application_id'))
    .executeTakeFirst();
  const tokens = await db.deleteFrom('tokens').where('expires_at', '<', before).executeTakeFirst();
  const outbox = await db.deleteFrom('outbox').where('done_at', '<', before).executeTakeFirst();
  await sweepCounters(service);
  const again = await askAgain(service);
  return {
    ...again,
    unconfirmed,
    held: Number(gone.numDeletedRows),
    outdated: Number(outdated.numDeletedRows),
    tokens: Number(tokens.numDeletedRows),
    outbox: Number(outbox.numDeletedRows),
  };
}

/** Confirmation links that still work: what they would confirm is kept as long as they do. */
function openLinks({ database: { db }, now }: Service) {
  return db
    .selectFrom('tokens')
    .where('purpose', '=', 'confirm')
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('expires_at', '>', now().toISOString());
}

async function eraseUnconfirmed(service: Service, before: string): Promise<number> {
  const members = await service.database.db
    .selectFrom('members')
    .select('id')
    .where('status', '=', 'pending')
    .where('updated_at', '<', before)
    .where('id', 'not in', openLinks(service).select('member_id'))
    .execute();
  for (const { id } of members) await eraseMember(service, id, 'retention', { suppress: false });
  return members.length;
}

async function sweepCounters({ database: { db }, now }: Service): Promise<void> {
  const anHourAgo = new Date(now().getTime() - HOUR_MS).toISOString();
  await db.deleteFrom('rate_limits').where('window_start', '<', anHourAgo).execute();
  const aDayAgo = new Date(now().getTime() - DAY_MS).toISOString();
  // Requests for another mail that led to none hold nothing, and anybody can leave as many as they like.
  await db
    .deleteFrom('outbox')
    .where('kind', '=', 'resend')
    .where('outcome', '=', 'skipped')
    .where('done_at', '<', aDayAgo)
    .execute();
  await db.deleteFrom('mail_log').where('sent_at', '<', aDayAgo).execute();
  await db.deleteFrom('proofs').where('expires_at', '<', now().toISOString()).execute();
}

/** Sweeps at the start and every hour, until the returned function is called. */
export function startSweeping(
  service: Service,
  log: (swept: Swept) => void,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => sweep(service).then(log, failed));
  };
  run();
  const timer = setInterval(run, HOUR_MS);
  return () => {
    clearInterval(timer);
    return running;
  };
}
