import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatOf, parseBody, readBody } from '../intake/body.ts';
import { fieldsOf } from './request.ts';
import { Refusal } from './errors.ts';

/** Where the type a body came with is kept while Fastify sees one that it reads. */
const SENT_TYPE = Symbol('sent type');

/** The field `what` of a body of multipart/form-data. A body that cannot be read has none: only a whole one deletes. */
async function multipartWhat(bytes: Buffer, type: string): Promise<unknown> {
  const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  return body.formData().then(
    (form) => form.get('what'),
    () => undefined,
  );
}

/**
 * Takes any body, because the token in the address is the whole authority: mail programs stop emails with
 * multipart/form-data (which RFC 8058, 3.2, recommends), with urlencoded data, with other types and with none. Only
 * `what` is looked for in it.
 */
export function addLenientParser(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    const headers = request.headers as typeof request.headers & { [SENT_TYPE]?: string };
    headers[SENT_TYPE] = request.headers['content-type'] ?? '';
    headers['content-type'] = 'application/octet-stream';
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', async (request: FastifyRequest, payload: NodeJS.ReadableStream) => {
    const bytes = await readBody(payload as Parameters<typeof readBody>[0]).catch(() => {
      throw new Refusal(400, 'body', 'incomplete');
    });
    if (bytes === null) throw new Refusal(413, 'body', 'too-large');
    const sent = (request.headers as { [SENT_TYPE]?: string })[SENT_TYPE] ?? '';
    return { what: await whatOf(bytes, sent) };
  });
}

async function whatOf(bytes: Buffer, type: string): Promise<unknown> {
  if (/^multipart\//i.test(type.trim())) return multipartWhat(bytes, type);
  const format = formatOf(type);
  const parsed = format === null ? null : parseBody(bytes, format);
  return parsed?.ok ? fieldsOf(parsed.value)['what'] : undefined;
}
