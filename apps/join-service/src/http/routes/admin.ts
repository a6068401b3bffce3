import { Readable } from 'node:stream';
import { emailKey } from '@ipec/membership';
import type { FastifyInstance } from 'fastify';
import type { StoreApplication } from '../../intake/store.ts';
import { begun, ledgerPage, membersCsv, membersJson } from '../../members/export.ts';
import { heldApplications, releaseHeld } from '../../members/held.ts';
import { eraseMember } from '../../members/leave.ts';
import type { Service } from '../../service.ts';
import { Refusal } from '../errors.ts';
import { requireAdmin } from '../request.ts';

/** What the holder of the admin token may do: take the members out, and take one of them away. */
export function adminRoutes(server: FastifyInstance, service: Service, store: StoreApplication): void {
  const { db } = service.database;

  void server.register(async (admin) => {
    admin.addHook('onRequest', async (request, reply) => {
      requireAdmin(request, service.config.adminToken);
      void reply.header('cache-control', 'no-store');
    });

    admin.get('/members.csv', async (_, reply) =>
      reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', 'attachment; filename="members.csv"')
        .send(Readable.from(await begun(membersCsv(db)))),
    );

    admin.get('/members.json', async (_, reply) =>
      reply.type('application/json; charset=utf-8').send(Readable.from(await begun(membersJson(db)))),
    );

    admin.get<{ Querystring: Record<string, unknown> }>('/consents.json', async ({ query }) => ({
      consents: await ledgerPage(db, afterOf(query['after']), memberOf(query['member'])),
    }));

    admin.get('/held.json', async () => ({ held: await heldApplications(service) }));

    admin.post<{ Params: { id: string } }>('/held/:id/release', async ({ params }, reply) => {
      requireId(params.id);
      if (!(await releaseHeld(service, store, params.id))) throw new Refusal(404, 'request', 'not-found');
      return reply.code(204).send();
    });

    admin.delete<{ Params: { id: string } }>('/members/:id', async ({ params }, reply) => {
      requireId(params.id);
      if (!(await eraseMember(service, params.id, 'admin'))) throw new Refusal(404, 'request', 'not-found');
      return reply.code(204).send();
    });

    // By address, in a body: addresses do not belong in addresses, which end up in logs.
    admin.post('/erasures', async ({ body }, reply) => {
      const email = (body as { email?: unknown } | null)?.email;
      if (typeof email !== 'string') throw new Refusal(422, 'email', 'required');
      if (!isStorable(email)) throw new Refusal(404, 'email', 'not-found');
      const member = await db
        .selectFrom('members')
        .select('id')
        .where('email_key', '=', emailKey(email.trim()))
        .executeTakeFirst();
      if (member === undefined) throw new Refusal(404, 'email', 'not-found');
      await eraseMember(service, member.id, 'admin');
      return reply.code(204).send();
    });
  });
}

/** Text that a database can hold and thus may have: PostgreSQL knows no U+0000, and UTF-8 no half characters. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function requireId(id: string): void {
  if (!isStorable(id)) throw new Refusal(404, 'request', 'not-found');
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
