import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../src/config/parse-config.ts';

/** The settings that an environment is refused for. */
function refused(env: Record<string, string>): (string | undefined)[] {
  const config = parseConfig(env);
  return config.ok ? [] : config.issues.map(({ path }) => path);
}

test('a name that is meant for this service and is none of its settings is refused by name', () => {
  const names = [
    ...['SITE', 'CONTROLLER', 'SMTP_HOST', 'smtp_host', 'MAIL_HOST', 'MAIL_FROM_NAME', 'PUBLIC_URI'],
    ...[
      'DATABASE_URI',
      'COMMUNITY_TITLE',
      'COMMUNITY',
      'CONTACT_PHONE',
      'Notify_Key',
      'NOTIFY',
      'WEBHOOK',
      'RETENTION',
    ],
    ...['ADMIN_TOKENS', 'TRUST-PROXY', 'LOGLEVEL', 'PRIVACY_POLICY_URL', 'CONFIRMDAYS', 'ALLOWED_ORIGIN'],
  ];
  for (const name of names) assert.deepEqual(refused({ [name]: 'x' }), [name]);
});

test('only secrets are given as files, and any other setting as one is refused by name', () => {
  for (const name of [
    'PUBLIC_URL',
    'CONTROLLERS',
    'MAIL_FROM',
    'PORT',
    'HOST',
    'SITES',
    'LIVE',
    'RATE_LIMIT',
  ])
    assert.deepEqual(refused({ [`${name}_FILE`]: '/etc/hostname' }), [`${name}_FILE`]);
});

test('what a machine has in its environment is none of the service’s business', () => {
  const names = [
    ...['HOSTNAME', 'PATH', 'HOME', 'NODE_ENV', 'LANG', 'PWD', 'MAIL', 'MAILCHECK', 'TZ', 'SHLVL', 'USER'],
    ...['PGPASSWORD', 'WEBSITE_HOSTNAME', 'LS_COLORS', 'NODE_OPTIONS', 'STATE_DIRECTORY', 'INVOCATION_ID'],
    ...['JOURNAL_STREAM', 'HTTP_PROXY', 'KUBERNETES_PORT', 'SSH_CONNECTION', 'LC_ALL', 'APPSETTING_PORT'],
    ...['npm_config_cache', 'npm_package_name', 'SITE_URL', 'PORTS', 'DATABASE_PRIVATE_URL'],
  ];
  for (const name of names) assert.deepEqual(refused({ [name]: 'x' }), [], name);
});

test('a secret of Standard Webhooks has 24 to 64 bytes, and one that nothing uses is refused', () => {
  const WEBHOOK_URL = 'https://hook.example';
  const ofBytes = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
  for (const bytes of [0, 18, 23, 65, 96])
    assert.deepEqual(
      refused({ WEBHOOK_URL, WEBHOOK_SECRET: ofBytes(bytes) }),
      ['WEBHOOK_SECRET'],
      `${bytes}`,
    );
  for (const bytes of [24, 25, 32, 64])
    assert.deepEqual(refused({ WEBHOOK_URL, WEBHOOK_SECRET: ofBytes(bytes) }), [], `${bytes}`);
  assert.deepEqual(refused({ WEBHOOK_SECRET: ofBytes(32) }), ['WEBHOOK_URL']);
});
