import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Db } from '../database/open.ts';
import { preparedIn } from '../database/postgres.ts';
import { statement } from '../database/statement.ts';
import * as queries from './queries.ts';
import { applicationValues, type ApplicationValues, type RecordContext } from './rows.ts';
import { repeatOf, tooMany, type StoreApplication } from './store.ts';

interface Options extends RecordContext {
  readonly webhook: boolean;
}

/**
 * PostgreSQL charges for each round trip, so an application is one statement and commits by itself. A key that is
 * already there breaks the primary key and takes the whole statement back; then the first one answers. The counter is
 * its own statement on an unlogged table: it costs no flush, and its row is not held while the application is written.
 */
export function postgresStore(db: Db, pool: Pool, options: Options): StoreApplication {
  const prepared = preparedIn(pool);
  const find = prepared(statement<ApplicationValues, { body_hash: string }>((p) => queries.findByKey(db, p)));
  const count = prepared(statement<ApplicationValues, { used: number }>((p) => queries.countOne(db, p)));
  const giveBack = prepared(
    statement<ApplicationValues, object>((p) =>
      db
        .updateTable('rate_limits')
        .set((eb) => ({ used: eb('used', '-', 1) }))
        .where('client', '=', p.client)
        .where('window_start', '=', p.window),
    ),
  );
  const held = prepared(statement<ApplicationValues, object>((p) => queries.insertApplication(db, p, null)));
  const store = prepared(
    statement<ApplicationValues, object>((p) => {
      const memberId = sql<string>`(select id from m)`;
      return db
        .with('m', (cte) => queries.upsertMember(cte, p))
        .with('a', (cte) => queries.insertApplication(cte, p, memberId).returning('id'))
        .with('c', (cte) => queries.insertConsents(cte, p, memberId).returning('seq'))
        .with('o', (cte) => queries.insertOutbox(cte, p, memberId, options.webhook).returning('id'))
        .selectFrom('a')
        .select('id');
    }),
  );

  return async (submission) => {
    const values = applicationValues(submission, options);
    const [counted] = await count(values);
    if (counted === undefined) {
      const [found] = await find(values);
      return found === undefined ? tooMany(submission.at) : repeatOf(submission, found);
    }
    try {
      await (submission.held === null ? store : held)(values);
      return { kind: 'stored' };
    } catch (error) {
      if (!isTakenKey(error)) throw error;
      const [found] = await find(values);
      if (found === undefined) throw error;
      await giveBack(values);
      return repeatOf(submission, found);
    }
  };
}

/** 23505, unique violation, on the key of applications. */
function isTakenKey(error: unknown): boolean {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'applications_pkey';
}
