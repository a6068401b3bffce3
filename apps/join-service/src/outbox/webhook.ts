import { createHmac } from 'node:crypto';
import type { WebhookConfig } from '../config/config.ts';
import type { Service } from '../service.ts';
import type { OutboxRow } from './claim.ts';
import { loadRecord } from './record.ts';
import type { Send, Sent } from './worker.ts';

const TIMEOUT_MS = 10_000;

/**
 * The headers of Standard Webhooks: an id that stays the same over retries, the time of this try, and the HMAC-SHA256
 * of `id.time.body` in base64 after `v1,`.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(id: string, body: string, secret: string, at: Date): Record<string, string> {
  const time = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${time}.${body}`).digest('base64');
  return {
    'Content-Type': 'application/json',
    'Webhook-Id': id,
    'Webhook-Timestamp': time,
    'Webhook-Signature': `v1,${signature}`,
  };
}

/** Calls the webhook of one outbox row, with the record as it is now: what was erased meanwhile is not sent. */
export function webhookSender(
  service: Omit<Service, 'wake'>,
  { url, secret }: WebhookConfig,
  send = fetch,
): Send {
  return async (row) => {
    const data = await eventData(service, row);
    if (data === null) return { outcome: 'skipped', failure: 'erased' };
    const body = JSON.stringify({ id: row.id, type: row.kind, at: row.created_at, data });
    try {
      const answer = await send(url, {
        method: 'POST',
        headers: signedHeaders(row.id, body, secret, service.now()),
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

async function eventData(
  { database: { db } }: Omit<Service, 'wake'>,
  row: OutboxRow,
): Promise<object | null> {
  if (row.kind === 'member.erased') return { member: { id: row.member_id } };
  const record = row.application_id === null ? null : await loadRecord(db, row.member_id, row.application_id);
  if (record === null) return null;
  const { member, application, receipt } = record;
  return { member: { id: member.id, status: member.status, ...application }, consent: receipt };
}
