import { randomUUID } from 'node:crypto';
import { emailKey } from '@ipec/membership';
import { sql } from 'kysely';
import type { Service } from '../service.ts';

/**
 * Sends the confirmation of an address again, if there is one to send. One statement whether the address is known or
 * not, and no answer: the caller says the same either way. The newest application of the address is the one meant.
 */
export async function resendTo(service: Service, email: string): Promise<void> {
  await resendWhere(service, 'email_key', emailKey(email));
}

/** The same for the person behind an expired link. */
export async function resendToMember(service: Service, memberId: string): Promise<void> {
  await resendWhere(service, 'id', memberId);
}

async function resendWhere(service: Service, column: 'email_key' | 'id', value: string): Promise<void> {
  const now = service.now().toISOString();
  const pending = service.database.db
    .selectFrom('members')
    .select([
      sql<string>`${randomUUID()}`.as('id'),
      sql<'mail'>`'mail'`.as('channel'),
      sql<string>`'confirm'`.as('kind'),
      'members.id as member_id',
      // While a member is unconfirmed this is the newest one.
      'members.application_id as application_id',
      sql<string>`${now}`.as('created_at'),
      sql<string>`${now}`.as('due_at'),
      sql<number>`0`.as('attempts'),
    ])
    .where(`members.${column}`, '=', value)
    .where('members.status', '=', 'pending');
  await service.database.db
    .insertInto('outbox')
    .columns(['id', 'channel', 'kind', 'member_id', 'application_id', 'created_at', 'due_at', 'attempts'])
    .expression(pending)
    .execute();
  service.wake();
}
