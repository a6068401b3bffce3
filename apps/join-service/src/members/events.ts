import { randomUUID } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../database/open.ts';
import type { ConsentsTable, OutboxTable } from '../database/schema.ts';

export type LedgerEvent = Pick<Selectable<ConsentsTable>, 'event' | 'purpose' | 'method'>;

/**
 * One more line in the ledger for a purpose. The words, their version and the controllers are carried over from the
 * line of the application it is about, so that every line can be read alone.
 */
export async function addToLedger(
  db: Db,
  subjectId: string,
  applicationId: string | null,
  line: LedgerEvent,
  now: Date,
) {
  const given = await db
    .selectFrom('consents')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .where('purpose', '=', line.purpose)
    .$if(applicationId !== null, (query) => query.where('application_id', '=', applicationId))
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  const { seq: _, ...words } = given ?? { ...NO_WORDS, seq: 0 };
  await db
    .insertInto('consents')
    .values({ ...words, ...line, subject_id: subjectId, at: now.toISOString() })
    .execute();
}

const NO_WORDS: Pick<
  Insertable<ConsentsTable>,
  | 'application_id'
  | 'wording_id'
  | 'wording_text'
  | 'language'
  | 'privacy_version'
  | 'controllers'
  | 'component'
  | 'origin'
  | 'evidence'
> = {
  application_id: null,
  wording_id: null,
  wording_text: null,
  language: null,
  privacy_version: null,
  controllers: null,
  component: null,
  origin: null,
  evidence: null,
};

/** Something to send because of this commit. */
export function outboxRow(
  channel: 'mail' | 'webhook',
  kind: string,
  memberId: string,
  applicationId: string | null,
  now: Date,
): Insertable<OutboxTable> {
  return {
    id: randomUUID(),
    channel,
    kind,
    member_id: memberId,
    application_id: applicationId,
    created_at: now.toISOString(),
    due_at: now.toISOString(),
    attempts: 0,
  };
}
