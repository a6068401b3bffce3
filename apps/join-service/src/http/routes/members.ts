import { randomUUID } from 'node:crypto';
import {
  isIdempotencyKey,
  isLanguage,
  parseDetails,
  type Application,
  type Language,
} from '@ipec/membership';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { issueFormToken } from '../../intake/form-token.ts';
import type { Answer, Incoming } from '../../intake/receive.ts';
import { formPage } from '../../pages/form-page.ts';
import { messagePage } from '../../pages/message-page.ts';
import type { Service } from '../../service.ts';
import { fieldErrors, Refusal, sendErrors } from '../errors.ts';
import { header, languageOf, wantsPage } from '../request.ts';

type Receive = (incoming: Incoming) => Promise<Answer>;

/** `POST /members`, and the form of the service's own for those without script. */
export function memberRoutes(server: FastifyInstance, service: Service, receive: Receive): void {
  server.post('/members', async (request, reply) => {
    requireKnownOrigin(request, service);
    const answer = await receive(incomingOf(request));
    service.metrics.applications.inc({ answer: answer.kind });
    return wantsPage(request) ? sendPage(request, reply, service, answer) : sendJson(reply, answer);
  });

  server.get('/join', async (request, reply) =>
    page(reply, 200).send(showForm(request, service, { issues: [], values: {} })),
  );
}

/** A browser names the site a form was sent from. `null` is a page that hides where it is, and is let in. */
function requireKnownOrigin(request: FastifyRequest, { config }: Service): void {
  const origin = request.headers.origin ?? 'null';
  const known = [
    new URL(config.publicUrl).origin,
    `${request.protocol}://${request.host}`,
    ...config.allowedOrigins,
  ];
  if (origin !== 'null' && !known.includes(origin)) throw new Refusal(403, 'Origin', 'not-allowed');
}

function incomingOf(request: FastifyRequest): Incoming {
  const origin = request.headers.origin;
  return {
    body: request.body,
    key: header(request, 'idempotency-key') ?? keyInForm(request.body),
    address: request.ip,
    origin: origin === undefined || origin === 'null' ? null : origin,
    language: languageOf(request),
  };
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
  const context = { language: languageOf(request), config: service.config, path: null };
  if (answer.kind === 'accepted')
    return page(reply, answer.repeated ? 200 : 201).send(received(service, answer.application));
  if (answer.kind === 'key-reused') return page(reply, 409).send(messagePage('key-reused', context));
  if (answer.kind === 'too-many') {
    reply.header('retry-after', String(answer.retryAfterSeconds));
    return page(reply, 429).send(messagePage('too-many', context));
  }
  const values = typeof request.body === 'object' && request.body !== null ? request.body : {};
  return page(reply, 422).send(showForm(request, service, { issues: answer.issues, values }));
}

function received(service: Service, application: Application): string {
  const context = { language: application.language, config: service.config, path: null };
  return messagePage('received', context, { email: application.email });
}

function showForm(
  request: FastifyRequest,
  { config, database, now }: Service,
  { issues, values }: { issues: Extract<Answer, { kind: 'invalid' }>['issues']; values: object },
): string {
  const context = { language: formLanguage(request, values), config, path: '/join' };
  return formPage(context, {
    controllers: config.controllers,
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

/** What a person chose on the form counts for the page that answers it. */
function formLanguage(request: FastifyRequest, values: object): Language {
  const chosen = 'language' in values ? values.language : null;
  return isLanguage(chosen) ? chosen : languageOf(request);
}

function page(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store');
}
