import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { StoreApplication } from '../../intake/store.ts';
import { pastedAddress } from '../../members/address.ts';
import { begun, ledgerPage, membersCsv, membersJson } from '../../members/export.ts';
import { discardHeld, discardHeldOf, heldApplications, releaseHeld } from '../../members/held.ts';
import { eraseMember, withdrawMember } from '../../members/leave.ts';
import { deadMessages, retryMessage } from '../../members/messages.ts';
import { correctMember, findMember, parseCorrection, personOf, strangerOf } from '../../members/people.ts';
import type { MemberRow } from '../../outbox/record.ts';
import type { Service } from '../../service.ts';
import { requireAdmin } from '../admin-auth.ts';
import { fieldErrors, Refusal, sendErrors } from '../errors.ts';
import { fieldsOf, isStorable } from '../request.ts';

interface ById {
  readonly Params: { id: string };
}
interface ByQuery {
  readonly Querystring: Record<string, unknown>;
}

/** What the holder of the admin token may do: answer people's requests about their details, and look after the service. */
export function adminRoutes(server: FastifyInstance, service: Service, store: StoreApplication): void {
  void server.register(async (admin) => {
    admin.addHook('onRequest', (request, reply) => requireAdmin(service, request, reply));
    exportRoutes(admin, service);
    peopleRoutes(admin, service);
    heldRoutes(admin, service, store);
    messageRoutes(admin, service);
  });
}

function exportRoutes(admin: FastifyInstance, service: Service): void {
  const { db } = service.database;

  admin.get('/members.csv', async (_, reply) =>
    reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', 'attachment; filename="members.csv"')
      .send(Readable.from(await begun(membersCsv(db)))),
  );

  admin.get('/members.json', async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(Readable.from(await begun(membersJson(db)))),
  );

  admin.get<ByQuery>('/consents.json', async ({ query }) => ({
    consents: await ledgerPage(db, afterOf(query['after']), memberOf(query['member'])),
  }));
}

function peopleRoutes(admin: FastifyInstance, service: Service): void {
  admin.get<ByQuery>('/people', async ({ query }) => {
    const email = addressOf(inQuery(query['email']));
    const member = await findMember(service, email);
    const person = member === null ? await strangerOf(service, email) : await personOf(service, member);
    return person ?? notFound();
  });

  admin.patch<ByQuery>('/people', async ({ query, body }, reply) => {
    const member = await known(service, inQuery(query['email']));
    const correction = parseCorrection(member, body);
    if (!correction.ok) return sendErrors(reply, 422, fieldErrors(correction.issues));
    await correctMember(service, member, correction.value);
    return personOf(service, await known(service, inQuery(query['email'])));
  });

  const erase = async (given: unknown) => {
    const email = addressOf(given);
    const member = await findMember(service, email);
    const erased = member !== null && (await eraseMember(service, member.id, 'admin'));
    const discarded = await discardHeldOf(service.database.db, email);
    if (!erased && discarded === 0) notFound();
  };

  admin.delete<ByQuery>('/people', async ({ query }, reply) => {
    await erase(inQuery(query['email']));
    return reply.code(204).send();
  });

  admin.post('/withdrawals', async ({ body }, reply) => {
    await withdrawMember(service, (await known(service, fieldsOf(body)['email'])).id, 'admin');
    return reply.code(204).send();
  });

  // By address, in a body: addresses do not belong in addresses, which end up in logs.
  admin.post('/erasures', async ({ body }, reply) => {
    await erase(fieldsOf(body)['email']);
    return reply.code(204).send();
  });

  admin.delete<ById>('/members/:id', async ({ params: { id } }, reply) => {
    requireDone(isStorable(id) && (await eraseMember(service, id, 'admin')));
    return reply.code(204).send();
  });
}

function heldRoutes(admin: FastifyInstance, service: Service, store: StoreApplication): void {
  admin.get('/held.json', async () => ({ held: await heldApplications(service) }));

  admin.post<ById>('/held/:id/release', async ({ params: { id } }, reply) => {
    requireDone(isStorable(id) && (await releaseHeld(service, store, id)));
    return reply.code(204).send();
  });

  admin.delete<ById>('/held/:id', async ({ params: { id } }, reply) => {
    requireDone(isStorable(id) && (await discardHeld(service, id)));
    return reply.code(204).send();
  });
}

function messageRoutes(admin: FastifyInstance, service: Service): void {
  admin.get('/dead.json', async () => ({ dead: await deadMessages(service) }));

  admin.post<ById>('/dead/:id/retry', async ({ params: { id } }, reply) => {
    requireDone(isStorable(id) && (await retryMessage(service, id)));
    return reply.code(204).send();
  });
}

/** The member of an address; 422 where it is not text, 404 where nobody has it. */
async function known(service: Service, email: unknown): Promise<MemberRow> {
  return (await findMember(service, addressOf(email))) ?? notFound();
}

/** In a query a `+` is read as a space, and a bare address has no space: `?email=ann+news@example.org` means the tag. */
function inQuery(email: unknown): unknown {
  return typeof email === 'string' && !email.includes('<') ? email.trim().replaceAll(' ', '+') : email;
}

function addressOf(email: unknown): string {
  if (typeof email !== 'string' || email.trim() === '') throw new Refusal(422, 'email', 'required');
  return isStorable(email) && email.length <= 1_000 ? pastedAddress(email) : notFound();
}

function notFound(): never {
  throw new Refusal(404, 'email', 'not-found');
}

function requireDone(done: boolean): void {
  if (!done) throw new Refusal(404, 'request', 'not-found');
}

/** The `seq` to go on after: 0 where none was sent. */
function afterOf(after: unknown): number {
  if (after === undefined) return 0;
  const seq = typeof after === 'string' && /^\d{1,15}$/.test(after) ? Number(after) : null;
  if (seq === null) throw new Refusal(422, 'after', 'malformed');
  return seq;
}

function memberOf(member: unknown): string | null {
  if (member === undefined) return null;
  if (typeof member !== 'string' || !isStorable(member)) throw new Refusal(422, 'member', 'malformed');
  return member;
}
