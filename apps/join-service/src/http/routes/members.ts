import { randomUUID } from 'node:crypto';
import { isFieldName, isIdempotencyKey, isLanguage, parseDetails, type Language } from '@ipec/membership';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { controllersFor, shownLanguage } from '../../intake/evidence.ts';
import { issueFormToken } from '../../intake/form-token.ts';
import type { Answer, Incoming } from '../../intake/receive.ts';
import { formPage } from '../../pages/form-page.ts';
import { messagePage } from '../../pages/message-page.ts';
import type { Service } from '../../service.ts';
import { fieldErrors, Refusal, sendErrors } from '../errors.ts';
import { fieldsOf, header, languageOf, wantsPage } from '../request.ts';

type Receive = (incoming: Incoming) => Promise<Answer>;

/** `POST /members`, and the form of the service's own for those without script. */
export function memberRoutes(server: FastifyInstance, service: Service, receive: Receive): void {
  server.post('/members', async (request, reply) => {
    requireKnownOrigin(request, service);
    const answer = await receive(incomingOf(request, service));
    service.metrics.applications.inc({ answer: answer.kind });
    return wantsPage(request) ? sendPage(request, reply, service, answer) : sendJson(reply, answer);
  });

  // Enter in the address bar of the page that answered a form: there is a form to show.
  server.get('/members', async (request, reply) =>
    reply.redirect(`${service.config.basePath}/join?lang=${languageOf(request)}`, 303),
  );

  // A language switch (POST) keeps what was typed: it posts the form as it stands. A tick was given to the other words.
  // The bare address of the service is where people end up who cut the rest off, and where a proxy that takes a path of
  // `/join` away leads: the form is there as well.
  for (const path of ['/', '/join']) {
    server.post(path, async (request, reply) => {
      const { updates: _, ...values } = fieldsOf(request.body);
      return page(reply, 200).send(showForm(request, service, { issues: [], values }));
    });
    server.get(path, async (request, reply) =>
      page(reply, 200).send(showForm(request, service, { issues: [], values: {} })),
    );
  }
}

/** A browser names the site a form was sent from. `null` is a page that hides where it is, and is let in. */
function requireKnownOrigin(request: FastifyRequest, { config }: Service): void {
  const origin = request.headers.origin ?? 'null';
  const known = [...ownOrigins(config.publicUrl), ...config.allowedOrigins];
  if (origin !== 'null' && !known.includes(origin)) throw new Refusal(403, 'Origin', 'not-allowed');
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The service's own address; never what a request says in its Host header. On one's own machine it has three names. */
function ownOrigins(publicUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  const names = LOOPBACK.includes(hostname) ? LOOPBACK : [];
  return [origin, ...names.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`)];
}

/**
 * The site that a form came from, or `null` where it does not say. A page of our own that answers a form of a site says
 * which, in a field of its own: the person is still joining there.
 */
function siteOf(request: FastifyRequest, { config }: Service): string | null {
  const origin = request.headers.origin ?? 'null';
  if (origin !== 'null' && !ownOrigins(config.publicUrl).includes(origin)) return origin;
  const site = fieldsOf(request.body)['site'] ?? (request.query as { site?: unknown }).site;
  const isKnown = typeof site === 'string' && config.allowedOrigins.includes(site);
  return isKnown ? site : origin === 'null' ? null : origin;
}

function incomingOf(request: FastifyRequest, service: Service): Incoming {
  return {
    body: request.body,
    ...keyOf(request),
    address: request.ip,
    origin: siteOf(request, service),
    language: languageOf(request),
  };
}

function keyOf(request: FastifyRequest): Pick<Incoming, 'key' | 'isKeyOfPage'> {
  const sent = header(request, 'idempotency-key');
  return sent === null
    ? { key: keyInForm(request.body), isKeyOfPage: true }
    : { key: sent, isKeyOfPage: false };
}

/** A plain form cannot send a header; it may carry the key as a field. One that does not fit is as good as none. */
function keyInForm(body: unknown): string | null {
  const key =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)['idempotencyKey'] : null;
  return isIdempotencyKey(key) ? key : null;
}

/** The same words for every application that was taken in: they must not tell whether the address was known. */
const RECEIVED = { status: 'received' };

function sendJson(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (answer.kind === 'accepted') return reply.code(answer.repeated ? 200 : 201).send(RECEIVED);
  if (answer.kind === 'invalid') return sendErrors(reply, 422, fieldErrors(answer.issues));
  if (answer.kind === 'key-reused')
    return sendErrors(reply, 409, [{ field: 'Idempotency-Key', code: 'reused' }]);
  reply.header('retry-after', String(answer.retryAfterSeconds));
  const error = answer.proofHelps
    ? { field: 'altcha', code: 'proof-helps' }
    : { field: 'request', code: 'too-many' };
  return sendErrors(reply, 429, [error]);
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  service: Service,
  answer: Answer,
): FastifyReply {
  const values = fieldsOf(request.body);
  const context = { language: formLanguage(request, values), config: service.config, path: null };
  if (answer.kind === 'accepted')
    return page(reply, answer.repeated ? 200 : 201).send(
      messagePage('received', { ...context, language: answer.language }, { email: answer.application.email }),
    );
  if (answer.kind === 'key-reused') return page(reply, 409).send(messagePage('key-reused', context));
  if (answer.kind === 'too-many') {
    reply.header('retry-after', String(answer.retryAfterSeconds));
    return page(reply, 429).send(messagePage('too-many', context));
  }
  // A fault of the page that held the form, and of nothing that was typed.
  if (answer.issues.every(({ path }) => !isFieldName((path ?? '').replace(/\[\d+\]$/, ''))))
    return page(reply, 422).send(messagePage('refused', context));
  return page(reply, 422).send(showForm(request, service, { issues: answer.issues, values }));
}

function showForm(
  request: FastifyRequest,
  service: Service,
  { issues, values }: { issues: Extract<Answer, { kind: 'invalid' }>['issues']; values: object },
): string {
  const { config, database, now } = service;
  const context = { language: formLanguage(request, values), config, path: '/join' };
  const site = siteOf(request, service);
  const details = parseDetails({ ...values });
  return formPage(context, {
    controllers: controllersFor(config, site, details.ok ? details.value.controllers : null),
    site: config.allowedOrigins.find((origin) => origin === site) ?? null,
    // Correcting one answer takes a moment: the clock of the first look goes on.
    formToken: formTokenOf(values) ?? issueFormToken(database.secret, now()),
    key: randomUUID(),
    values: values as Record<string, unknown>,
    issues,
  });
}

function formTokenOf(values: object): string | null {
  const details = parseDetails(values);
  return details.ok ? details.value.formToken : null;
}

/** The language of the form that was read counts for the page that answers it, then what was chosen on it. */
function formLanguage(request: FastifyRequest, values: object): Language {
  const details = parseDetails({ ...values });
  const chosen = 'language' in values ? values.language : null;
  const asked = (request.query as { lang?: unknown }).lang;
  if (isLanguage(asked)) return asked;
  const shown = details.ok ? shownLanguage(details.value) : null;
  return shown ?? (isLanguage(chosen) ? chosen : languageOf(request));
}

function page(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store');
}
