import { consentReceipt, type Application, type ConsentReceipt } from '@ipec/membership';
import type { Selectable } from 'kysely';
import type { Db } from '../database/open.ts';
import type { ApplicationsTable, ConsentsTable, MembersTable } from '../database/schema.ts';

export type MemberRow = Selectable<MembersTable>;
export type ApplicationRow = Selectable<ApplicationsTable>;
type ConsentRow = Selectable<ConsentsTable>;

/** A member, the application a message is about, and the consent given with it. */
export interface MemberRecord {
  readonly member: MemberRow;
  readonly row: ApplicationRow;
  readonly application: Application;
  readonly receipt: ConsentReceipt | null;
}

/** The record a message is about, or `null` where it has been erased since. */
export async function loadRecord(
  db: Db,
  memberId: string,
  applicationId: string,
): Promise<MemberRecord | null> {
  const member = await db.selectFrom('members').selectAll().where('id', '=', memberId).executeTakeFirst();
  const row = await db
    .selectFrom('applications')
    .selectAll()
    .where('id', '=', applicationId)
    .executeTakeFirst();
  if (member === undefined || row === undefined) return null;
  const events = await db
    .selectFrom('consents')
    .selectAll()
    .where('subject_id', '=', memberId)
    .where('purpose', '=', 'email-updates')
    .orderBy('seq')
    .execute();
  // Written by this service from a parsed application.
  const application = JSON.parse(row.application) as Application;
  return { member, row, application, receipt: receiptOf(member, row, application, events) };
}

/** The receipt as the ledger has it; `null` where no controller was configured, since it could name none. */
function receiptOf(
  member: MemberRow,
  row: ApplicationRow,
  application: Application,
  events: readonly ConsentRow[],
): ConsentReceipt | null {
  const given = events.find((event) => event.application_id === row.id);
  const controllers = JSON.parse(given?.controllers ?? '[]') as string[];
  if (given === undefined || controllers.length === 0) return null;
  const later = events.filter((event) => event.seq > given.seq);
  return consentReceipt(application, {
    id: row.id,
    subjectId: member.id,
    at: given.at,
    controllers,
    privacyNoticeVersion: given.privacy_version ?? '',
    wordingId: given.wording_id,
    component: given.component,
    embeddingOrigin: given.origin,
    method: given.method,
    confirmedAt:
      later.find(({ event, application_id: id }) => event === 'confirmed' && id === row.id)?.at ?? null,
    withdrawnAt: later.find(({ event }) => event === 'withdrawn')?.at ?? null,
  });
}
