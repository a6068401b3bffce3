import { isLanguage, preferredLanguage, type Language } from '@ipec/membership';
import type { FastifyRequest } from 'fastify';
import { sameSecret } from '../secrets.ts';
import { Refusal } from './errors.ts';

/** Whether a person's browser asks, by a form or a link, and not a script. */
export function wantsPage(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

/** The language of an answer: `?lang=` where it is one of ours, otherwise what the browser prefers. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  return isLanguage(asked) ? asked : preferredLanguage(request.headers['accept-language']);
}

/** One header's text; `null` where it is not there. */
export function header(request: FastifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : (value?.join(', ') ?? null);
}

/** Lets only the holder of the admin token past. Without a token in the configuration nobody is one. */
export function requireAdmin(request: FastifyRequest, adminToken: string | null): void {
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (adminToken === null || !sameSecret(given, adminToken))
    throw new Refusal(401, 'Authorization', 'unauthorised');
}
