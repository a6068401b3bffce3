import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Db } from '../database/open.ts';
import { statement, type Statement } from '../database/statement.ts';
import type { Acceptance, Submission } from './acceptance.ts';
import { grouped } from './group.ts';
import * as queries from './queries.ts';
import { applicationValues, type ApplicationValues, type RecordContext } from './rows.ts';
import { repeatOf, tooMany, type StoreApplication } from './store.ts';

interface Options extends RecordContext {
  readonly webhook: boolean;
}

type Settled = PromiseSettledResult<Acceptance>;

/**
 * The one writer SQLite has. What is waiting at the same time shares a commit and is answered after it; one that fails
 * takes the commit back, and then each of the group gets its own.
 */
export function sqliteStore(db: Db, file: DatabaseSync, options: Options): StoreApplication {
  const write = writer(db, file, options);
  const [begin, commit] = [file.prepare('begin immediate'), file.prepare('commit')];
  const together = (group: readonly Submission[]): Acceptance[] => {
    begin.run();
    try {
      const accepted = group.map(write);
      commit.run();
      return accepted;
    } catch (error) {
      // A full disk has already taken the transaction back by itself.
      if (file.isTransaction) file.exec('rollback');
      throw error;
    }
  };
  const store = (group: readonly Submission[]): Settled[] => {
    try {
      return together(group).map((value) => ({ status: 'fulfilled', value }));
    } catch (reason) {
      if (group.length === 1) return [{ status: 'rejected', reason }];
      return group.flatMap((one) => store([one]));
    }
  };
  // The connection is everybody's: nobody else's transaction may be open on it meanwhile.
  return grouped((group) => db.connection().execute(async () => store(group)));
}

/** Writes one application within the transaction that is open. */
function writer(db: Db, file: DatabaseSync, options: Options): (submission: Submission) => Acceptance {
  type WithMember = ApplicationValues & { memberId: string };
  const { find, count, member, held } = {
    find: prepare(
      file,
      statement<ApplicationValues, { body_hash: string }>((p) => queries.findByKey(db, p)),
    ),
    count: prepare(
      file,
      statement<ApplicationValues, { used: number }>((p) => queries.countOne(db, p)),
    ),
    member: prepare(
      file,
      statement<ApplicationValues, { id: string }>((p) => queries.upsertMember(db, p)),
    ),
    held: prepare(
      file,
      statement<ApplicationValues>((p) => queries.insertApplication(db, p, null)),
    ),
  };
  const rest = [
    statement<WithMember>((p) => queries.insertApplication(db, p, p.memberId)),
    statement<WithMember>((p) => queries.insertConsents(db, p, p.memberId)),
    statement<WithMember>((p) => queries.insertOutbox(db, p, p.memberId, options.webhook)),
  ].map((each) => prepare(file, each));
  return (submission) => {
    const values = applicationValues(submission, options);
    const found = find(values);
    if (found !== undefined) return repeatOf(submission, found);
    if (count(values) === undefined) return tooMany(submission.at);
    if (submission.held !== null) held(values);
    else {
      const withMember = { ...values, memberId: member(values)?.id ?? values.newMemberId };
      for (const insert of rest) insert(withMember);
    }
    return { kind: 'stored' };
  };
}

/** A prepared statement that answers its first row. */
function prepare<Values, Row>(
  file: DatabaseSync,
  { text, parameters }: Statement<Values, Row>,
): (values: Values) => Row | undefined {
  const prepared = file.prepare(text);
  return (values) => prepared.get(...(parameters(values) as SQLInputValue[])) as Row | undefined;
}
