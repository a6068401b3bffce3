import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StoreApplication } from '../../intake/store.ts';
import { pastedAddress } from '../../members/address.ts';
import { begun, membersCsv } from '../../members/export.ts';
import { discardHeld, heldApplications, releaseHeld } from '../../members/held.ts';
import { eraseMember, withdrawMember } from '../../members/leave.ts';
import { deadMessages, retryMessage } from '../../members/messages.ts';
import { correctMember, findMember, parseCorrection, personOf } from '../../members/people.ts';
import type { MemberRow } from '../../outbox/record.ts';
import { personPage, signInPage, startPage, type AdminContext } from '../../pages/admin-pages.ts';
import type { AdminWords } from '../../pages/admin-words.ts';
import type { Service } from '../../service.ts';
import { isAdminToken } from '../admin-auth.ts';
import { formCheck, isSignedIn, requireForm, signIn, signOut } from '../admin-session.ts';
import { Refusal } from '../errors.ts';
import { limited } from '../limit.ts';
import { fieldsOf, isStorable, languageOf } from '../request.ts';

interface ById {
  readonly Params: { id: string };
}

/** Tries of a token a minute from one client. */
const SIGN_INS = 10;

/** The pages of an officer: the same as the holder of the admin token may do by program, without a program. */
export function adminPageRoutes(server: FastifyInstance, service: Service, store: StoreApplication): void {
  void server.register(async (pages) => {
    pages.addHook('onRequest', async (request, reply) => {
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      if (isSignedIn(service, request) && !request.url.includes('/sign-out')) signIn(service, reply);
    });
    // Who was away for too long signs in again, and is not shown a fault of the service.
    pages.setErrorHandler((error, request, reply) => {
      if (!(error instanceof Refusal) || error.status !== 401) throw error;
      return page(reply, 401, signInPage(contextOf(service, request), 'signedOut'));
    });
    signInRoutes(pages, service);
    personRoutes(pages, service);
    listRoutes(pages, service, store);
  });
}

function contextOf(
  service: Service,
  request: FastifyRequest,
  done: keyof AdminWords | null = null,
): AdminContext {
  const check = formCheck(service);
  return { language: languageOf(request), config: service.config, path: '/admin', check, done };
}

function page(reply: FastifyReply, status: number, content: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(content);
}

async function showStart(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  said: { done?: keyof AdminWords; missing?: string } = {},
): Promise<FastifyReply> {
  const [held, dead] = await Promise.all([heldApplications(service), deadMessages(service)]);
  const context = contextOf(service, request, said.done ?? null);
  const status = said.missing === undefined ? 200 : 404;
  return page(reply, status, startPage(context, { held, dead, missing: said.missing ?? null }));
}

function signInRoutes(pages: FastifyInstance, service: Service): void {
  pages.get('/admin', async (request, reply) =>
    isSignedIn(service, request)
      ? showStart(service, request, reply)
      : page(reply, 401, signInPage(contextOf(service, request), null)),
  );

  pages.post('/admin', async (request, reply) => {
    const { token } = fieldsOf(request.body);
    const context = contextOf(service, request);
    if (typeof token === 'string' && isAdminToken(service, token.trim())) {
      signIn(service, reply);
      return reply.redirect(`${service.config.basePath}/admin?lang=${context.language}`, 303);
    }
    await limited(service, request, 'admin', SIGN_INS);
    return page(reply, 401, signInPage(context, 'wrongToken'));
  });

  pages.post('/admin/sign-out', async (request, reply) => {
    requireForm(service, request);
    signOut(service, reply);
    return reply.redirect(`${service.config.basePath}/admin?lang=${languageOf(request)}`, 303);
  });
}

/** The member whose address a form names, or `null`. */
async function memberOf(service: Service, request: FastifyRequest): Promise<MemberRow | null> {
  const { email } = fieldsOf(request.body);
  return typeof email === 'string' && isStorable(email) && email.length <= 1_000
    ? findMember(service, pastedAddress(email))
    : null;
}

/** Something done to the person whose address is in the form, which comes from a page of ours. */
type WithMember = (request: FastifyRequest, reply: FastifyReply, member: MemberRow) => Promise<FastifyReply>;

function personRoutes(pages: FastifyInstance, service: Service): void {
  const post = (path: string, run: WithMember) =>
    pages.post(path, async (request, reply) => {
      requireForm(service, request);
      const member = await memberOf(service, request);
      if (member !== null) return run(request, reply, member);
      const { email } = fieldsOf(request.body);
      return showStart(service, request, reply, { missing: typeof email === 'string' ? email : '' });
    });
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    email: string,
    done: keyof AdminWords | null,
  ) => {
    const member = await findMember(service, email);
    if (member === null) return showStart(service, request, reply, { missing: email });
    return page(reply, 200, personPage(contextOf(service, request, done), await personOf(service, member)));
  };

  post('/admin/person', (request, reply, member) => show(request, reply, member.email, null));

  post('/admin/person.json', async (_, reply, member) =>
    reply
      .header('content-disposition', 'attachment; filename="person.json"')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(await personOf(service, member), null, 2)),
  );

  post('/admin/person/correct', async (request, reply, member) => {
    const { check: _, email: __, ...given } = fieldsOf(request.body);
    const values = { interests: [], ...given };
    const correction = parseCorrection(member, values);
    if (!correction.ok) {
      const person = await personOf(service, member);
      return page(
        reply,
        422,
        personPage(contextOf(service, request), person, { values, issues: correction.issues }),
      );
    }
    await correctMember(service, member, correction.value);
    return show(request, reply, member.email, 'saved');
  });

  post('/admin/person/withdraw', async (request, reply, member) => {
    await withdrawMember(service, member.id, 'admin');
    return show(request, reply, member.email, 'withdrawn');
  });

  post('/admin/person/erase', async (request, reply, member) => {
    await eraseMember(service, member.id, 'admin');
    return showStart(service, request, reply, { done: 'erased' });
  });
}

function listRoutes(pages: FastifyInstance, service: Service, store: StoreApplication): void {
  const post = (path: string, done: keyof AdminWords, run: (id: string) => Promise<boolean>) =>
    pages.post<ById>(path, async (request, reply) => {
      requireForm(service, request as FastifyRequest);
      const { id } = request.params;
      const isDone = isStorable(id) && (await run(id));
      return showStart(service, request as FastifyRequest, reply, isDone ? { done } : {});
    });

  post('/admin/held/:id/release', 'released', (id) => releaseHeld(service, store, id));
  post('/admin/held/:id/discard', 'discarded', (id) => discardHeld(service, id));
  post('/admin/dead/:id/retry', 'retried', (id) => retryMessage(service, id));

  pages.get('/admin/members.csv', async (request, reply) => {
    if (!isSignedIn(service, request)) throw new Refusal(401, 'Authorization', 'unauthorised');
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', 'attachment; filename="members.csv"')
      .send(Readable.from(await begun(membersCsv(service.database.db))));
  });
}
