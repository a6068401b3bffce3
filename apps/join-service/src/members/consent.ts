import type { ConsentState } from '@ipec/membership';
import type { Selectable } from 'kysely';
import type { Db } from '../database/open.ts';
import type { ConsentsTable } from '../database/schema.ts';

export type LedgerLine = Selectable<ConsentsTable>;

/** A consent to updates as the ledger tells it: to what, how, and where it stands. Instants are ISO 8601 in UTC. */
export interface ConsentView {
  /** The application it was given with. */
  readonly id: string | null;
  readonly purpose: 'email-updates';
  readonly state: ConsentState;
  readonly receivedAt: string;
  readonly grantedAt: string | null;
  readonly confirmedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly method: string;
  readonly component: string | null;
  readonly embeddingOrigin: string | null;
  readonly wordingId: string | null;
  readonly wordingText: string | null;
  readonly language: string | null;
  readonly privacyNoticeVersion: string | null;
  readonly controllers: readonly string[];
  /** Whether the form said what it showed. */
  readonly evidence: 'shown' | 'assumed' | null;
}

/** Everything in the ledger about a member, in its order. */
export function ledgerOf(db: Db, memberId: string): Promise<LedgerLine[]> {
  return db.selectFrom('consents').selectAll().where('subject_id', '=', memberId).orderBy('seq').execute();
}

const ANSWERS: readonly string[] = ['given', 'not-given', 'not-asked'];

/** The line of an application; without one that of the consent in force, or the last that was not given. */
export function answerLine(
  lines: readonly LedgerLine[],
  applicationId: string | null,
): LedgerLine | undefined {
  const answers = lines.filter(
    ({ purpose, event }) => purpose === 'email-updates' && ANSWERS.includes(event),
  );
  if (applicationId !== null) return answers.find((line) => line.application_id === applicationId);
  const confirmed = new Set(
    lines
      .filter(({ purpose, event }) => purpose === 'email-updates' && event === 'confirmed')
      .map((line) => line.application_id),
  );
  const given = answers.filter(({ event }) => event === 'given');
  return given.findLast((line) => confirmed.has(line.application_id)) ?? given.at(-1) ?? answers.at(-1);
}

export function consentView(lines: readonly LedgerLine[], applicationId: string | null): ConsentView | null {
  const line = answerLine(lines, applicationId);
  if (line === undefined) return null;
  const later = lines.filter(({ seq, purpose }) => seq > line.seq && purpose === 'email-updates');
  const given = line.event === 'given';
  const confirmedAt = given
    ? (later.find(({ event, application_id: id }) => event === 'confirmed' && id === line.application_id)
        ?.at ?? null)
    : null;
  const withdrawnAt = given ? (later.find(({ event }) => event === 'withdrawn')?.at ?? null) : null;
  return {
    id: line.application_id,
    purpose: 'email-updates',
    state: given ? stateOf(confirmedAt, withdrawnAt) : (line.event as 'not-asked' | 'not-given'),
    receivedAt: line.at,
    grantedAt: given ? line.at : null,
    confirmedAt,
    withdrawnAt,
    method: line.method,
    component: line.component,
    embeddingOrigin: line.origin,
    wordingId: line.wording_id,
    wordingText: line.wording_text,
    language: line.language,
    privacyNoticeVersion: line.privacy_version,
    controllers: JSON.parse(line.controllers ?? '[]') as string[],
    evidence: line.evidence,
  };
}

function stateOf(confirmedAt: string | null, withdrawnAt: string | null): ConsentState {
  if (withdrawnAt !== null) return 'withdrawn';
  return confirmedAt === null ? 'pending' : 'confirmed';
}
