import { BYTE_ORDER_MARK, csvRow } from '@ipec/common';
import { FIELD_NAMES, type Application } from '@ipec/membership';
import { detailsOf } from '../database/member-details.ts';
import type { Db } from '../database/open.ts';
import { mayEmail, type MemberRow } from '../outbox/record.ts';

/** Members are read this many at a time, so that an export of any size takes the same memory. */
const PAGE = 500;

/** A member as it is exported. `mayEmail` is the only column to write to people by. */
export interface ExportedMember extends Application {
  readonly id: string;
  readonly status: 'pending' | 'confirmed';
  readonly mayEmail: boolean;
  readonly createdAt: string;
  readonly confirmedAt: string | null;
  readonly unsubscribedAt: string | null;
  /** When they were last asked whether they want to stay. */
  readonly askedAt: string | null;
  /** When they last said so. */
  readonly keptAt: string | null;
}

/** The address stands before the other details, because people look for it. */
const COLUMNS = [
  'id',
  'status',
  'mayEmail',
  'email',
  ...FIELD_NAMES.filter((name) => name !== 'email'),
  'createdAt',
  'confirmedAt',
  'unsubscribedAt',
  'askedAt',
  'keptAt',
] satisfies readonly (keyof ExportedMember)[];

async function* eachMember(db: Db): AsyncGenerator<ExportedMember> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('members')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    yield* rows.map(exported);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

export function exported(row: MemberRow): ExportedMember {
  const { email, ...details } = detailsOf(row);
  return {
    id: row.id,
    status: row.status,
    mayEmail: mayEmail(row),
    email,
    ...details,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    unsubscribedAt: row.unsubscribed_at,
    askedAt: row.asked_at,
    keptAt: row.kept_at,
  };
}

/** RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Welsh letters right. */
export async function* membersCsv(db: Db): AsyncGenerator<string> {
  let head = `${BYTE_ORDER_MARK}${csvRow(COLUMNS)}`;
  for await (const member of eachMember(db)) {
    yield (
      head +
      csvRow(COLUMNS.map((column) => (column === 'interests' ? member.interests.join('; ') : member[column])))
    );
    head = '';
  }
  yield head;
}

export async function* membersJson(db: Db): AsyncGenerator<string> {
  let separator = '{"members":[';
  for await (const member of eachMember(db)) {
    yield `${separator}\n${JSON.stringify(member)}`;
    separator = ',';
  }
  yield separator === ',' ? '\n]}\n' : '{"members":[]}\n';
}

/** The same text with its first piece already read: a database that does not answer is noticed before the 200 is sent. */
export async function begun(pieces: AsyncGenerator<string>): Promise<AsyncGenerator<string>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* pieces;
  })();
}

/** The ledger in its order, a page at a time: `after` is the last `seq` already read. */
export function ledgerPage(db: Db, after: number, subjectId: string | null) {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('seq', '>', after)
    .$if(subjectId !== null, (query) => query.where('subject_id', '=', subjectId))
    .orderBy('seq')
    .limit(PAGE)
    .execute();
}
