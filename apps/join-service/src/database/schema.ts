import type { Generated } from 'kysely';

/**
 * The tables. Instants are ISO 8601 text in UTC (they sort as time in both databases), lists and objects are JSON
 * text, ticks are 0 and 1: one schema that SQLite and PostgreSQL read alike.
 */
export interface Tables {
  members: MembersTable;
  applications: ApplicationsTable;
  consents: ConsentsTable;
  tokens: TokensTable;
  outbox: OutboxTable;
  rate_limits: RateLimitsTable;
  suppressions: SuppressionsTable;
  mail_log: MailLogTable;
  proofs: ProofsTable;
  settings: SettingsTable;
}

/** One row a person, found by `email_key`. Details change at once while unconfirmed, afterwards only by confirming. */
export interface MembersTable {
  id: string;
  email_key: string;
  email: string;
  name: string;
  organisation: string;
  organisation_type: string;
  role: string;
  nation: string;
  interests: string;
  language: string;
  updates: number;
  status: 'pending' | 'confirmed';
  /** The application these details come from. */
  application_id: string;
  created_at: string;
  updated_at: string;
  confirmed_at: string | null;
  unsubscribed_at: string | null;
  /** When they were last asked whether they want to stay. */
  asked_at: string | null;
  /** When they last said that they do. */
  kept_at: string | null;
}

/** One row an acknowledged application; its id is made from the idempotency key, so that a repeat cannot be a second one. */
export interface ApplicationsTable {
  id: string;
  body_hash: string;
  member_id: string | null;
  /** Why it waits for a person to look at it (`trap`), or null. */
  held: string | null;
  application: string;
  wording_id: string;
  privacy_version: string;
  component: string | null;
  origin: string | null;
  created_at: string;
  /** What the form said that it showed, as JSON: what a held application is taken in with later. */
  shown: string | null;
}

/** The consent ledger: rows are added, never changed or deleted (a trigger sees to it), and name nobody but by id. */
export interface ConsentsTable {
  seq: Generated<number>;
  subject_id: string;
  application_id: string | null;
  purpose: string;
  event: 'not-asked' | 'given' | 'not-given' | 'confirmed' | 'withdrawn' | 'corrected' | 'erased';
  at: string;
  method: string;
  wording_id: string | null;
  wording_text: string | null;
  language: string | null;
  privacy_version: string | null;
  controllers: string | null;
  component: string | null;
  origin: string | null;
  /** `shown`: the form said what was on its screen; `assumed`: it did not, and these are the words it should have shown. */
  evidence: 'shown' | 'assumed' | null;
}

/** Links in mail, by the SHA-256 of the token; the token itself is only ever in the mail. */
export interface TokensTable {
  hash: string;
  purpose: 'confirm' | 'keep' | 'unsubscribe';
  member_id: string;
  application_id: string;
  outbox_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  superseded_at: string | null;
}

/** What has to be sent because of a commit, written in that commit. Sent at least once. */
export interface OutboxTable {
  id: string;
  channel: 'mail' | 'webhook';
  kind: string;
  member_id: string;
  application_id: string | null;
  created_at: string;
  due_at: string;
  attempts: number;
  locked_until: string | null;
  done_at: string | null;
  /** `sent`, `skipped` or `dead` once done. */
  outcome: string | null;
  /** The last failure as a code, never as text: error texts quote addresses. */
  failure: string | null;
}

export interface RateLimitsTable {
  client: string;
  window_start: string;
  used: number;
}

/**
 * Mailboxes that want no more email, as a keyed hash; in rows of the first version a SHA-256 of the address. A
 * mailbox that is here gets one confirmation a day and nothing else.
 */
export interface SuppressionsTable {
  email_hash: string;
  since: string;
}

/** Mails of the last day by mailbox (a keyed hash), whatever became of the member: what the limits on mail count. */
export interface MailLogTable {
  outbox_id: string;
  mailbox: string;
  sent_at: string;
}

/** Proofs of work already used. */
export interface ProofsTable {
  id: string;
  /** The idempotency key it was used with. */
  used_for: string;
  expires_at: string;
}

export interface SettingsTable {
  name: string;
  value: string;
}
