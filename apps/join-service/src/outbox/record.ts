import { consentReceipt, type Application, type ConsentReceipt } from '@ipec/membership';
import type { Selectable } from 'kysely';
import type { Db } from '../database/open.ts';
import type { ApplicationsTable, ConsentsTable, MembersTable } from '../database/schema.ts';
import type { OutboxRow } from './claim.ts';

export type MemberRow = Selectable<MembersTable>;
export type ApplicationRow = Selectable<ApplicationsTable>;
type ConsentRow = Selectable<ConsentsTable>;

/** A member, the application a message is about, and the consent given with it. */
export interface MemberRecord {
  readonly member: MemberRow;
  readonly row: ApplicationRow;
  readonly application: Application;
  readonly receipt: ConsentReceipt | null;
  /** Whether the application still has to be confirmed. */
  readonly isOpen: boolean;
}

/**
 * The record a row of the outbox is about, or `null` where it has been erased since. A row that names no application is
 * about the newest that waits to be confirmed, or else about the one that the member's details come from.
 */
export async function loadRecord(
  db: Db,
  { member_id, application_id }: Pick<OutboxRow, 'member_id' | 'application_id'>,
): Promise<MemberRecord | null> {
  const member = await db.selectFrom('members').selectAll().where('id', '=', member_id).executeTakeFirst();
  if (member === undefined) return null;
  const row = await db
    .selectFrom('applications')
    .selectAll()
    .where('member_id', '=', member_id)
    .$if(application_id !== null, (query) => query.where('id', '=', application_id))
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  if (row === undefined) return null;
  const events = await db
    .selectFrom('consents')
    .selectAll()
    .where('subject_id', '=', member_id)
    .orderBy('seq')
    .execute();
  // Written by this service from a parsed application.
  const application = JSON.parse(row.application) as Application;
  const isOpen = !events.some(({ event, application_id: id }) => event === 'confirmed' && id === row.id);
  return { member, row, application, receipt: receiptOf(member, row, application, events), isOpen };
}

/** The receipt as the ledger has it; `null` where no controller was configured, since it could name none. */
function receiptOf(
  member: MemberRow,
  row: ApplicationRow,
  application: Application,
  events: readonly ConsentRow[],
): ConsentReceipt | null {
  const lines = events.filter(({ purpose }) => purpose === 'email-updates');
  const given = lines.find((event) => event.application_id === row.id);
  const joining = events.find(({ purpose, application_id: id }) => purpose === 'membership' && id === row.id);
  const controllers = JSON.parse(given?.controllers ?? '[]') as string[];
  if (given === undefined || controllers.length === 0) return null;
  const later = lines.filter((event) => event.seq > given.seq);
  return consentReceipt(application, {
    id: row.id,
    subjectId: member.id,
    at: given.at,
    controllers,
    privacyNoticeVersion: given.privacy_version ?? '',
    wordingId: given.wording_id,
    joiningWordingId: joining?.wording_id ?? null,
    askedUpdates: given.event !== 'not-asked',
    component: given.component,
    embeddingOrigin: given.origin,
    method: given.method,
    confirmedAt:
      later.find(({ event, application_id: id }) => event === 'confirmed' && id === row.id)?.at ?? null,
    withdrawnAt: later.find(({ event }) => event === 'withdrawn')?.at ?? null,
  });
}

/** Who may be written to: confirmed, with the box ticked, and not stopped since. */
export function mayEmail(member: Pick<MemberRow, 'status' | 'unsubscribed_at' | 'updates'>): boolean {
  return member.status === 'confirmed' && member.updates === 1 && member.unsubscribed_at === null;
}
