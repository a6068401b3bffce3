import type { FastifyInstance } from 'fastify';
import { sameSecret } from '../../secrets.ts';
import type { Service } from '../../service.ts';
import { Refusal } from '../errors.ts';
import { fieldsOf, isStorable } from '../request.ts';

/** What Notify says of a mail that did not arrive. */
const FAILURES = ['permanent-failure', 'temporary-failure', 'technical-failure'];

/**
 * Delivery receipts of GOV.UK Notify: a mail that did not arrive is listed with those that were given up.
 * @see https://docs.notifications.service.gov.uk/rest-api.html#delivery-receipts
 */
export function notifyRoutes(server: FastifyInstance, service: Service): void {
  const token = service.config.notify?.callbackToken ?? null;

  server.post('/notify/receipts', async (request, reply) => {
    const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (token === null) throw new Refusal(404, 'request', 'not-found');
    if (!sameSecret(given, token)) throw new Refusal(401, 'Authorization', 'unauthorised');
    const { reference, status } = fieldsOf(request.body);
    if (typeof reference !== 'string' || typeof status !== 'string' || !isStorable(reference))
      throw new Refusal(422, 'reference', 'required');
    if (FAILURES.includes(status)) await noteFailure(service, reference, status);
    return reply.code(204).send();
  });
}

async function noteFailure(
  { database: { db }, log, metrics }: Service,
  id: string,
  status: string,
): Promise<void> {
  const changed = await db
    .updateTable('outbox')
    .set({ outcome: 'dead', failure: status })
    .where('id', '=', id)
    .where('channel', '=', 'mail')
    .where('outcome', '=', 'sent')
    .returning(['kind', 'attempts'])
    .executeTakeFirst();
  if (changed === undefined) return;
  metrics.sent.inc({ channel: 'mail', outcome: 'bounced' });
  log.error({ outbox: id, ...changed, failure: status }, 'outbox: not delivered');
}
