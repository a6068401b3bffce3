import { isLanguage, type Language } from '@ipec/membership';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepMember } from '../../members/ask-again.ts';
import { confirmMember } from '../../members/confirm.ts';
import { unsubscribe, type Leaving } from '../../members/leave.ts';
import { findLink, type Link, type LinkState } from '../../members/link.ts';
import { resendToMember } from '../../members/resend.ts';
import { messagePage, type MessageOptions } from '../../pages/message-page.ts';
import type { PageName } from '../../pages/site-words.ts';
import type { Service } from '../../service.ts';
import { limited } from '../limit.ts';
import { addLenientParser } from '../lenient-body.ts';
import { fieldsOf, languageOf } from '../request.ts';

interface Params {
  readonly token: string;
}

/** The page and the status of a confirmation link that was only looked at. */
const LOOKED_AT: Readonly<Record<LinkState, readonly [PageName, number]>> = {
  valid: ['confirm', 200],
  used: ['already-confirmed', 200],
  expired: ['expired', 410],
  superseded: ['superseded', 410],
  unknown: ['unknown-link', 404],
};

/** The links in mail, under a parser of their own. Looking at one (GET) changes nothing, because mail scanners look; pressing the button (POST) does. */
export function linkRoutes(server: FastifyInstance, service: Service): void {
  void server.register(async (links) => {
    addLenientParser(links);
    confirmRoutes(links, service);
    keepRoutes(links, service);
    unsubscribeRoutes(links, service);
  });
}

function confirmRoutes(server: FastifyInstance, service: Service): void {
  const { db } = service.database;

  server.get<{ Params: Params }>('/confirm/:token', async (request, reply) => {
    const link = await findLink(db, request.params.token, 'confirm', service.now());
    return show(request, reply, service, link, ...LOOKED_AT[link.state]);
  });

  server.post<{ Params: Params }>('/confirm/:token', async (request, reply) => {
    const { confirmed, link } = await confirmMember(service, request.params.token);
    const [page, status] = confirmed ? (['confirmed', 200] as const) : LOOKED_AT[link.state];
    return show(request, reply, service, link, page, status);
  });

  server.post<{ Params: Params }>('/confirm/:token/resend', async (request, reply) => {
    await limited(service, request, 'confirmations', service.config.rateLimit);
    const link = await findLink(db, request.params.token, 'confirm', service.now());
    if (link.row !== null) await resendToMember(service, link.row.member_id);
    return show(
      request,
      reply,
      service,
      link,
      link.row === null ? 'unknown-link' : 'resent',
      link.row === null ? 404 : 202,
    );
  });
}

/** The page and the status of the link of a mail that asked whether somebody wants to stay. */
const KEEP_LOOKED_AT: Readonly<Record<LinkState, PageAndStatus>> = {
  valid: ['keep', 200],
  used: ['kept', 200],
  expired: ['keep-over', 410],
  superseded: ['superseded', 410],
  unknown: ['unknown-link', 404],
};

function keepRoutes(server: FastifyInstance, service: Service): void {
  const { db } = service.database;

  server.get<{ Params: Params }>('/keep/:token', async (request, reply) => {
    const link = await findLink(db, request.params.token, 'keep', service.now());
    return show(request, reply, service, link, ...KEEP_LOOKED_AT[link.state]);
  });

  server.post<{ Params: Params }>('/keep/:token', async (request, reply) => {
    const { link } = await keepMember(service, request.params.token);
    return show(request, reply, service, link, ...KEEP_LOOKED_AT[link.state]);
  });
}

function unsubscribeRoutes(server: FastifyInstance, service: Service): void {
  const { db } = service.database;

  server.get<{ Params: Params; Querystring: { leave?: unknown } }>(
    '/unsubscribe/:token',
    async (request, reply) => {
      const link = await findLink(db, request.params.token, 'unsubscribe', service.now());
      const asked = request.query.leave === undefined ? ASKED : ASKED_TO_LEAVE;
      return show(request, reply, service, link, ...(link.row === null ? GONE : asked));
    },
  );

  server.post<{ Params: Params }>('/unsubscribe/:token', async (request, reply) => {
    const what = fieldsOf(request.body)['what'] === 'leave' ? 'leave' : 'updates';
    const link = await unsubscribe(service, request.params.token, what);
    return show(request, reply, service, link, ...(link.row === null ? GONE : DONE[what]));
  });
}

type PageAndStatus = readonly [PageName, number];
const GONE: PageAndStatus = ['unknown-link', 404];
const ASKED: PageAndStatus = ['unsubscribe', 200];
/** A page of its own, so that a program that presses every button of the first deletes nobody. */
const ASKED_TO_LEAVE: PageAndStatus = ['leave', 200];
const DONE: Readonly<Record<Leaving, PageAndStatus>> = {
  leave: ['left', 200],
  updates: ['unsubscribed', 200],
};

function show(
  request: FastifyRequest,
  reply: FastifyReply,
  service: Service,
  link: Link,
  page: PageName,
  status: number,
): FastifyReply {
  const path = (request.url.split('?', 1)[0] ?? '').replace(/\/resend$/, '');
  const own = page === 'leave' ? `${path}?leave` : path;
  const context = { language: language(request, link), config: service.config, path: own };
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex');
  return reply.send(
    messagePage(page, context, { email: link.email, ...buttons(page, path, request), ...review(page, link) }),
  );
}

/** The language the person chose on the form, unless the address asks for the other one. */
function language(request: FastifyRequest, link: Link): Language {
  const asked = (request.query as { lang?: unknown }).lang;
  return asked === undefined && link.language !== null ? link.language : languageOf(request);
}

/** Who has changed the language on a page goes on in that one. */
function buttons(page: PageName, path: string, request: FastifyRequest): Partial<MessageOptions> {
  const { lang } = request.query as { lang?: unknown };
  const chosen = isLanguage(lang) ? `lang=${lang}` : '';
  const action = page === 'expired' ? `${path}/resend` : path;
  return {
    action: chosen === '' ? action : `${action}?${chosen}`,
    second: chosen === '' ? `${path}?leave` : `${path}?leave&${chosen}`,
  };
}

/** What the button would store, to be looked at before it is pressed: it may come from a stranger. */
function review(page: PageName, { application, consent, joining }: Link): Partial<MessageOptions> {
  return page === 'confirm' && application !== null ? { review: { application, consent, joining } } : {};
}
