import { isLanguage, preferredLanguage, type Language } from '@ipec/membership';
import type { FastifyRequest } from 'fastify';

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

/** The fields of a body that is an object; none for any other. */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** Text that a database can hold and thus may have: PostgreSQL knows no U+0000, and UTF-8 no half characters. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
