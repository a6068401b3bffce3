import { resolve } from 'node:path';
import type { Issue } from '@ipec/common';
import { sendsMail, type Config } from './config.ts';

/** Secrets of fewer characters than this can be tried out. */
const SECRET_LENGTH = 24;
const PLACEHOLDER = /change.?me|example|password|placeholder|secret-?token|^(.)\1*$|^(?:0123456789|abcdef)/i;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** A redeploy empties this folder. */
const CODE = resolve(import.meta.dirname, '../..');

type Need = readonly [met: boolean, name: string, must: string];

/**
 * What a service that takes real people's details may not be without, and what it may not have. Nobody's details are
 * filled in for them, and nothing personal leaves in the clear.
 */
export function missingForLive(config: Config): Issue[] {
  return [...present(config), ...secrets(config), ...encrypted(config), ...kept(config)].flatMap(
    ([met, name, must]) =>
      met ? [] : [{ code: 'missing-setting', path: name, message: `${name} must be ${must}` }],
  );
}

function present(config: Config): Need[] {
  return [
    [
      config.controllers.length > 0,
      'CONTROLLERS',
      'set when LIVE=yes: the controllers by name, separated by ";"',
    ],
    [config.privacyUrl !== null, 'PRIVACY_URL', 'set when LIVE=yes: the privacy notice'],
    [
      config.privacyVersion !== 'not-set',
      'PRIVACY_VERSION',
      'set when LIVE=yes: the version of the privacy notice',
    ],
    [
      sendsMail(config),
      'SMTP_URL',
      'set when LIVE=yes (or NOTIFY_API_KEY): confirmation mail goes through it',
    ],
    [config.mailFrom !== null || config.notify !== null, 'MAIL_FROM', 'set when LIVE=yes'],
  ];
}

function secrets({ adminTokens, metricsToken, webhook, notify }: Config): Need[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ['ADMIN_TOKEN', adminTokens.length > 0 ? adminTokens : ['']],
    ['METRICS_TOKEN', metricsToken === null ? [] : [metricsToken]],
    ['WEBHOOK_SECRET', webhook?.secrets ?? []],
    ['NOTIFY_CALLBACK_TOKEN', notify?.callbackToken ? [notify.callbackToken] : []],
  ];
  return named.flatMap(([name, all]) =>
    all.map((secret): Need => [
      isStrong(secret),
      name,
      `at least ${SECRET_LENGTH} characters nobody guesses when LIVE=yes`,
    ]),
  );
}

function isStrong(secret: string): boolean {
  return secret.length >= SECRET_LENGTH && !PLACEHOLDER.test(secret) && new Set(secret).size >= 8;
}

function encrypted(config: Config): Need[] {
  const https = (url: string | null | undefined) =>
    url === null || url === undefined || url.startsWith('https://');
  const addresses = [...config.allowedOrigins, ...config.sites.map(({ origin }) => origin)];
  return [
    [config.publicUrl?.startsWith('https://') === true, 'PUBLIC_URL', 'an https address when LIVE=yes'],
    [https(config.privacyUrl), 'PRIVACY_URL', 'an https address when LIVE=yes'],
    [https(config.webhook?.url), 'WEBHOOK_URL', 'an https address when LIVE=yes'],
    [https(config.notify?.baseUrl), 'NOTIFY_BASE_URL', 'an https address when LIVE=yes'],
    [addresses.every(https), 'ALLOWED_ORIGINS', 'https addresses when LIVE=yes'],
    [
      config.smtpUrl === null || isEncryptedSmtp(config.smtpUrl),
      'SMTP_URL',
      'smtps://… or smtp://…?requireTLS=true when LIVE=yes',
    ],
  ];
}

function isEncryptedSmtp(smtpUrl: string): boolean {
  const { protocol, hostname, searchParams } = new URL(smtpUrl);
  return protocol === 'smtps:' || searchParams.get('requireTLS') === 'true' || LOOPBACK.includes(hostname);
}

function kept({ database }: Config): Need[] {
  const isInCode = database.kind === 'sqlite' && resolve(database.file).startsWith(`${CODE}/`);
  return [
    [
      !isInCode,
      'DATABASE_URL',
      'a file outside the folder of the code when LIVE=yes: a new release empties that',
    ],
  ];
}
