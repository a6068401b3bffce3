import { emailKey, mailboxKey } from '@ipec/membership';
import { sql } from 'kysely';
import type { Database, Db } from '../database/open.ts';
import { keyed, sha256 } from '../secrets.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Mails to one mailbox: enough for people, too few to annoy somebody with. */
const AN_HOUR = 5;
const A_DAY = 10;
/** To a mailbox that wants no more: enough for its owner to come back, and nothing for anybody else to play with. */
const A_DAY_WHERE_SUPPRESSED = 1;

type Keys = Pick<Database, 'lastingSecret'>;

/** A mailbox in any spelling and with any tag, as a keyed hash. */
export function mailboxId({ lastingSecret }: Keys, email: string): string {
  return keyed(lastingSecret, 'mailbox', mailboxKey(email));
}

/** Since when the mailbox asks for no more email, or `null`. */
export async function suppressedSince(db: Db, keys: Keys, email: string): Promise<string | null> {
  const row = await db
    .selectFrom('suppressions')
    .select('since')
    .where('email_hash', 'in', hashesOf(keys, email))
    .executeTakeFirst();
  return row?.since ?? null;
}

/** The others are those of earlier versions: plain, and of the address without its tag. */
function hashesOf(keys: Keys, email: string): string[] {
  const key = emailKey(email);
  const untagged = key.replace(/(?<=.)\+[^@]*(?=@)/, '');
  return [mailboxId(keys, email), sha256(key), keyed(keys.lastingSecret, 'mailbox', untagged)];
}

export async function suppress(db: Db, keys: Keys, email: string, at: Date): Promise<void> {
  await db
    .insertInto('suppressions')
    .values({ email_hash: mailboxId(keys, email), since: at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function liftSuppression(db: Db, keys: Keys, email: string): Promise<void> {
  await db.deleteFrom('suppressions').where('email_hash', 'in', hashesOf(keys, email)).execute();
}

/**
 * Counts one more mail to a mailbox, or says that it would be one too many. A second try of the same mail counts once.
 * It has to run in a transaction: mails that are made side by side wait for each other.
 */
export async function mayWrite(
  trx: Db,
  database: Pick<Database, 'kind' | 'lastingSecret'>,
  mail: { readonly outboxId: string; readonly email: string; readonly isAnswer: boolean },
  now: Date,
): Promise<boolean> {
  const mailbox = mailboxId(database, mail.email);
  if (database.kind === 'postgres')
    await sql`select pg_advisory_xact_lock(hashtextextended(${mailbox}, 0))`.execute(trx);
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
  const since = (instant: string) => others(trx, mailbox, mail.outboxId, instant);
  const stopped = mail.isAnswer ? null : await suppressedSince(trx, database, mail.email);
  // Mails from before the stop were wanted: whoever left this morning may come back today.
  const counted = stopped !== null && stopped > ago(DAY_MS) ? stopped : ago(DAY_MS);
  if (stopped !== null && (await since(counted)) >= A_DAY_WHERE_SUPPRESSED) return false;
  if ((await since(ago(DAY_MS))) >= A_DAY || (await since(ago(HOUR_MS))) >= AN_HOUR) return false;
  const sent_at = now.toISOString();
  await trx
    .insertInto('mail_log')
    .values({ outbox_id: mail.outboxId, mailbox, sent_at })
    .onConflict((conflict) => conflict.column('outbox_id').doUpdateSet({ sent_at }))
    .execute();
  return true;
}

async function others(db: Db, mailbox: string, outboxId: string, after: string): Promise<number> {
  const { mails } = await db
    .selectFrom('mail_log')
    .select((eb) => eb.fn.countAll<number>().as('mails'))
    .where('mailbox', '=', mailbox)
    .where('outbox_id', '!=', outboxId)
    .where('sent_at', '>=', after)
    .executeTakeFirstOrThrow();
  return Number(mails);
}
