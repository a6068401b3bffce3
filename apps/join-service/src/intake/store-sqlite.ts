import type { Db } from '../database/open.ts';
import { statement } from '../database/statement.ts';
import type { Acceptance } from './acceptance.ts';
import * as queries from './queries.ts';
import { applicationValues, type ApplicationValues, type RecordContext } from './rows.ts';
import { repeatOf, tooMany, type StoreApplication } from './store.ts';

interface Options extends RecordContext {
  readonly webhook: boolean;
}

/** The one writer SQLite has: a transaction of small statements, committed for this application alone. */
export function sqliteStore(db: Db, options: Options): StoreApplication {
  type WithMember = ApplicationValues & { memberId: string };
  const find = statement<Pick<ApplicationValues, 'key'>, { body_hash: string }>((p) =>
    queries.findByKey(db, p),
  );
  const count = statement<ApplicationValues, { used: number }>((p) => queries.countOne(db, p));
  const member = statement<ApplicationValues, { id: string }>((p) => queries.upsertMember(db, p));
  const held = statement<ApplicationValues>((p) => queries.insertApplication(db, p, null));
  const application = statement<WithMember>((p) => queries.insertApplication(db, p, p.memberId));
  const consents = statement<WithMember>((p) => queries.insertConsents(db, p, p.memberId));
  const outbox = statement<WithMember>((p) => queries.insertOutbox(db, p, p.memberId, options.webhook));

  return async (submission) => {
    const values = applicationValues(submission, options);
    const trx = await db.startTransaction().execute();
    const refuse = async (acceptance: Acceptance) => {
      await trx.rollback().execute();
      return acceptance;
    };
    try {
      const [found] = await find(trx, values);
      if (found !== undefined) return await refuse(repeatOf(submission, found));
      const [counted] = await count(trx, values);
      if ((counted?.used ?? 0) > submission.limit) return await refuse(tooMany(submission.at));
      if (submission.held !== null) await held(trx, values);
      else {
        const [row] = await member(trx, values);
        const withMember = { ...values, memberId: row?.id ?? values.newMemberId };
        await application(trx, withMember);
        await consents(trx, withMember);
        await outbox(trx, withMember);
      }
      await trx.commit().execute();
      return { kind: 'stored' };
    } catch (error) {
      if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
      throw error;
    }
  };
}
