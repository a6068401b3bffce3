import { emailKey } from '@ipec/membership';
import { sql } from 'kysely';
import { timedId } from '../secrets.ts';
import type { Service } from '../service.ts';

/**
 * Leaves a row in the outbox for an address, in one statement: the same row whether or not it is known. The worker finds
 * out what there is to send, at its own time, so that neither an answer nor a count nor a clock tells who is a member.
 */
export async function resendTo(service: Service, email: string): Promise<void> {
  await insertResend(service, sql<string>`(select id from members where email_key = ${emailKey(email)})`);
}

/** The same for the person behind an expired link. */
export async function resendToMember(service: Service, memberId: string): Promise<void> {
  await insertResend(service, sql<string>`${memberId}`);
}

async function insertResend(
  { database, now }: Service,
  member: ReturnType<typeof sql<string>>,
): Promise<void> {
  const at = now();
  const nobody = timedId(at);
  await database.db
    .insertInto('outbox')
    .values({
      id: timedId(at),
      channel: 'mail',
      kind: 'resend',
      member_id: sql<string>`coalesce(${member}, ${nobody})`,
      application_id: null,
      created_at: at.toISOString(),
      due_at: at.toISOString(),
      attempts: 0,
    })
    .execute();
  // Nobody is woken: what a known address makes to do must not stand beside its answer.
}
