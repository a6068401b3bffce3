import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const NOTIFY_KEY =
  'join-service-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const [ISSUER, SECRET] = [NOTIFY_KEY.slice(-73, -37), NOTIFY_KEY.slice(-36)];

export interface NotifyMail {
  readonly email_address: string;
  readonly template_id: string;
  readonly personalisation: Readonly<Record<string, string>>;
  readonly reference: string;
  readonly one_click_unsubscribe_url?: string;
}

/** Template ids for `NOTIFY_TEMPLATES`, by name. */
export const TEMPLATE_IDS = Object.fromEntries(
  ['confirm', 'confirm-change', 'welcome'].flatMap((kind, row) =>
    ['en', 'cy'].map((language, column) => [
      `${kind}.${language}`,
      `00000000-0000-4000-8000-0000000000${row}${column}`,
    ]),
  ),
);
export const NOTIFY_TEMPLATES = Object.entries(TEMPLATE_IDS)
  .map(([name, id]) => `${name}=${id}`)
  .join(',');

/**
 * GOV.UK Notify as its documents describe it: signed tokens, templates, mails by template, look-ups by reference. It
 * takes the same reference twice.
 * @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export async function startNotifyStub() {
  const mails: NotifyMail[] = [];
  const templates = new Map<string, { type: string; subject: string; body: string }>();
  for (const [name, id] of Object.entries(TEMPLATE_IDS)) {
    const links = name.startsWith('welcome')
      ? '((unsubscribe_link))'
      : '((confirm_link)) ((unsubscribe_link))';
    templates.set(id, {
      type: 'email',
      subject: 'Join ((community))',
      body: `${links} ((receipt)) ((days??days))`,
    });
  }
  /** What the next sends come to, in their order: a status, or `lost` for one that is taken and not answered. */
  const next: (number | 'lost')[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const refuse = (status: number, error: string) =>
      answer(status, { status_code: status, errors: [{ error, message: `${error}: somebody@example.com` }] });
    requests.push(`${request.method} ${request.url}`);
    if (!isSigned(request.headers.authorization ?? '')) return refuse(403, 'AuthError');
    const template = /^\/v2\/template\/([\w-]+)$/.exec(request.url ?? '')?.[1];
    if (template !== undefined) {
      const found = templates.get(template);
      return found ? answer(200, { id: template, version: 1, ...found }) : refuse(404, 'NoResultFound');
    }
    const reference = /^\/v2\/notifications\?reference=(.+)$/.exec(request.url ?? '')?.[1];
    if (reference !== undefined)
      return answer(200, {
        notifications: mails.filter((mail) => mail.reference === decodeURIComponent(reference)),
      });
    if (request.url !== '/v2/notifications/email' || request.method !== 'POST')
      return refuse(404, 'NoResultFound');
    const outcome = next.shift() ?? 201;
    if (typeof outcome === 'number' && outcome !== 201)
      return refuse(outcome, outcome === 400 ? 'ValidationError' : 'Exception');
    const mail = JSON.parse(text) as NotifyMail;
    mails.push(mail);
    if (outcome === 'lost') return void response.destroy();
    return answer(201, { id: crypto.randomUUID(), reference: mail.reference });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    templates,
    next,
    requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function isSigned(authorization: string): boolean {
  const [head = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as {
    iss?: string;
    iat?: number;
  };
  const { alg, typ } = JSON.parse(Buffer.from(head, 'base64url').toString() || '{}') as {
    alg?: string;
    typ?: string;
  };
  const expected = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url');
  const isFresh = Math.abs(Date.now() / 1000 - (iat ?? 0)) < 30;
  return alg === 'HS256' && typ === 'JWT' && iss === ISSUER && isFresh && signature === expected;
}
