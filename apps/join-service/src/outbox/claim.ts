import { sql, type Selectable } from 'kysely';
import type { Database, Db } from '../database/open.ts';
import type { OutboxTable } from '../database/schema.ts';

export type OutboxRow = Selectable<OutboxTable>;
export type Channel = OutboxRow['channel'];

/** How long a claimed row is left to its worker. A worker that was killed is missed after this, not for ever. */
export const LEASE_MS = 15_000;

/** No wait is longer than this; one that seems to be was made by a clock that has been put back since. */
export const LONGEST_WAIT_MS = 30 * 60_000;

/**
 * Takes up to `count` rows that are due. Two workers never hold the same row at the same time. A row that was never
 * tried is due whatever the clock said when it was written.
 */
export async function claimDue(
  { db, kind }: Pick<Database, 'kind' | 'db'>,
  channel: Channel,
  now: Date,
  count: number,
): Promise<OutboxRow[]> {
  const at = now.toISOString();
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
  const due = db
    .selectFrom('outbox')
    .select('id')
    .where('channel', '=', channel)
    .where('done_at', 'is', null)
    .where((eb) =>
      eb.or([eb('due_at', '<=', at), eb('due_at', '>', after(LONGEST_WAIT_MS)), eb('attempts', '=', 0)]),
    )
    .where((eb) =>
      eb.or([
        eb('locked_until', 'is', null),
        eb('locked_until', '<=', at),
        eb('locked_until', '>', after(LEASE_MS)),
      ]),
    )
    .orderBy('due_at')
    .limit(count)
    .$if(kind === 'postgres', (query) => query.forUpdate().skipLocked());
  return db
    .updateTable('outbox')
    .set({ locked_until: new Date(now.getTime() + LEASE_MS).toISOString(), attempts: sql`attempts + 1` })
    .where('id', 'in', due)
    .returningAll()
    .execute();
}

/** After a start on SQLite nobody else is at work on the file, and what a killed process held is free at once. */
export async function releaseClaims({ db, kind }: Pick<Database, 'kind' | 'db'>): Promise<void> {
  if (kind === 'sqlite')
    await db.updateTable('outbox').set({ locked_until: null }).where('done_at', 'is', null).execute();
}

export async function settle(
  db: Db,
  ids: readonly string[],
  outcome: string,
  failure: string | null,
  now: Date,
) {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ done_at: now.toISOString(), locked_until: null, outcome, failure })
    .where('id', 'in', [...ids])
    .execute();
}

export async function postpone(db: Db, id: string, dueAt: Date, failure: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: dueAt.toISOString(), locked_until: null, failure })
    .where('id', '=', id)
    .execute();
}

/** How many wait and since when the oldest of those does, and how many were given up. */
export async function backlog(db: Db): Promise<{ waiting: number; oldest: string | null; dead: number }> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => [eb.fn.countAll<number>().as('waiting'), eb.fn.min('created_at').as('oldest')])
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  const { dead } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('dead'))
    .where('outcome', '=', 'dead')
    .executeTakeFirstOrThrow();
  return { waiting: Number(row.waiting), oldest: row.oldest ?? null, dead: Number(dead) };
}
