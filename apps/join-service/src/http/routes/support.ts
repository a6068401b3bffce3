import { currentWording, LANGUAGES, parseApplication } from '@ipec/membership';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { issueFormToken } from '../../intake/form-token.ts';
import { newChallenge } from '../../intake/proof.ts';
import { resendTo } from '../../members/resend.ts';
import { openApi } from '../../openapi/index.ts';
import { backlog } from '../../outbox/claim.ts';
import { STYLE } from '../../pages/style.ts';
import type { Service } from '../../service.ts';
import { Refusal } from '../errors.ts';

/** What surrounds an application: the form's settings, the challenge, a second mail, health, figures and the contract. */
export function supportRoutes(server: FastifyInstance, service: Service): void {
  const { config, database, now, metrics } = service;
  const { db, secret } = database;

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
  server.post('/confirmations', async ({ body }, reply) => {
    const email = (body as { email?: unknown } | null)?.email;
    const issues = emailIssues(email);
    if (issues !== null) throw new Refusal(422, 'email', issues);
    await resendTo(service, String(email).trim());
    return reply.code(202).send({ status: 'received' });
  });

  server.get('/healthz', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    await sql`select 1`.execute(db);
    const { waiting } = await backlog(db);
    return {
      status: 'ok',
      database: database.kind,
      mail: config.smtpUrl === null ? 'off' : 'on',
      outboxWaiting: waiting,
    };
  });

  server.get('/metrics', async (_, reply) => {
    const { waiting, oldest } = await backlog(db);
    metrics.waiting.set(waiting);
    metrics.oldest.set(oldest === null ? 0 : Math.max(0, (now().getTime() - Date.parse(oldest)) / 1000));
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  server.get('/openapi.json', async () => openApi(config.publicUrl));
  server.get('/pages.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE),
  );
}

/** The first code an address is refused with, by the same parser as the form's. */
function emailIssues(email: unknown): string | null {
  const result = parseApplication({ email });
  const issue = result.ok ? undefined : result.issues.find(({ path }) => path === 'email');
  return issue?.code ?? null;
}
