import { currentWording, LANGUAGES } from '@ipec/membership';
import type { FastifyInstance } from 'fastify';
import { issueFormToken } from '../../intake/form-token.ts';
import { newChallenge } from '../../intake/proof.ts';
import { sendsMail } from '../../config/config.ts';
import { parseAddress } from '../../members/address.ts';
import { countHeld } from '../../members/held.ts';
import { resendTo } from '../../members/resend.ts';
import { openApi } from '../../openapi/index.ts';
import { backlog } from '../../outbox/claim.ts';
import { STYLE } from '../../pages/style.ts';
import type { Service } from '../../service.ts';
import { requireMetrics } from '../admin-auth.ts';
import { Refusal } from '../errors.ts';
import { limited } from '../limit.ts';
import { fieldsOf } from '../request.ts';

/** What surrounds an application: the form's settings, the challenge, a second mail, health, figures and the contract. */
export function supportRoutes(server: FastifyInstance, service: Service): void {
  const { config, database, now, metrics } = service;
  const { db, secret } = database;
  const requireWritable = healthCheck(service);

  server.get('/form.json', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    return {
      controllers: config.controllers,
      privacyUrl: config.privacyUrl,
      privacyNoticeVersion: config.privacyVersion,
      contactEmail: config.contactEmail,
      wordings: Object.fromEntries(
        LANGUAGES.map((language) => [language, currentWording('email-updates', language).id]),
      ),
      formToken: issueFormToken(secret, now()),
      challenge: config.proofOfWork ? `${config.publicUrl}/altcha` : null,
    };
  });

  server.get('/altcha', async (_, reply) => {
    if (!config.proofOfWork) throw new Refusal(404, 'request', 'not-found');
    void reply.header('cache-control', 'no-store');
    return newChallenge(secret, now());
  });

  // Always the same answer: whether there was anything to send again is not said.
  server.post('/confirmations', async (request, reply) => {
    const read = parseAddress(fieldsOf(request.body)['email']);
    if (!read.ok) throw new Refusal(422, 'email', read.issues[0]?.code ?? 'malformed');
    await limited(service, request, 'confirmations', config.rateLimit);
    await resendTo(service, read.value);
    return reply.code(202).send({ status: 'received' });
  });

  server.get('/healthz', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    await requireWritable();
    if (service.pulse.isFailing) throw new Refusal(503, 'request', 'unavailable', 5);
    // No counts: one before and one after a request of one's own would tell whether an address was known.
    return { status: 'ok', database: database.kind, mail: sendsMail(config) ? 'on' : 'off' };
  });

  server.get('/metrics', async (request, reply) => {
    await requireMetrics(service, request, reply);
    const { waiting, oldest, dead } = await backlog(db);
    metrics.waiting.set(waiting);
    metrics.dead.set(dead);
    metrics.held.set(await countHeld(service));
    metrics.oldest.set(oldest === null ? 0 : Math.max(0, (now().getTime() - Date.parse(oldest)) / 1000));
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  server.get('/openapi.json', async () => openApi(config.publicUrl));
  server.get('/pages.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE),
  );
}

/** Milliseconds for which a write counts: whoever asks more often does not make the disk work. */
const HEALTH_MS = 1_000;

/** A full disk reads well and writes nothing: health is that a row can be written, and that applications are stored. */
function healthCheck({ database: { db } }: Service): () => Promise<void> {
  let goodUntil = 0;
  return async () => {
    await db.selectFrom('outbox').select('id').limit(1).execute();
    if (performance.now() < goodUntil) return;
    await db
      .insertInto('settings')
      .values({ name: 'health', value: new Date().toISOString() })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: new Date().toISOString() }))
      .execute();
    goodUntil = performance.now() + HEALTH_MS;
  };
}
