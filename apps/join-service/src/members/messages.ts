import type { Service } from '../service.ts';

/** A mail or a webhook call that was given up. */
export interface DeadMessage {
  readonly id: string;
  readonly channel: 'mail' | 'webhook';
  readonly kind: string;
  readonly createdAt: string;
  readonly attempts: number;
  /** The last failure, as a code. */
  readonly failure: string | null;
  /** The member's address, or `null` where they have left. */
  readonly email: string | null;
}

/** What was given up, the oldest first. */
export function deadMessages({ database: { db } }: Service): Promise<DeadMessage[]> {
  return db
    .selectFrom('outbox')
    .leftJoin('members', 'members.id', 'outbox.member_id')
    .select([
      'outbox.id as id',
      'outbox.channel as channel',
      'outbox.kind as kind',
      'outbox.created_at as createdAt',
      'outbox.attempts as attempts',
      'outbox.failure as failure',
      'members.email as email',
    ])
    .where('outbox.outcome', '=', 'dead')
    .orderBy('outbox.created_at')
    .limit(1_000)
    .execute();
}

/** Puts a message that was given up back to be sent, from the start. Whether there was such a one. */
export async function retryMessage(service: Service, id: string): Promise<boolean> {
  const now = service.now().toISOString();
  const changed = await service.database.db
    .updateTable('outbox')
    .set({ done_at: null, outcome: null, attempts: 0, due_at: now, locked_until: null })
    .where('id', '=', id)
    .where('outcome', '=', 'dead')
    .returning('id')
    .executeTakeFirst();
  if (changed === undefined) return false;
  service.wake();
  return true;
}
