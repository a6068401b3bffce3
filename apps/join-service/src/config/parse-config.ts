import { fail, ok, type Issue, type Result } from '@ipec/membership';
import type { Config, Read } from './config.ts';
import * as read from './readers.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The configuration of an environment, or every setting that is wrong. An empty setting counts as none. */
export function parseConfig(env: Env): Result<Config> {
  const issues: Issue[] = [];
  const setting = <T, F>(name: string, reader: Read<T>, otherwise: F): T | F => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return otherwise;
    const result = reader(name, value);
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return otherwise;
  };
  const config = readAll(setting);
  issues.push(...(setting('LIVE', read.oneOf('yes', 'no'), 'no') === 'yes' ? missingForLive(config) : []));
  if ((env['WEBHOOK_URL'] ?? '') !== '' && (env['WEBHOOK_SECRET'] ?? '') === '')
    issues.push(missing('WEBHOOK_SECRET', 'set with WEBHOOK_URL: it signs what is sent'));
  return issues.length > 0 ? fail(...issues) : ok(config);
}

type Setting = <T, F>(name: string, reader: Read<T>, otherwise: F) => T | F;

function readAll(setting: Setting): Config {
  const database = setting('DATABASE_URL', read.database, {
    kind: 'sqlite',
    file: 'join-service.sqlite',
  } as const);
  const connections = setting('DATABASE_CONNECTIONS', read.wholeNumber(1, 200), 10);
  const webhookUrl = setting('WEBHOOK_URL', read.url('https:', 'http:'), null);
  return {
    host: setting('HOST', read.text, 'localhost'),
    port: setting('PORT', read.wholeNumber(0, 65_535), 8787),
    publicUrl: setting('PUBLIC_URL', read.url('https:', 'http:'), null)?.replace(/\/+$/, '') ?? null,
    database: database.kind === 'postgres' ? { ...database, connections } : database,
    adminToken: setting('ADMIN_TOKEN', read.text, null),
    smtpUrl: setting('SMTP_URL', read.url('smtp:', 'smtps:'), null),
    mailFrom: setting('MAIL_FROM', read.mailbox, null),
    allowedOrigins: setting('ALLOWED_ORIGINS', read.origins, []),
    rateLimit: setting('RATE_LIMIT', read.wholeNumber(1, 1_000_000_000), 60),
    logLevel: setting(
      'LOG_LEVEL',
      read.oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
      'info',
    ),
    trustProxy: setting('TRUST_PROXY', read.wholeNumber(0, 10), 0),
    communityName: setting('COMMUNITY_NAME', read.text, null),
    controllers: setting('CONTROLLERS', read.names, []),
    contactEmail: setting('CONTACT_EMAIL', read.mailbox, null),
    privacyUrl: setting('PRIVACY_URL', read.url('https:', 'http:'), null),
    privacyVersion: setting('PRIVACY_VERSION', read.text, 'not-set'),
    webhook:
      webhookUrl === null ? null : { url: webhookUrl, secret: setting('WEBHOOK_SECRET', read.text, '') },
    proofOfWork: setting('PROOF_OF_WORK', read.oneOf('on', 'off'), 'off') === 'on',
    confirmDays: setting('CONFIRM_DAYS', read.wholeNumber(1, 90), 7),
    retentionDays: setting('RETENTION_DAYS', read.wholeNumber(1, 3650), 30),
  };
}

function missing(name: string, why: string): Issue {
  return { code: 'missing-setting', path: name, message: `${name} must be ${why}` };
}

/** What a service that takes real people's details may not be without. Nobody's details are filled in for them. */
function missingForLive(config: Config): Issue[] {
  const needs: readonly (readonly [boolean, string, string])[] = [
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
    [config.smtpUrl !== null, 'SMTP_URL', 'set when LIVE=yes: confirmation mail goes through it'],
    [config.mailFrom !== null, 'MAIL_FROM', 'set when LIVE=yes'],
    [(config.adminToken ?? '').length >= 24, 'ADMIN_TOKEN', 'at least 24 characters when LIVE=yes'],
    [config.publicUrl?.startsWith('https://') === true, 'PUBLIC_URL', 'an https address when LIVE=yes'],
  ];
  return needs.flatMap(([met, name, why]) => (met ? [] : [missing(name, why)]));
}
