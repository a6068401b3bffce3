import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Running } from '../src/start.ts';
import { application, apply } from './support/application.ts';
import { admin, spawnService, startService, temporaryFolder } from './support/service.ts';

const folder = temporaryFolder();
const ALLOWED = 'https://www.example.gov.uk';
let service: Running;
before(async () => {
  service = await startService({
    DATABASE_URL: `sqlite:${folder.path}/a.sqlite`,
    ALLOWED_ORIGINS: `${ALLOWED}, https://b.example`,
  });
});
after(async () => {
  await service.stop();
  folder.remove();
});

const SECRET = 'Vn3qXo8ZtLr5wKcJ7yBdPfHs';
const LIVE_SETTINGS = {
  LIVE: 'yes',
  CONTROLLERS: 'Example Council',
  PRIVACY_URL: 'https://www.example.gov.uk/privacy',
  PRIVACY_VERSION: '1',
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'join@example.gov.uk',
  ADMIN_TOKEN: SECRET,
  PUBLIC_URL: 'https://join.example.gov.uk',
};

const BAD_SETTINGS: readonly [Record<string, string>, RegExp][] = [
  [{ PORT: 'abc' }, /PORT must be a whole number/],
  [{ PORT: '70000' }, /PORT/],
  [{ DATABASE_URL: 'mysql://u:hunter2@h/d' }, /DATABASE_URL must be sqlite:FILE or postgres/],
  [{ DATABASE_URL: 'mysql://u:a/hunter2@h/d' }, /DATABASE_URL must be/],
  [{ DATABASE_URL: 'sqlite:/nowhere/at/all.sqlite' }, /DATABASE_URL: ERR_SQLITE_ERROR: unable to open/],
  [{ SMTP_URL: 'http://h' }, /SMTP_URL/],
  [{ PUBLIC_URL: 'join.example' }, /PUBLIC_URL/],
  [{ ALLOWED_ORIGINS: 'https://a.example/path' }, /ALLOWED_ORIGINS/],
  [{ ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS/],
  [{ RATE_LIMIT: '0' }, /RATE_LIMIT/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
  [{ MAIL_FROM: 'nobody' }, /MAIL_FROM/],
  [{ WEBHOOK_URL: 'https://h.example' }, /WEBHOOK_SECRET/],
  [{ LIVE: 'yes' }, /CONTROLLERS.*PRIVACY_URL.*SMTP_URL/],
  [{ CONTROLER: 'A' }, /CONTROLER is not a setting: did you mean CONTROLLERS\?/],
  [{ SMPT_URL: 'smtp://h' }, /SMPT_URL is not a setting: did you mean SMTP_URL\?/],
  [{ ALLOWED_ORIGIN: 'https://a.example' }, /ALLOWED_ORIGIN .* ALLOWED_ORIGINS\?/],
  [{ RATELIMIT: '5' }, /RATELIMIT .* RATE_LIMIT\?/],
  [{ SMTP_HOST: 'mail' }, /SMTP_HOST is not a setting/],
  [{ smtp_url: 'smtp://h' }, /smtp_url .* SMTP_URL\?/],
  [{ SMTP_URL: 'smtp://me:p@ss@mail.example' }, /SMTP_URL must have "@".* %40/],
  [{ DATABASE_URL: 'postgres://me:p@ss@db/join' }, /DATABASE_URL must have "@".* %40/],
  [{ ADMIN_TOKEN_FILE: '/nowhere/token' }, /ADMIN_TOKEN_FILE must name a file/],
  [{ ADMIN_TOKEN_FILE: '/etc/hostname', ADMIN_TOKEN: 'a' }, /together with ADMIN_TOKEN/],
  [{ WEBHOOK_URL: 'https://h.example', WEBHOOK_SECRET: 'whsec_short' }, /WEBHOOK_SECRET must have base64/],
  [{ WEBHOOK_URL: 'https://h.example', WEBHOOK_SECRET: 'a b c' }, /WEBHOOK_SECRET must be one secret, or/],
  [{ SITES: 'https://a.example/path = A' }, /SITES must be sites/],
  [{ SITES: 'https://a.example' }, /SITES must be sites/],
  [{ PUBLIC_URL: 'https://a.example/join?x=1' }, /PUBLIC_URL/],
  [{ PUBLIC_URL: 'https://a.example/members' }, /PUBLIC_URL must be without \/members/],
  [{ ASK_AGAIN_MONTHS: 'never' }, /ASK_AGAIN_MONTHS must be a whole number/],
  [{ ASK_AGAIN: '24' }, /ASK_AGAIN/],
  [{ NOTIFY_API_KEY: 'x' }, /NOTIFY_API_KEY must be a key/],
  [{ NOTIFY_TEMPLATES: 'confirm.en=1' }, /NOTIFY_TEMPLATES must have ids for confirm\.en[^k]*$/],
  [{ NOTIFY_TEMPLATES: 'keep.en=1' }, /NOTIFY_TEMPLATES must have ids for .*keep\.cy/],
  [
    { ...LIVE_SETTINGS, WEBHOOK_URL: 'http://h.example', WEBHOOK_SECRET: SECRET },
    /WEBHOOK_URL must be an https/,
  ],
  [{ ...LIVE_SETTINGS, SMTP_URL: 'smtp://mail.example' }, /SMTP_URL must be smtps/],
  [{ ...LIVE_SETTINGS, PRIVACY_URL: 'http://a.example' }, /PRIVACY_URL must be an https/],
  [{ ...LIVE_SETTINGS, ADMIN_TOKEN: 'changeme-changeme-changeme' }, /ADMIN_TOKEN must be at least 24/],
  [{ ...LIVE_SETTINGS, ADMIN_TOKEN: 'a'.repeat(40) }, /ADMIN_TOKEN/],
  [{ ...LIVE_SETTINGS, ALLOWED_ORIGINS: 'http://a.example' }, /ALLOWED_ORIGINS must be https/],
  [{ ...LIVE_SETTINGS, DATABASE_URL: 'sqlite:members.sqlite' }, /DATABASE_URL must be a file outside/],
  [{ HOST: 'no.such.host.invalid' }, /HOST and PORT: ENOTFOUND/],
];

for (const [env, expected] of BAD_SETTINGS) {
  test(`${JSON.stringify(env)} ends the start with one line and exit 1`, () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--conditions=@ipec/source', 'src/main.ts'],
      {
        cwd: join(import.meta.dirname, '..'),
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: `sqlite:${folder.path}/unused.sqlite`,
          PORT: '0',
          LOG_LEVEL: 'silent',
          ...env,
        },
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, expected);
    assert.match(stderr, /^join-service: [^\n]+\n$/);
    assert.doesNotMatch(stderr, /hunter2/);
  });
}

