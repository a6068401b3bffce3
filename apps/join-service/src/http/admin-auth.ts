import type { FastifyReply, FastifyRequest } from 'fastify';
import { sameSecret } from '../secrets.ts';
import type { Service } from '../service.ts';
import { Refusal } from './errors.ts';
import { limited } from './limit.ts';

/**
 * Wrong tokens a minute from one client, after which the answer is to wait. The right one passes all the same: nobody
 * guesses 24 characters, and a lock that a stranger could turn would keep officers out of their own service.
 */
const WRONG_TOKENS = 30;

/** Whether a text is one of the admin tokens. Without one in the configuration nobody is an admin. */
export function isAdminToken({ config }: Pick<Service, 'config'>, given: string): boolean {
  // Every token is compared, so that the time does not tell which.
  return config.adminTokens.filter((token) => sameSecret(given, token)).length > 0;
}

function bearer(request: FastifyRequest): string {
  return /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

/** Lets only a holder of the admin token past. */
export async function requireAdmin(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  void reply.header('cache-control', 'no-store');
  if (isAdminToken(service, bearer(request))) return;
  await limited(service, request, 'admin', WRONG_TOKENS);
  throw new Refusal(401, 'Authorization', 'unauthorised');
}

/** Lets a holder of the metrics token past as well. */
export async function requireMetrics(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { metricsToken } = service.config;
  if (metricsToken !== null && sameSecret(bearer(request), metricsToken)) return;
  await requireAdmin(service, request, reply);
}
