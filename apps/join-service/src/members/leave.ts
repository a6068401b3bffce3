import type { Db } from '../database/open.ts';
import { sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';
import { addToLedger, outboxRow } from './events.ts';
import { findLink, type Link } from './link.ts';

export type Leaving = 'updates' | 'leave';

/**
 * Stops email updates, or leaves altogether. The link of any mail does either, at once, as often as it is pressed:
 * taking consent back must be as easy as giving it was.
 */
export async function unsubscribe(service: Service, token: string, what: Leaving): Promise<Link> {
  const { database, now } = service;
  const link = await findLink(database.db, token, 'unsubscribe', now());
  if (link.row === null) return link;
  const memberId = link.row.member_id;
  if (what === 'leave') await eraseMember(service, memberId, 'email-link');
  else await database.db.transaction().execute((trx) => withdraw(trx, service, memberId, now()));
  service.wake();
  return link;
}

async function withdraw(trx: Db, service: Service, memberId: string, at: Date): Promise<void> {
  const now = at.toISOString();
  const changed = await trx
    .updateTable('members')
    .set({ updates: 0, unsubscribed_at: now, updated_at: now })
    .where('id', '=', memberId)
    .where('unsubscribed_at', 'is', null)
    .returning(['email_key', 'application_id'])
    .executeTakeFirst();
  if (changed === undefined) return;
  const line = { purpose: 'email-updates', event: 'withdrawn', method: 'email-link' } as const;
  await addToLedger(trx, memberId, null, line, at);
  await suppress(trx, changed.email_key, now);
  // A confirmation link that is still out must not give back what was just taken away.
  await trx
    .updateTable('tokens')
    .set({ superseded_at: now })
    .where('member_id', '=', memberId)
    .where('purpose', '=', 'confirm')
    .where('used_at', 'is', null)
    .execute();
  if (service.config.webhook !== null)
    await trx
      .insertInto('outbox')
      .values(outboxRow('webhook', 'consent.withdrawn', memberId, changed.application_id, at))
      .execute();
}

async function suppress(trx: Db, emailKey: string, now: string): Promise<void> {
  await trx
    .insertInto('suppressions')
    .values({ email_hash: sha256(emailKey), since: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Deletes everything about a member but the ledger, which names nobody, and the hash that keeps the address from being
 * written to. Whether there was such a member.
 */
export async function eraseMember(
  service: Service,
  memberId: string,
  method: string,
  options: { suppress: boolean } = { suppress: true },
): Promise<boolean> {
  const { database, now, config } = service;
  return database.db.transaction().execute(async (trx) => {
    const at = now();
    const member = await trx
      .deleteFrom('members')
      .where('id', '=', memberId)
      .returning('email_key')
      .executeTakeFirst();
    if (member === undefined) return false;
    await trx.deleteFrom('applications').where('member_id', '=', memberId).execute();
    await trx.deleteFrom('tokens').where('member_id', '=', memberId).execute();
    await trx.deleteFrom('outbox').where('member_id', '=', memberId).execute();
    if (options.suppress) await suppress(trx, member.email_key, at.toISOString());
    await addToLedger(trx, memberId, null, { purpose: 'membership', event: 'erased', method }, at);
    await addToLedger(trx, memberId, null, { purpose: 'email-updates', event: 'erased', method }, at);
    if (config.webhook !== null)
      await trx
        .insertInto('outbox')
        .values(outboxRow('webhook', 'member.erased', memberId, null, at))
        .execute();
    return true;
  });
}
