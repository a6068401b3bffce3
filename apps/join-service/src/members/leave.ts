import { transact } from '../database/transact.ts';
import type { Db } from '../database/open.ts';
import type { Service } from '../service.ts';
import { answerLine, ledgerOf } from './consent.ts';
import { discardHeldOf } from './held.ts';
import { addToLedger, outboxRow } from './events.ts';
import { findLink, type Link } from './link.ts';
import { suppress } from './mailbox.ts';

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
  else await withdrawMember(service, memberId, 'email-link');
  service.wake();
  return link;
}

/** Takes the consent to updates back, once however often. Whether there was such a member. */
export async function withdrawMember(
  service: Service,
  memberId: string,
  method: string,
  options: { suppress: boolean } = { suppress: true },
): Promise<boolean> {
  const { database, now } = service;
  const known = await transact(database.db, (trx) =>
    withdraw(trx, service, memberId, { method, ...options }, now()),
  );
  service.wake();
  return known;
}

async function withdraw(
  trx: Db,
  service: Service,
  memberId: string,
  { method, suppress: stops }: { method: string; suppress: boolean },
  at: Date,
): Promise<boolean> {
  const now = at.toISOString();
  const member = await trx.selectFrom('members').selectAll().where('id', '=', memberId).executeTakeFirst();
  if (member === undefined) return false;
  const changed = await trx
    .updateTable('members')
    .set({ updates: 0, unsubscribed_at: now, updated_at: now })
    .where('id', '=', memberId)
    .where('unsubscribed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (changed === undefined) return true;
  // The words of the consent that is taken back, and not of a later form that asked nothing.
  const consent = answerLine(await ledgerOf(trx, memberId), null)?.application_id ?? null;
  await addToLedger(trx, memberId, consent, { purpose: 'email-updates', event: 'withdrawn', method }, at);
  if (stops) await suppress(trx, service.database, member.email, at);
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
      .values(outboxRow('webhook', 'consent.withdrawn', memberId, null, at))
      .execute();
  return true;
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
  return transact(database.db, async (trx) => {
    const at = now();
    const member = await trx
      .deleteFrom('members')
      .where('id', '=', memberId)
      .returning('email')
      .executeTakeFirst();
    if (member === undefined) return false;
    await trx.deleteFrom('applications').where('member_id', '=', memberId).execute();
    await trx.deleteFrom('tokens').where('member_id', '=', memberId).execute();
    await trx.deleteFrom('outbox').where('member_id', '=', memberId).execute();
    if (options.suppress) {
      await suppress(trx, database, member.email, at);
      await discardHeldOf(trx, member.email);
    }
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
