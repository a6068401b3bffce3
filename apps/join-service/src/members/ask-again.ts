import { sql } from 'kysely';
import { transact } from '../database/transact.ts';
import { asksAgain } from '../config/config.ts';
import type { Db } from '../database/open.ts';
import { ANSWER_DAYS } from '../outbox/tokens.ts';
import { sha256 } from '../secrets.ts';
import type { Service } from '../service.ts';
import { answerLine, ledgerOf } from './consent.ts';
import { addToLedger, outboxRow } from './events.ts';
import { withdrawMember } from './leave.ts';
import { findLink, type Link } from './link.ts';

const DAY_MS = 24 * 3_600_000;
/** Members asked in one sweep: a mail server is not sent a whole membership at once. */
const AT_ONCE = 100;

/** Since when a member's word counts: their last answer, or else their confirmation. */
const SINCE = sql<string>`coalesce(kept_at, confirmed_at)`;

export interface AskedAgain {
  readonly asked: number;
  readonly stopped: number;
}

/**
 * Asks members again whose word is older than the controller wants to rely on, once for each time, and stops email updates
 * to those who were asked and have not answered. They stay members: only the person or an officer ends that.
 * @see https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/consent/how-should-we-obtain-record-and-manage-consent/
 */
export async function askAgain(service: Service): Promise<AskedAgain> {
  const stopped = await stopUnanswered(service);
  if (!asksAgain(service.config)) return { asked: 0, stopped };
  const { database, config, now } = service;
  const at = now();
  const before = new Date(at);
  before.setUTCMonth(before.getUTCMonth() - config.askAgainMonths);
  const asked = await transact(database.db, (trx) => ask(trx, before.toISOString(), at));
  if (asked > 0) service.wake();
  return { asked, stopped };
}

async function ask(trx: Db, before: string, at: Date): Promise<number> {
  await forgetUnsent(trx);
  const due = trx
    .selectFrom('members')
    .select('id')
    .where('status', '=', 'confirmed')
    .where(SINCE, '<', before)
    .where(isNotAsked())
    .orderBy('id')
    .limit(AT_ONCE);
  const members = await trx
    .updateTable('members')
    .set({ asked_at: at.toISOString() })
    .where('id', 'in', due)
    // Once more, for another instance that asks at the same time.
    .where(isNotAsked())
    .returning(['id', 'application_id'])
    .execute();
  for (const { id, application_id } of members)
    await trx
      .insertInto('outbox')
      .values(outboxRow('mail', 'keep', id, application_id, at))
      .execute();
  return members.length;
}

/** A question that the limit on mails to a mailbox kept back was not asked: it comes again, and its silence means nothing. */
async function forgetUnsent(trx: Db): Promise<void> {
  const unsent = await trx
    .deleteFrom('outbox')
    .where('kind', '=', 'keep')
    .where('outcome', '=', 'skipped')
    .where('failure', '=', 'address-limit')
    .returning('member_id')
    .execute();
  const ids = unsent.map(({ member_id }) => member_id);
  if (ids.length > 0)
    await trx.updateTable('members').set({ asked_at: null }).where('id', 'in', ids).execute();
}

function isNotAsked() {
  return sql<boolean>`(asked_at is null or asked_at < coalesce(kept_at, confirmed_at))`;
}

async function stopUnanswered(service: Service): Promise<number> {
  const { database, now } = service;
  const before = new Date(now().getTime() - ANSWER_DAYS * DAY_MS).toISOString();
  const silent = await database.db
    .selectFrom('members')
    .select('id')
    .where('updates', '=', 1)
    .where('unsubscribed_at', 'is', null)
    .where('asked_at', '<', before)
    .where(sql<boolean>`asked_at >= coalesce(kept_at, confirmed_at)`)
    .execute();
  for (const { id } of silent) await withdrawMember(service, id, 'no-answer', { suppress: false });
  return silent.length;
}

/** What a press of the button came to, and the link it was about. */
export interface Kept {
  readonly kept: boolean;
  readonly link: Link;
}

/** The member stays, and the consent that is in force stands: both are written down. The link works once. */
export async function keepMember(service: Service, token: string): Promise<Kept> {
  const { database, now } = service;
  const at = now();
  const kept = await transact(database.db, (trx) => keep(trx, token, at));
  return { kept, link: await findLink(database.db, token, 'keep', at) };
}

async function keep(trx: Db, token: string, at: Date): Promise<boolean> {
  const now = at.toISOString();
  const taken = await trx
    .updateTable('tokens')
    .set({ used_at: now })
    .where('hash', '=', sha256(token))
    .where('purpose', '=', 'keep')
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('member_id')
    .executeTakeFirst();
  if (taken === undefined) return false;
  const member = await trx
    .updateTable('members')
    .set({ kept_at: now, updated_at: now })
    .where('id', '=', taken.member_id)
    .returning(['updates', 'unsubscribed_at'])
    .executeTakeFirst();
  if (member === undefined) return false;
  const method = 'asked-again';
  await addToLedger(trx, taken.member_id, null, { purpose: 'membership', event: 'confirmed', method }, at);
  if (member.updates === 0 || member.unsubscribed_at !== null) return true;
  const consent = answerLine(await ledgerOf(trx, taken.member_id), null)?.application_id ?? null;
  const line = { purpose: 'email-updates', event: 'confirmed', method } as const;
  await addToLedger(trx, taken.member_id, consent, line, at);
  return true;
}
