import type { Readable } from 'node:stream';
import { applicationFromEntries, fail, ok, type Result } from '@ipec/membership';
import { formEntries } from './form-entries.ts';

/** More than every field at its limit, in UTF-8, twice over. */
export const BODY_LIMIT = 64 * 1024;
/** How much of a body that is too large is still read (and dropped), so that the sender gets to see the answer. */
const DRAIN_LIMIT = 32 * 1024 * 1024;

/**
 * A body of up to `BODY_LIMIT` bytes, or `null` for a larger one. A larger one is read to its end and not kept: a
 * server that hangs up on a sender who is still sending makes them see a broken connection and not the 413.
 */
export function readBody(stream: Readable): Promise<Buffer | null> {
  // By events: an iterator takes as long as all the rest of the reading, and every application waits for it.
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) chunks.push(chunk);
      else chunks = [];
      if (size <= DRAIN_LIMIT) return;
      resolve(null);
      stream.destroy();
    });
    stream.on('end', () => resolve(size > BODY_LIMIT ? null : Buffer.concat(chunks)));
    stream.on('error', reject);
    stream.on('close', () => reject(new Error('the body did not come whole')));
  });
}

export type BodyFormat = 'json' | 'form';

/** The format a Content-Type names, or `null` for one that is not read here. */
export function formatOf(contentType: string | undefined): BodyFormat | null {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)) return 'json';
  return type === 'application/x-www-form-urlencoded' ? 'form' : null;
}

/** The fields of a body, not yet looked at: `bad-encoding` where JSON is not UTF-8, `bad-json` where it is not JSON. */
export function parseBody(bytes: Buffer, format: BodyFormat): Result<unknown> {
  if (format === 'form') return formFields(bytes);
  const text = decode(bytes);
  if (text === null) return fail({ code: 'bad-encoding', path: 'body', message: 'the body is not UTF-8' });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail({ code: 'bad-json', path: 'body', message: 'the body is not JSON' });
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

/** The fields of an application and its details come to 16; a form of thousands is not an application. */
function formFields(bytes: Buffer): Result<unknown> {
  const entries = formEntries(bytes);
  if (entries.length > 200)
    return fail({ code: 'too-many', path: 'body', message: 'more than 200 form fields' });
  return ok(applicationFromEntries(entries));
}
