import { createHmac } from 'node:crypto';
import type { WebhookConfig } from '../config/config.ts';
import type { Service } from '../service.ts';
import type { OutboxRow } from './claim.ts';
import { detailsOf } from '../database/member-details.ts';
import { consentView, ledgerOf } from '../members/consent.ts';
import { mayEmail, type MemberRow } from './record.ts';
import type { Send, Sent } from './worker.ts';

const TIMEOUT_MS = 10_000;

/** The key of a secret: base64 behind `whsec_`, as the specification writes them; any other text is its own bytes. */
function keyOf(secret: string): Buffer {
  const encoded = /^whsec_(.+)$/.exec(secret)?.[1];
  return encoded === undefined ? Buffer.from(secret, 'utf8') : Buffer.from(encoded, 'base64');
}

/**
 * The headers of Standard Webhooks: an id that stays the same over retries, the time of this try, and for each secret the
 * HMAC-SHA256 of `id.time.body` in base64 after `v1,`. While a secret is being replaced a receiver may check either.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  id: string,
  body: string,
  secrets: readonly string[],
  at: Date,
): Record<string, string> {
  const time = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${time}.${body}`).digest('base64')}`,
  );
  return {
    'Content-Type': 'application/json',
    'Webhook-Id': id,
    'Webhook-Timestamp': time,
    'Webhook-Signature': signatures.join(' '),
  };
}

/** Calls the webhook of one outbox row, with the record as it is now: what was erased meanwhile is not sent. */
export function webhookSender(
  service: Omit<Service, 'wake'>,
  { url, secrets }: WebhookConfig,
  send = fetch,
): Send {
  return async (row) => {
    const data = await eventData(service, row);
    if (data === null) return { outcome: 'skipped', failure: 'erased' };
    const body = JSON.stringify({
      id: row.id,
      type: row.kind,
      timestamp: row.created_at,
      at: row.created_at,
      data,
    });
    try {
      const answer = await send(url, {
        method: 'POST',
        headers: signedHeaders(row.id, body, secrets, service.now()),
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await answer.body?.cancel();
      return judge(answer.status);
    } catch (error) {
      return { outcome: 'failed', failure: (error as Error).name };
    }
  };
}

/** 410 Gone is a receiver that wants no more of these; everything but 2xx is tried again. */
function judge(status: number): Sent {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  return { outcome: status === 410 ? 'dead' : 'failed', failure: `status ${status}` };
}

/** The member as stored, never as somebody sent it: what was not confirmed is not true yet. The consent is the ledger's. */
async function eventData(
  { database: { db } }: Omit<Service, 'wake'>,
  row: OutboxRow,
): Promise<object | null> {
  if (row.kind === 'member.erased') return { member: { id: row.member_id } };
  const member = await db
    .selectFrom('members')
    .selectAll()
    .where('id', '=', row.member_id)
    .executeTakeFirst();
  if (member === undefined) return null;
  const lines = await ledgerOf(db, member.id);
  return { member: memberData(member), consent: consentView(lines, row.application_id) };
}

function memberData(member: MemberRow): object {
  return {
    id: member.id,
    status: member.status,
    mayEmail: mayEmail(member),
    ...detailsOf(member),
  };
}
