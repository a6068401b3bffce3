import type { Insertable } from 'kysely';
import { transact } from '../database/transact.ts';
import type { Database, Db } from '../database/open.ts';
import type { TokensTable } from '../database/schema.ts';
import { mayWrite } from '../members/mailbox.ts';
import { newToken } from '../secrets.ts';
import type { OutboxRow } from './claim.ts';

const DAY_MS = 24 * 3_600_000;
/** An unsubscribe link has to outlive the mail it is in. */
const UNSUBSCRIBE_DAYS = 3 * 365;

export interface Links {
  readonly confirm: string | null;
  readonly keep: string | null;
  readonly unsubscribe: string;
}

export type NoLinks = 'erased' | 'address-limit';

/** Days in which a member answers who is asked whether they want to stay. */
export const ANSWER_DAYS = 60;

/** What a mail is for: which application its links belong to, and what one of them does beside unsubscribing. */
export interface Purpose {
  readonly applicationId: string;
  readonly email: string;
  readonly does: 'confirm' | 'keep' | null;
}

/**
 * Makes the tokens of one mail and stores their hashes, before it is sent: the tokens themselves never reach the disk,
 * and a mail that is tried twice gets new ones. Links of earlier mails give way to a newer confirmation; those of an
 * earlier try of the same mail stay good, since that try may have arrived. Instead of links the reason for none.
 */
export async function issueLinks(
  database: Pick<Database, 'db' | 'kind' | 'lastingSecret'>,
  row: OutboxRow,
  { applicationId, email, does }: Purpose,
  options: { now: Date; confirmDays: number; publicUrl: string },
): Promise<Links | NoLinks> {
  const { now, publicUrl } = options;
  const action = does === null ? null : newToken();
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
  if (action !== null && does !== null)
    tokens.push({
      ...shared,
      hash: action.hash,
      purpose: does,
      expires_at: inDays(does === 'confirm' ? options.confirmDays : ANSWER_DAYS),
    });
  const refused = await transact(database.db, async (trx) => {
    // Held until the commit: who leaves meanwhile takes these tokens along, and who has left gets none.
    if (!(await holdMember(trx, database.kind, row.member_id))) return 'erased';
    // A welcome answers a press of the button in the mailbox itself, and comes once.
    const mail = { outboxId: row.id, email, isAnswer: row.kind === 'welcome' };
    if (!(await mayWrite(trx, database, mail, now))) return 'address-limit';
    if (does === 'confirm') await supersede(trx, row, now);
    await trx.insertInto('tokens').values(tokens).execute();
    return null;
  });
  if (refused !== null) return refused;
  const address = (purpose: Purpose['does']) =>
    action !== null && does === purpose ? `${publicUrl}/${purpose}/${action.token}` : null;
  return {
    confirm: address('confirm'),
    keep: address('keep'),
    unsubscribe: `${publicUrl}/unsubscribe/${unsubscribe.token}`,
  };
}

/** Whether the member is still there; in PostgreSQL the row is locked (SQLite has the whole file for itself). */
async function holdMember(trx: Db, kind: Database['kind'], memberId: string): Promise<boolean> {
  const member = await trx
    .selectFrom('members')
    .select('id')
    .where('id', '=', memberId)
    .$if(kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return member !== undefined;
}

/** Only mails requested before this one give way: two mails sent in the wrong order must not kill the newer link. */
async function supersede(db: Db, row: OutboxRow, now: Date): Promise<void> {
  const older = db
    .selectFrom('outbox')
    .select('id')
    .where('id', 'in', db.selectFrom('tokens').select('outbox_id').where('member_id', '=', row.member_id))
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
