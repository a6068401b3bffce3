import { fail, ok, type Issue, type Result } from '@ipec/common';
import type { Config, NotifyConfig, Read } from './config.ts';
import { defaultDatabase } from './default-database.ts';
import { missingForLive } from './live.ts';
import * as read from './readers.ts';
import { resolveSettings, type Env, type SettingName } from './settings.ts';

/** The configuration of an environment, or every setting that is wrong. An empty setting counts as none. */
export function parseConfig(given: Env): Result<Config> {
  const resolved = resolveSettings(given);
  if (!resolved.ok) return resolved;
  const env = resolved.value;
  const issues: Issue[] = [];
  const setting: Setting = (name, reader, otherwise) => {
    const value = env[name]?.trim();
    if (value === undefined || value === '') return otherwise;
    const result = reader(name, value);
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return otherwise;
  };
  const config = readAll(setting, env);
  const isLive = setting('LIVE', read.oneOf('yes', 'no'), 'no') === 'yes';
  issues.push(...together(env), ...(isLive ? missingForLive(config) : []));
  return issues.length > 0 ? fail(...issues) : ok(config);
}

type Setting = <T, F>(name: SettingName, reader: Read<T>, otherwise: F) => T | F;

function readAll(setting: Setting, env: Env): Config {
  const database = setting('DATABASE_URL', read.database, null) ?? defaultDatabase(env);
  const connections = setting('DATABASE_CONNECTIONS', read.wholeNumber(1, 200), 10);
  const publicUrl = setting('PUBLIC_URL', read.publicAddress, null);
  const webhookUrl = setting('WEBHOOK_URL', read.url('https:', 'http:'), null);
  const webhookSecrets = setting('WEBHOOK_SECRET', read.webhookSecrets, []);
  const sites = setting('SITES', read.sites, []);
  const controllerSets = setting('CONTROLLERS', read.nameSets, []);
  const origins = setting('ALLOWED_ORIGINS', read.origins, []);
  return {
    host: setting('HOST', read.text, 'localhost'),
    port: setting('PORT', read.wholeNumber(0, 65_535), 8787),
    publicUrl,
    basePath: publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, ''),
    database: database.kind === 'postgres' ? { ...database, connections } : database,
    adminTokens: setting('ADMIN_TOKEN', read.tokens, []),
    metricsToken: setting('METRICS_TOKEN', read.text, null),
    smtpUrl: setting('SMTP_URL', read.address('smtp:', 'smtps:'), null),
    notify: readNotify(setting),
    mailFrom: setting('MAIL_FROM', read.mailbox, null),
    allowedOrigins: [...new Set([...origins, ...sites.map(({ origin }) => origin)])],
    sites,
    rateLimit: setting('RATE_LIMIT', read.wholeNumber(1, 1_000_000_000), 60),
    logLevel: setting(
      'LOG_LEVEL',
      read.oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
      'info',
    ),
    trustProxy: setting('TRUST_PROXY', read.wholeNumber(0, 10), 0),
    communityName: setting('COMMUNITY_NAME', read.text, null),
    controllers: controllerSets[0] ?? [],
    controllerSets,
    contactEmail: setting('CONTACT_EMAIL', read.mailbox, null),
    privacyUrl: setting('PRIVACY_URL', read.url('https:', 'http:'), null),
    privacyVersion: setting('PRIVACY_VERSION', read.text, 'not-set'),
    webhook: webhookUrl === null ? null : { url: webhookUrl, secrets: webhookSecrets },
    proofOfWork: setting('PROOF_OF_WORK', read.oneOf('on', 'off'), 'off') === 'on',
    confirmDays: setting('CONFIRM_DAYS', read.wholeNumber(1, 90), 7),
    askAgainMonths: setting('ASK_AGAIN_MONTHS', read.wholeNumber(0, 120), 24),
    retentionDays: setting('RETENTION_DAYS', read.wholeNumber(1, 3650), 30),
  };
}

const NOTIFY = 'https://api.notifications.service.gov.uk';

function readNotify(setting: Setting): NotifyConfig | null {
  const apiKey = setting('NOTIFY_API_KEY', read.notifyKey, null);
  const templates = setting('NOTIFY_TEMPLATES', read.notifyTemplates, null);
  const baseUrl = setting('NOTIFY_BASE_URL', read.url('https:', 'http:'), NOTIFY).replace(/\/+$/, '');
  const callbackToken = setting('NOTIFY_CALLBACK_TOKEN', read.text, null);
  return apiKey === null || templates === null ? null : { apiKey, templates, baseUrl, callbackToken };
}

/** Settings that need or exclude each other. */
function together(env: Env): Issue[] {
  const isSet = (name: SettingName) => (env[name] ?? '').trim() !== '';
  const rules: readonly (readonly [boolean, SettingName, string])[] = [
    [
      isSet('WEBHOOK_URL') && !isSet('WEBHOOK_SECRET'),
      'WEBHOOK_SECRET',
      'set with WEBHOOK_URL: it signs what is sent',
    ],
    [
      isSet('WEBHOOK_SECRET') && !isSet('WEBHOOK_URL'),
      'WEBHOOK_URL',
      'set with WEBHOOK_SECRET: nothing is sent without it',
    ],
    [isSet('NOTIFY_API_KEY') && !isSet('NOTIFY_TEMPLATES'), 'NOTIFY_TEMPLATES', 'set with NOTIFY_API_KEY'],
    [isSet('NOTIFY_TEMPLATES') && !isSet('NOTIFY_API_KEY'), 'NOTIFY_API_KEY', 'set with NOTIFY_TEMPLATES'],
    [
      isSet('NOTIFY_API_KEY') && isSet('SMTP_URL'),
      'SMTP_URL',
      'left out with NOTIFY_API_KEY: mail goes one way',
    ],
  ];
  return rules.flatMap(([broken, name, must]) =>
    broken ? [{ code: 'missing-setting', path: name, message: `${name} must be ${must}` }] : [],
  );
}
