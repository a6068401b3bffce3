import type { Application } from '@ipec/membership';
import { detailColumns } from '../database/member-details.ts';
import { transact } from '../database/transact.ts';
import type { Db } from '../database/open.ts';
import { sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';
import { addToLedger, outboxRow } from './events.ts';
import { liftSuppression } from './mailbox.ts';
import { findLink, type Link } from './link.ts';

/** What a press of the button came to, and the link it was about. */
export interface Confirmation {
  readonly confirmed: boolean;
  readonly link: Link;
}

/**
 * Confirms the application a link belongs to: its details become the member's, and the consent given with it stands.
 * The token is taken by an update that only one press can win, so that it works once.
 */
export async function confirmMember(service: Service, token: string): Promise<Confirmation> {
  const { database, now } = service;
  const at = now();
  const confirmed = await transact(database.db, (trx) => useToken(trx, service, token, at));
  if (confirmed) service.wake();
  return { confirmed, link: await findLink(database.db, token, 'confirm', at) };
}

async function useToken(trx: Db, service: Service, token: string, at: Date): Promise<boolean> {
  const now = at.toISOString();
  const taken = await trx
    .updateTable('tokens')
    .set({ used_at: now })
    .where('hash', '=', sha256(token))
    .where('purpose', '=', 'confirm')
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['member_id', 'application_id', 'outbox_id'])
    .executeTakeFirst();
  if (taken === undefined) return false;
  // A second try of the same mail carries a second token: it goes with the first.
  await trx
    .updateTable('tokens')
    .set({ used_at: now })
    .where('outbox_id', '=', taken.outbox_id)
    .where('purpose', '=', 'confirm')
    .where('used_at', 'is', null)
    .execute();
  await applyApplication(trx, service, taken.member_id, taken.application_id, at);
  return true;
}

async function applyApplication(
  trx: Db,
  service: Service,
  memberId: string,
  applicationId: string,
  at: Date,
) {
  const row = await trx
    .selectFrom('applications')
    .select('application')
    .where('id', '=', applicationId)
    .executeTakeFirstOrThrow();
  const application = JSON.parse(row.application) as Application;
  await updateMember(trx, memberId, applicationId, application, at);
  await addToLedger(
    trx,
    memberId,
    applicationId,
    { purpose: 'membership', event: 'confirmed', method: 'email-link' },
    at,
  );
  if (application.updates) {
    await addToLedger(
      trx,
      memberId,
      applicationId,
      { purpose: 'email-updates', event: 'confirmed', method: 'email-link' },
      at,
    );
    await liftSuppression(trx, service.database, application.email);
  }
  await trx
    .insertInto('outbox')
    .values([
      outboxRow('mail', 'welcome', memberId, applicationId, at),
      ...(service.config.webhook === null
        ? []
        : [outboxRow('webhook', 'member.confirmed', memberId, applicationId, at)]),
    ])
    .execute();
}

async function updateMember(
  trx: Db,
  memberId: string,
  applicationId: string,
  application: Application,
  at: Date,
) {
  const now = at.toISOString();
  await trx
    .updateTable('members')
    .set((eb) => ({
      ...detailColumns(application),
      // A box left empty on a second form takes nothing back: withdrawing has its own button.
      updates: application.updates
        ? 1
        : eb.case().when('status', '=', 'confirmed').then(eb.ref('updates')).else(0).end(),
      unsubscribed_at: application.updates ? null : eb.ref('unsubscribed_at'),
      status: 'confirmed',
      application_id: applicationId,
      confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now)),
      updated_at: now,
    }))
    .where('id', '=', memberId)
    .execute();
}