test('a service that has all of it goes live, with secrets from files, and foreign variables are none of its business', async (t) => {
  const file = `${folder.path}/token`;
  writeFileSync(file, `${SECRET}\n`);
  const { ADMIN_TOKEN: _, ...settings } = LIVE_SETTINGS;
  const foreign = {
    HOME: '/',
    HOSTNAME: 'x',
    NODE_ENV: 'production',
    PORTS: '1',
    SITE_URL: 'x',
    HTTP_PROXY: '',
  };
  const live = await spawnService({
    ...settings,
    ...foreign,
    ADMIN_TOKEN: '',
    ADMIN_TOKEN_FILE: file,
    DATABASE_URL: `sqlite:${folder.path}/live.sqlite`,
  });
  t.after(() => live.kill('SIGTERM'));
  const headers = { Authorization: `Bearer ${SECRET}` };
  assert.equal((await fetch(`${live.address}/members.json`, { headers })).status, 200);
  assert.equal((await fetch(`${live.address}/members.json`)).status, 401);
});

test('below a path of another site every address of every page begins with that path', async (t) => {
  const below = await startService({
    DATABASE_URL: `sqlite:${folder.path}/below.sqlite`,
    PUBLIC_URL: 'https://www.example.gov.uk/services/join/',
  });
  t.after(() => below.stop());
  // Behind a proxy that hands the path on, and behind one that does not.
  for (const base of [`${below.address}/services/join`, below.address]) {
    for (const path of ['/join', '/join?lang=cy', '/nothing', `/unsubscribe/${'x'.repeat(43)}`, '/admin']) {
      const answer = await fetch(base + path, { headers: { Accept: 'text/html' } });
      const page = await answer.text();
      assert.match(page, /<h1>/);
      const addresses = [...page.matchAll(/(?:href|action|formaction)="(\/[^"]*)"/g)].map(
        ([, address]) => address ?? '',
      );
      assert.ok(addresses.length > 0, path);
      for (const address of addresses) assert.match(address, /^\/services\/join\//, `${path}: ${address}`);
      const hsts = answer.headers.get('strict-transport-security') ?? '';
      assert.ok(hsts.startsWith('max-age') && !/includeSubDomains/i.test(hsts), hsts);
      assert.match(answer.headers.get('permissions-policy') ?? '', /geolocation=\(\)/);
    }
    assert.equal((await fetch(`${base}/pages.css`)).status, 200);
  }
  assert.equal((await fetch(`${below.address}/services/joined`)).status, 404);
});

