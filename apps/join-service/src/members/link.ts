import { isLanguage, type Application, type Language } from '@ipec/membership';
import type { Selectable } from 'kysely';
import type { Db } from '../database/open.ts';
import type { TokensTable } from '../database/schema.ts';
import { consentView, ledgerOf, type ConsentView, type LedgerLine } from './consent.ts';
import { sha256 } from '../secrets.ts';

type TokenRow = Selectable<TokensTable>;

/** Where a link stands. `confirmed`: its own press did what it was for; looking again is not an error. */
export type LinkState = 'valid' | 'used' | 'expired' | 'superseded' | 'unknown';

export interface Link {
  readonly state: LinkState;
  readonly row: TokenRow | null;
  readonly email: string | null;
  readonly language: Language | null;
  /** What would be stored by confirming; `null` where that is gone. */
  readonly application: Application | null;
  /** The consent that came with it. */
  readonly consent: ConsentView | null;
  /** The statement about joining that stood on the form, with its language. */
  readonly joining: { readonly wordingText: string; readonly language: string | null } | null;
}

const UNKNOWN: Link = {
  state: 'unknown',
  row: null,
  email: null,
  language: null,
  application: null,
  consent: null,
  joining: null,
};

/** What a link in a mail points to. Reading it changes nothing, so that mail scanners may. */
export async function findLink(
  db: Db,
  token: string,
  purpose: TokenRow['purpose'],
  now: Date,
): Promise<Link> {
  if (!/^[\w-]{43}$/.test(token)) return UNKNOWN;
  const row = await db
    .selectFrom('tokens')
    .selectAll()
    .where('hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst();
  if (row === undefined) return UNKNOWN;
  const application = await db
    .selectFrom('applications')
    .select('application')
    .where('id', '=', row.application_id)
    .executeTakeFirst();
  // Written by this service from a parsed application.
  const found = JSON.parse(application?.application ?? 'null') as Application | null;
  const { email, language } = found ?? (await memberOf(db, row.member_id));
  const lines = found === null ? [] : await ledgerOf(db, row.member_id);
  return {
    state: stateOf(row, now),
    row,
    email,
    language,
    application: found,
    consent: consentView(lines, row.application_id),
    joining: joiningOf(lines, row.application_id),
  };
}

function joiningOf(lines: readonly LedgerLine[], applicationId: string): Link['joining'] {
  const line = lines.find(
    ({ purpose, application_id }) => purpose === 'membership' && application_id === applicationId,
  );
  return line?.wording_text ? { wordingText: line.wording_text, language: line.language } : null;
}

/** Whom a link belongs to, where the form that it came from has been deleted since. */
async function memberOf(db: Db, id: string): Promise<Pick<Link, 'email' | 'language'>> {
  const member = await db
    .selectFrom('members')
    .select(['email', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
  const language = member?.language;
  return { email: member?.email ?? null, language: isLanguage(language) ? language : null };
}

function stateOf(row: TokenRow, now: Date): LinkState {
  if (row.used_at !== null) return 'used';
  if (row.superseded_at !== null) return 'superseded';
  return row.expires_at <= now.toISOString() ? 'expired' : 'valid';
}
