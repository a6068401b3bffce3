import { emailKey, FIELD_NAMES, parseApplication, type Application, type Issue } from '@ipec/membership';
import { fail, ok, type Result } from '@ipec/common';
import { detailColumns, detailsOf } from '../database/member-details.ts';
import { transact } from '../database/transact.ts';
import type { Service } from '../service.ts';
import type { MemberRow } from '../outbox/record.ts';
import { consentView, ledgerOf, type ConsentView, type LedgerLine } from './consent.ts';
import { addToLedger, outboxRow } from './events.ts';
import { exported, type ExportedMember } from './export.ts';
import { heldOf, type HeldApplication } from './held.ts';
import { suppressedSince } from './mailbox.ts';

/** Everything that is kept about a person: the answer to a subject access request. */
export interface Person {
  /** `null` where there are only applications that are held. */
  readonly member: ExportedMember | null;
  readonly consent: ConsentView | null;
  /** Forms that came for the address, the newest last; those that were never confirmed or are held among them. */
  readonly applications: readonly {
    readonly id: string;
    readonly receivedAt: string;
    readonly origin: string | null;
    readonly component: string | null;
    readonly held: string | null;
    readonly application: Application;
  }[];
  readonly ledger: readonly LedgerLine[];
  readonly messages: readonly {
    readonly id: string;
    readonly channel: string;
    readonly kind: string;
    readonly createdAt: string;
    readonly outcome: string | null;
    readonly failure: string | null;
  }[];
  readonly links: readonly {
    readonly purpose: string;
    readonly createdAt: string;
    readonly expiresAt: string;
    readonly usedAt: string | null;
  }[];
  readonly suppressedSince: string | null;
}

/** The same where there is a member. */
export type MemberPerson = Person & { readonly member: ExportedMember };

/** The id of the member of an address in any spelling, or `null`. */
export async function findMember({ database: { db } }: Service, email: string): Promise<MemberRow | null> {
  const key = emailKey(email.trim());
  return (await db.selectFrom('members').selectAll().where('email_key', '=', key).executeTakeFirst()) ?? null;
}

/** Everything about an address that is not a member's; `null` where there is nothing. */
export async function strangerOf(service: Service, email: string): Promise<Person | null> {
  const { db } = service.database;
  const applications = await heldOf(db, email);
  if (applications.length === 0) return null;
  const since = await suppressedSince(db, service.database, email);
  return {
    member: null,
    consent: null,
    applications: applications.map(withHeld),
    ledger: [],
    messages: [],
    links: [],
    suppressedSince: since,
  };
}

function withHeld({ why, ...application }: HeldApplication): Person['applications'][number] {
  return { ...application, held: why };
}

export async function personOf(service: Service, member: MemberRow): Promise<MemberPerson> {
  const { db } = service.database;
  const [held, ledger, applications, messages, links] = await Promise.all([
    heldOf(db, member.email),
    ledgerOf(db, member.id),
    db
      .selectFrom('applications')
      .selectAll()
      .where('member_id', '=', member.id)
      .orderBy('created_at')
      .execute(),
    db.selectFrom('outbox').selectAll().where('member_id', '=', member.id).orderBy('created_at').execute(),
    db.selectFrom('tokens').selectAll().where('member_id', '=', member.id).orderBy('created_at').execute(),
  ]);
  return {
    member: exported(member),
    consent: consentView(ledger, null),
    applications: [
      ...applications.map((row) => ({
        id: row.id,
        receivedAt: row.created_at,
        origin: row.origin,
        component: row.component,
        held: row.held,
        application: JSON.parse(row.application) as Application,
      })),
      ...held.map(withHeld),
    ],
    ledger,
    messages: messages.map(({ id, channel, kind, created_at, outcome, failure }) => ({
      id,
      channel,
      kind,
      createdAt: created_at,
      outcome,
      failure,
    })),
    links: links.map(({ purpose, created_at, expires_at, used_at }) => ({
      purpose,
      createdAt: created_at,
      expiresAt: expires_at,
      usedAt: used_at,
    })),
    suppressedSince: await suppressedSince(db, service.database, member.email),
  };
}

/** What an officer may not write for somebody else: their address is confirmed by mail, and so is their consent. */
const NOT_THEIRS = ['email', 'updates'] as const;

/** A correction that was read: the member's details with the changes in them. */
export function parseCorrection(member: MemberRow, input: unknown): Result<Application> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return fail({ code: 'not-an-object', path: 'body', message: 'expected the details to change' });
  const given = Object.keys(input);
  const issues: Issue[] = [
    ...NOT_THEIRS.filter((name) => given.includes(name)).map((path) => issue(path, 'not-changeable')),
    ...given
      .filter((name) => !(FIELD_NAMES as readonly string[]).includes(name))
      .map((path) => issue(path, 'unknown-field')),
  ];
  if (given.length === 0) issues.push(issue('body', 'required'));
  const { member: _, ...rest } = { member, ...detailsOf(member), ...input };
  const parsed = parseApplication(rest);
  if (!parsed.ok) issues.push(...parsed.issues);
  return issues.length > 0 || !parsed.ok ? fail(...issues) : ok(parsed.value);
}

function issue(path: string, code: string): Issue {
  return { path: path.slice(0, 60), code, message: `${path}: ${code}` };
}

/** Writes a correction down. Consent and address stay as they are. */
export async function correctMember(
  service: Service,
  member: MemberRow,
  application: Application,
): Promise<void> {
  const { database, now, config } = service;
  const { email: _email, updates: _updates, ...corrected } = detailColumns(application);
  await transact(database.db, async (trx) => {
    const at = now();
    await trx
      .updateTable('members')
      .set({ ...corrected, updated_at: at.toISOString() })
      .where('id', '=', member.id)
      .execute();
    await addToLedger(
      trx,
      member.id,
      null,
      { purpose: 'membership', event: 'corrected', method: 'admin' },
      at,
    );
    if (config.webhook !== null)
      await trx
        .insertInto('outbox')
        .values(outboxRow('webhook', 'member.updated', member.id, null, at))
        .execute();
  });
  service.wake();
}