test('a path of /join is told from the page of that name, whether the proxy takes it away or not', async (t) => {
  const below = await startService({
    DATABASE_URL: `sqlite:${folder.path}/named.sqlite`,
    PUBLIC_URL: 'https://www.example.gov.uk/join',
  });
  t.after(() => below.stop());
  // What people see, and what comes from a proxy that hands the path on and from one that does not.
  for (const [address, kept, taken] of [
    ['/join/', '/join/', '/'],
    ['/join/join', '/join/join', '/join'],
    ['/join/join?lang=cy', '/join/join?lang=cy', '/join?lang=cy'],
  ])
    for (const path of [kept, taken])
      for (const method of ['GET', 'POST']) {
        const answer = await fetch(below.address + path, { method, redirect: 'manual' });
        assert.equal(answer.status, 200, `${method} ${address} as ${path}`);
        assert.match(await answer.text(), /action="\/join\/members"/);
      }
  for (const path of ['/join/members', '/members'])
    assert.equal(
      (
        await apply(
          below.address + path.replace('/members', ''),
          application({ email: `${path.length}@b.gov.uk` }),
        )
      ).status,
      201,
    );
});

test('SIGTERM ends it with 0, after what has been asked is answered', async () => {
  const child = await spawnService({ DATABASE_URL: `sqlite:${folder.path}/term.sqlite`, LOG_LEVEL: 'info' });
  const asked = Array.from({ length: 50 }, (_, at) =>
    apply(child.address, application({ email: `t${at}@b.gov.uk` })),
  );
  await asked[0];
  const ended = child.kill('SIGTERM');
  const answers = await Promise.allSettled(asked);
  assert.equal(await ended, 0);
  // Refused connections come in time to be sent elsewhere; what was let in was answered.
  const statuses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.status] : []));
  assert.ok(
    statuses.length > 0 && statuses.every((status) => status === 201 || status === 503),
    String(statuses),
  );
});

test('pages and answers carry the headers that keep others out', async () => {
  for (const path of ['/join', '/healthz', `/confirm/${'x'.repeat(43)}`]) {
    const { headers } = await fetch(service.address + path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|script-src/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-powered-by'), null);
    assert.equal(headers.get('cache-control'), 'no-store');
  }
});

test('sites on the list may read the answers, others may not even send', async () => {
  const from = (origin: string) =>
    apply(service.address, application({ email: `${origin.length}@b.gov.uk` }), null, { Origin: origin });
  const allowed = await from(ALLOWED);
  assert.deepEqual([allowed.status, allowed.headers.get('access-control-allow-origin')], [201, ALLOWED]);
  assert.match(allowed.headers.get('vary') ?? '', /Origin/);
  for (const origin of ['https://evil.example', `${ALLOWED}.evil.example`, 'http://www.example.gov.uk']) {
    const refused = await from(origin);
    assert.deepEqual(
      [refused.status, refused.headers.get('access-control-allow-origin')],
      [403, null],
      origin,
    );
  }
  const preflight = (origin: string) =>
    fetch(`${service.address}/members`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'idempotency-key',
      },
    });
  const good = await preflight(ALLOWED);
  assert.equal(good.headers.get('access-control-allow-origin'), ALLOWED);
  assert.match(good.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
  assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
});

test('a page without script and with a hidden origin may send its form', async () => {
  const body = new URLSearchParams(
    Object.entries(application({ interests: 'events', updates: 'on', email: 'null@b.gov.uk' })) as [
      string,
      string,
    ][],
  );
  const answer = await fetch(`${service.address}/members`, {
    method: 'POST',
    body,
    headers: { Origin: 'null', Accept: 'text/html' },
  });
  assert.equal(answer.status, 201);
  assert.match(await answer.text(), /<h1>Check your email<\/h1>[\s\S]*<strong>null@b\.gov\.uk<\/strong>/);
});

test('without the right token nothing is exported', async () => {
  for (const path of ['/members.csv', '/members.json', '/consents.json', '/held.json'])
    for (const authorization of ['', 'Bearer', 'Bearer wrong', 'Basic YTpi', `Bearer ${'x'.repeat(8_000)}`]) {
      const answer = await fetch(service.address + path, { headers: { Authorization: authorization } });
      assert.equal(answer.status, 401, path);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    }
});

