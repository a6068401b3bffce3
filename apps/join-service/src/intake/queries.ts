import { sql, type Expression } from 'kysely';
import { DETAIL_COLUMNS, type DetailColumns } from '../database/member-details.ts';
import type { Db } from '../database/open.ts';
import type { Slots } from '../database/statement.ts';
import type { ApplicationValues } from './rows.ts';

type P = Slots<ApplicationValues>;
/** The member an application belongs to: a value, or a look-up in the same statement. */
type MemberId = string | Expression<string>;

/**
 * The member of an address, made or found in one statement, so that a known address takes the same road as an
 * unknown one. Details of a member who has confirmed are left alone: only the owner of the address may change them,
 * and confirming this application is how.
 */
export function upsertMember(db: Pick<Db, 'insertInto'>, p: P) {
  return db
    .insertInto('members')
    .values({
      id: p.newMemberId,
      email_key: p.emailKey,
      ...detailsIn(p),
      status: 'pending',
      application_id: p.key,
      created_at: p.now,
      updated_at: p.now,
    })
    .onConflict((conflict) => conflict.column('email_key').doUpdateSet(REPLACED_WHILE_PENDING))
    .returning('id');
}

/** The slots of a person's details alone. */
function detailsIn(p: P): DetailColumns {
  return Object.fromEntries(DETAIL_COLUMNS.map((column) => [column, p[column]])) as DetailColumns;
}

const REPLACED_WHILE_PENDING = Object.fromEntries(
  [...DETAIL_COLUMNS, 'application_id', 'updated_at'].map((column) => {
    const [fresh, kept] = [sql.ref(`excluded.${column}`), sql.ref(`members.${column}`)];
    return [column, sql`case when members.status = 'pending' then ${fresh} else ${kept} end`];
  }),
);

export function insertApplication(db: Pick<Db, 'insertInto'>, p: P, memberId: MemberId | null) {
  return db.insertInto('applications').values({
    id: p.key,
    body_hash: p.bodyHash,
    member_id: memberId,
    held: p.held,
    application: p.json,
    wording_id: p.joiningWordingId,
    privacy_version: p.privacyVersion,
    component: p.component,
    origin: p.origin,
    created_at: p.now,
    shown: p.shown,
  });
}

export function insertConsents(db: Pick<Db, 'insertInto'>, p: P, memberId: MemberId) {
  const shared = {
    subject_id: memberId,
    application_id: p.key,
    at: p.agreedAt,
    method: p.method,
    language: p.wordingLanguage,
    privacy_version: p.privacyVersion,
    controllers: p.controllers,
    component: p.component,
    origin: p.origin,
    evidence: p.evidence,
  };
  return db.insertInto('consents').values([
    {
      ...shared,
      purpose: 'membership',
      event: 'given',
      wording_id: p.joiningWordingId,
      wording_text: p.joiningWordingText,
    },
    {
      ...shared,
      purpose: 'email-updates',
      event: p.updatesEvent,
      wording_id: p.updatesWordingId,
      wording_text: p.updatesWordingText,
    },
  ]);
}

export function insertOutbox(db: Pick<Db, 'insertInto'>, p: P, memberId: MemberId, webhook: boolean) {
  const shared = {
    member_id: memberId,
    application_id: p.key,
    created_at: p.now,
    due_at: p.now,
    attempts: 0,
  };
  const mail = { ...shared, id: p.mailId, channel: 'mail' as const, kind: 'confirm' };
  const call = { ...shared, id: p.webhookId, channel: 'webhook' as const, kind: 'member.applied' };
  return db.insertInto('outbox').values(webhook ? [mail, call] : [mail]);
}

/** One more for this client in this minute; answers how many that makes, or no row where it would be one too many. */
export function countOne(db: Pick<Db, 'insertInto'>, p: Pick<P, 'client' | 'window' | 'limit'>) {
  return db
    .insertInto('rate_limits')
    .values({ client: p.client, window_start: p.window, used: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['client', 'window_start'])
        .doUpdateSet({ used: sql`rate_limits.used + 1` })
        .where('rate_limits.used', '<', p.limit),
    )
    .returning('used');
}

export function findByKey(db: Pick<Db, 'selectFrom'>, p: Pick<P, 'key'>) {
  return db.selectFrom('applications').select('body_hash').where('id', '=', p.key);
}
