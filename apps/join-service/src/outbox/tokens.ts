import type { Insertable } from 'kysely';
import type { Database, Db } from '../database/open.ts';
import type { TokensTable } from '../database/schema.ts';
import { newToken } from '../secrets.ts';
import type { OutboxRow } from './claim.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
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
  { db, kind }: Pick<Database, 'db' | 'kind'>,
  row: OutboxRow,
  applicationId: string,
  options: { now: Date; confirmDays: number; publicUrl: string },
): Promise<Links | null> {
  const { now, publicUrl } = options;
  const confirm = row.kind === 'confirm' ? newToken() : null;
  const unsubscribe = newToken();
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  const shared = {
    member_id: row.member_id,
    application_id: applicationId,
    outbox_id: row.id,
    created_at: now.toISOString(),
  };
  const tokens: Insertable<TokensTable>[] = [
    { ...shared, hash: unsubscribe.hash, purpose: 'unsubscribe', expires_at: inDays(UNSUBSCRIBE_DAYS) },
  ];
  if (confirm !== null)
    tokens.push({
      ...shared,
      hash: confirm.hash,
      purpose: 'confirm',
      expires_at: inDays(options.confirmDays),
    });
  const stored = await db.transaction().execute(async (trx) => {
    if (confirm !== null && !(await mayConfirm(trx, kind, row, now))) return false;
    if (confirm !== null) await supersede(trx, row, now);
    await trx.insertInto('tokens').values(tokens).execute();
    return true;
  });
  if (!stored) return null;
  return {
    confirm: confirm && `${publicUrl}/confirm/${confirm.token}`,
    unsubscribe: `${publicUrl}/unsubscribe/${unsubscribe.token}`,
  };
}

/** Counted with the member's row held, so that mails made side by side count each other. */
async function mayConfirm(trx: Db, kind: Database['kind'], row: OutboxRow, now: Date): Promise<boolean> {
  if (kind === 'postgres')
    await trx.selectFrom('members').select('id').where('id', '=', row.member_id).forUpdate().execute();
  return (await confirmsSince(trx, row, new Date(now.getTime() - HOUR_MS))) < CONFIRMS_AN_HOUR;
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