test('the export opens in a spreadsheet without running anything', async () => {
  const odd = { email: '-x@b.gov.uk', name: '@Home "quoted", and more', organisation: '+Acumen', role: '-' };
  assert.equal((await apply(service.address, application(odd))).status, 201);
  const answer = await fetch(...admin(`${service.address}/members.csv`));
  assert.match(answer.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
  const row = (await answer.text()).split('\r\n').find((line) => line.includes('-x@b.gov.uk')) ?? '';
  assert.match(row, /,"'-x@b\.gov\.uk","'@Home ""quoted"", and more","'\+Acumen",council,-,wales,/);
});

test('a token is replaced without shutting anybody out, and the metrics token opens metrics alone', async (t) => {
  const [old, fresh, metrics] = ['old', 'new', 'metrics'].map((name) => `${name}-token-for-tests-only`);
  const url = `sqlite:${folder.path}/rotated.sqlite`;
  let running: Running | null = null;
  t.after(() => running?.stop());
  const startWith = async (ADMIN_TOKEN: string) => {
    await running?.stop();
    running = await startService({ DATABASE_URL: url, ADMIN_TOKEN, METRICS_TOKEN: metrics ?? '' });
    return running.address;
  };
  const status = async (base: string, path: string, token = '') =>
    (await fetch(base + path, { headers: { Authorization: `Bearer ${token}` } })).status;
  const page = async (base: string, path: string, fields: Record<string, string>, cookie = '') =>
    fetch(base + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie: cookie },
      redirect: 'manual',
    });
  let base = await startWith(`${old}`);
  const signedIn = await page(base, '/admin', { token: old ?? '' });
  const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';', 1)[0] ?? '';
  const start = await (await fetch(`${base}/admin`, { headers: { Cookie: cookie } })).text();
  const check = /name="check" value="([^"]+)"/.exec(start)?.[1] ?? assert.fail(start);
  assert.deepEqual(
    [await status(base, '/members.json', metrics), await status(base, '/metrics', metrics)],
    [401, 200],
  );

  base = await startWith(`${fresh} ${old}`);
  assert.deepEqual(
    [await status(base, '/members.json', old), await status(base, '/members.json', fresh)],
    [200, 200],
  );
  // An officer in the middle of their work goes on with the page that they have.
  assert.equal((await page(base, '/admin/person', { check, email: 'nobody@b.gov.uk' }, cookie)).status, 404);

  base = await startWith(`${fresh}`);
  assert.deepEqual(
    [await status(base, '/members.json', old), await status(base, '/members.json', fresh)],
    [401, 200],
  );
  assert.equal((await page(base, '/admin/person', { check, email: 'nobody@b.gov.uk' }, cookie)).status, 401);
});

test('health, figures and the contract are there', async () => {
  const health = await fetch(`${service.address}/healthz`);
  assert.partialDeepStrictEqual(await health.json(), { status: 'ok', database: 'sqlite', mail: 'off' });
  assert.deepEqual(Object.keys((await (await fetch(`${service.address}/healthz`)).json()) as object).sort(), [
    'database',
    'mail',
    'status',
  ]);
  assert.equal((await fetch(`${service.address}/metrics`)).status, 401);
  const figures = await (await fetch(...admin(`${service.address}/metrics`))).text();
  assert.match(figures, /join_http_request_seconds_bucket/);
  assert.doesNotMatch(figures, /@|x{20}|gov\.uk/);
  const contract = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const { valid, errors } = await new Validator().validate(contract);
  assert.ok(valid, JSON.stringify(errors));
  for (const [path, methods] of Object.entries(contract.paths))
    for (const method of Object.keys(methods).filter((name) => name !== 'parameters')) {
      const answer = await fetch(
        ...admin(service.address + path.replace(/\{\w+\}/, 'nothing'), { method: method.toUpperCase() }),
      );
      assert.doesNotMatch(
        await answer.text(),
        /unknown-route/,
        `${method} ${path} is in the contract and not served`,
      );
    }
});

test('an unknown address is a 404 in the language and form that was asked for', async () => {
  assert.deepEqual(await (await fetch(`${service.address}/nothing`)).json(), {
    errors: [{ field: 'request', code: 'unknown-route' }],
  });
  const page = await fetch(`${service.address}/nothing`, {
    headers: { Accept: 'text/html', 'Accept-Language': 'cy' },
  });
  assert.equal(page.status, 404);
  assert.match(await page.text(), /<html lang="cy">[\s\S]*Heb ddod o hyd/);
});
