import type { Issue } from '@ipec/membership';
import type { FastifyReply } from 'fastify';

/** What went wrong with one field, or with `request`, `body` or a header; words are the client's, in its language. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
}

export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ path = 'body', code }) => ({ field: path, code }));
}

/** The one shape of every refusal: `{ "errors": [{ "field", "code" }] }`. */
export function sendErrors(reply: FastifyReply, status: number, errors: readonly FieldError[]): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send({ errors });
}

/** A refusal that a route throws, to be answered by the error handler. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[];
  /** Seconds to wait before another try, where there is something to wait for. */
  readonly retryAfter: number | null;
  constructor(status: number, field: string, code: string, retryAfter: number | null = null) {
    super(code);
    this.status = status;
    this.errors = [{ field, code }];
    this.retryAfter = retryAfter;
  }
}

/** Fastify's own refusals and the codes they get here. */
const CODES: Readonly<Record<string, readonly [number, string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body', 'too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'Content-Type', 'unsupported'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'Content-Length', 'malformed'],
  FST_ERR_CTP_EMPTY_TYPE: [415, 'Content-Type', 'unsupported'],
  FST_ERR_BAD_URL: [400, 'request', 'malformed'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'request', 'too-long'],
};

/** The refusal an error stands for, or `null` where it is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = CODES[String(code)];
  if (known !== undefined) return new Refusal(...known);
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : null;
  return status === null ? null : new Refusal(status, 'request', 'malformed');
}
