import type { FastifyRequest } from 'fastify';
import { countOne } from '../intake/queries.ts';
import { minuteOf } from '../intake/rows.ts';
import { clientId } from '../secrets.ts';
import type { Service } from '../service.ts';
import { Refusal } from './errors.ts';

/** Refuses a client that has requested something more than `limit` times in this minute. */
export async function limited(
  service: Service,
  request: FastifyRequest,
  what: 'admin' | 'confirmations',
  limit: number,
): Promise<void> {
  const { database, now } = service;
  const at = now();
  const client = `${what} ${clientId(database.secret, request.ip, at)}`;
  const counted = await countOne(database.db, { client, window: minuteOf(at), limit }).executeTakeFirst();
  if (counted === undefined) throw new Refusal(429, 'request', 'too-many', 60 - at.getUTCSeconds());
}
