import { createHmac } from 'node:crypto';
import { LANGUAGES, object, objects } from '@ipec/common';
import { MAIL_KINDS, type MailKind, type NotifyConfig } from '../../config/config.ts';
import type { Sent } from '../worker.ts';
import type { MailTransport, OutgoingMail } from './transport.ts';

/** With a look-up before it, a try ends within the lease of its row. */
const TIMEOUT_MS = 6_000;
/** A mail that was refused this many times is not tried again. */
const REFUSALS = 3;

/** What the templates may name, and what each has to. */
const PLACEHOLDERS = [
  'community',
  'days',
  'confirm_link',
  'unsubscribe_link',
  'receipt',
  'privacy_link',
  'contact',
  'keep_link',
  'answer_days',
];
const REQUIRED: Readonly<Record<MailKind, readonly string[]>> = {
  confirm: ['confirm_link', 'unsubscribe_link'],
  'confirm-change': ['confirm_link', 'unsubscribe_link'],
  welcome: ['unsubscribe_link'],
  keep: ['keep_link', 'unsubscribe_link'],
};

/** Something in the settings of Notify that keeps mail from going out. */
export class NotifySettingError extends Error {
  readonly setting: 'NOTIFY_API_KEY' | 'NOTIFY_TEMPLATES';
  constructor(setting: 'NOTIFY_API_KEY' | 'NOTIFY_TEMPLATES', message: string) {
    super(message);
    this.setting = setting;
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Mail by GOV.UK Notify.
 * @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export async function notifyTransport(
  config: NotifyConfig,
  now: () => Date,
  warn: (code: string) => void,
): Promise<MailTransport> {
  const ask = asker(config, now);
  await checkTemplates(config, ask, warn);
  return {
    close: () => undefined,
    async send(mail) {
      try {
        // Notify takes the same reference twice, so a try that may have arrived is looked up before the next.
        if (mail.attempts > 1 && (await wasTaken(ask, mail.id))) return { outcome: 'sent' };
        return judge(await ask('POST', '/v2/notifications/email', requestOf(config, mail)), mail.attempts);
      } catch (error) {
        return { outcome: 'failed', failure: (error as Error).name };
      }
    },
  };
}

type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer>;

function asker({ baseUrl, apiKey }: NotifyConfig, now: () => Date): Ask {
  return async (method, path, body) => {
    const answer = await fetch(baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${signedToken(apiKey, now())}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await answer.text();
    return { status: answer.status, body: parsed(text) };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A JSON Web Token, HS256: the service's id from the key, and the time, which Notify lets differ by 30 seconds. */
export function signedToken(apiKey: string, at: Date): string {
  const [issuer, secret] = [apiKey.slice(-73, -37), apiKey.slice(-36)];
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const head = encode({ typ: 'JWT', alg: 'HS256' });
  const claims = encode({ iss: issuer, iat: Math.floor(at.getTime() / 1000) });
  const signature = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  return `${head}.${claims}.${signature}`;
}

function requestOf({ templates }: NotifyConfig, mail: OutgoingMail): object {
  return {
    email_address: mail.to,
    template_id: templates[mail.kind]?.[mail.language],
    personalisation: mail.pieces,
    reference: mail.id,
    // Notify takes https addresses only.
    ...(mail.unsubscribe.startsWith('https://') ? { one_click_unsubscribe_url: mail.unsubscribe } : {}),
  };
}

async function wasTaken(ask: Ask, reference: string): Promise<boolean> {
  const { status, body } = await ask('GET', `/v2/notifications?reference=${encodeURIComponent(reference)}`);
  if (status !== 200) throw new Error(`looking up a reference: ${status}`);
  return objects(object(body)['notifications']).length > 0;
}

/** 400 is about this mail; 403, 429 and 5xx pass, or an operator mends them. */
function judge({ status, body }: Answer, attempts: number): Sent {
  if (status === 201) return { outcome: 'sent' };
  const [first] = objects(object(body)['errors']);
  // `ValidationError` and its like are names; messages may quote an address.
  const name = String(first?.['error'] ?? '')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 40);
  const failure = `status ${status}${name === '' ? '' : ` ${name}`}`;
  return { outcome: status === 400 && attempts >= REFUSALS ? 'dead' : 'failed', failure };
}

/**
 * Every template is there, is one for email, and names what it has to and nothing that it will not get. While Notify
 * cannot be reached nothing can be said: the service starts, because applications are taken in all the same.
 */
async function checkTemplates(
  { templates }: NotifyConfig,
  ask: Ask,
  warn: (code: string) => void,
): Promise<void> {
  const wanted = MAIL_KINDS.flatMap((kind) =>
    LANGUAGES.flatMap((language) => {
      const id = templates[kind]?.[language];
      return id === undefined ? [] : [{ kind, name: `${kind}.${language}`, id }];
    }),
  );
  for (const { kind, name, id } of wanted) {
    const answer = await ask('GET', `/v2/template/${id}`).catch((error: unknown) => ({
      status: 0,
      body: (error as Error).name,
    }));
    if (answer.status === 403 || answer.status === 401)
      throw new NotifySettingError('NOTIFY_API_KEY', 'GOV.UK Notify does not accept the key');
    if (answer.status === 0 || answer.status === 429 || answer.status >= 500)
      return warn(`status ${answer.status}`);
    const wrong = faultOf(kind, answer);
    if (wrong !== null) throw new NotifySettingError('NOTIFY_TEMPLATES', `${name} ${wrong}`);
  }
}

function faultOf(kind: MailKind, { status, body }: Answer): string | null {
  if (status !== 200) return 'is not a template of this service';
  const { type, subject, body: text } = object(body);
  if (type !== 'email') return 'is not a template for email';
  const named = placeholdersIn(`${String(subject)} ${String(text)}`);
  const missing = REQUIRED[kind].filter((name) => !named.includes(name));
  const unknown = named.filter((name) => !PLACEHOLDERS.includes(name));
  if (missing.length > 0) return `does not have ((${missing.join(')), ((')}))`;
  return unknown.length > 0 ? `has ((${unknown.join(')), ((')})), which it will not get` : null;
}

/** `((name))`, and `((name??words))`, which are shown or not. Notify tells names apart without case and spaces. */
function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\(\(([^()?]+)(?:\?\?[^()]*)?\)\)/g)].map((found) =>
    (found[1] ?? '')
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
}
