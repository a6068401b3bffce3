import type { Db } from '../database/open.ts';
import { newToken } from '../secrets.ts';
import type { OutboxRow } from './claim.ts';

const DAY_MS = 86_400_000;
/** An unsubscribe link has to outlive the mail it is in. */
const UNSUBSCRIBE_DAYS = 3 * 365;
/** Mails with a confirmation link to one address within an hour: enough for people, too few to annoy somebody with. */
const CONFIRMS_AN_HOUR = 5;

export interface Links {
  readonly confirm: string | null;
  readonly unsubscribe: string;
}

/**
 * Makes the tokens of one mail and stores their hashes, before it is sent: the tokens themselves never reach the disk,
 * and a mail that is tried twice gets new ones. Links of earlier mails give way to a newer confirmation; those of an
 * earlier try of the same mail stay good, since that try may have arrived. `null` past the limit of the address.
 */
export async function issueLinks(
  db: Db,
  row: OutboxRow,
  applicationId: string,
  options: { now: Date; confirmDays: number; publicUrl: string },
): Promise<Links | null> {
  const { now, publicUrl } = options;
  const wantsConfirm = row.kind === 'confirm';
  if (wantsConfirm && (await confirmsSince(db, row, new Date(now.getTime() - 3_600_000))) >= CONFIRMS_AN_HOUR)
    return null;
  const confirm = wantsConfirm ? newToken() : null;
  const unsubscribe = newToken();
  const shared = {
    member_id: row.member_id,
    application_id: applicationId,
    outbox_id: row.id,
    created_at: now.toISOString(),
  };
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  await db.transaction().execute(async (trx) => {
    if (confirm !== null) await supersede(trx, row, now);
    await trx
      .insertInto('tokens')
      .values([
        ...(confirm === null
          ? []
          : [
              {
                ...shared,
                hash: confirm.hash,
                purpose: 'confirm' as const,
                expires_at: inDays(options.confirmDays),
              },
            ]),
        {
          ...shared,
          hash: unsubscribe.hash,
          purpose: 'unsubscribe' as const,
          expires_at: inDays(UNSUBSCRIBE_DAYS),
        },
      ])
      .execute();
  });
  return {
    confirm: confirm && `${publicUrl}/confirm/${confirm.token}`,
    unsubscribe: `${publicUrl}/unsubscribe/${unsubscribe.token}`,
  };
}

async function confirmsSince(db: Db, row: OutboxRow, since: Date): Promise<number> {
  const { mails } = await db
    .selectFrom('tokens')
    .select((eb) => eb.fn.count<number>('outbox_id').distinct().as('mails'))
    .where('member_id', '=', row.member_id)
    .where('purpose', '=', 'confirm')
    .where('outbox_id', '!=', row.id)
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow();
  return Number(mails);
}

/** Only mails asked for before this one give way: two mails sent in the wrong order must not kill the newer link. */
async function supersede(db: Db, row: OutboxRow, now: Date): Promise<void> {
  const older = db
    .selectFrom('outbox')
    .select('id')
    .where('member_id', '=', row.member_id)
    .where('kind', '=', 'confirm')
    .where('id', '!=', row.id)
    .where('created_at', '<=', row.created_at);
  await db
    .updateTable('tokens')
    .set({ superseded_at: now.toISOString() })
    .where('member_id', '=', row.member_id)
    .where('purpose', '=', 'confirm')
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('outbox_id', 'in', older)
    .execute();
}
