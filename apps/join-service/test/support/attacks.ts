import assert from 'node:assert/strict';
import { application, apply } from './application.ts';
import { sendRaw } from './raw.ts';
import { admin, ADMIN_TOKEN } from './service.ts';

/** One thing that somebody with bad intentions sends, and what must be true of what comes back. */
export interface Attack {
  readonly name: string;
  readonly run: (base: string) => Promise<void>;
}

const form = (base: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${base}/members`, {
    method: 'POST',
    body: new URLSearchParams({
      name: 'A',
      email: 'a@b.gov.uk',
      organisation: 'O',
      organisationType: 'other',
      ...fields,
    }),
    headers: { Accept: 'text/html', ...headers },
    redirect: 'manual',
  });

async function assertNoServerError(answer: Response, name: string): Promise<string> {
  const text = await answer.text();
  assert.ok(answer.status < 500, `${name}: ${answer.status}`);
  assert.doesNotMatch(text, /SQLITE|syntax error|at \/|node:internal|postgres/i, name);
  return text;
}

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext></mtext><script>alert(1)</script>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '\u0022 autofocus onfocus=alert(1) x=\u0022',
  '<style>@import "//evil.example"</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;<b>',
];
const FIELDS = [
  'name',
  'email',
  'organisation',
  'organisationType',
  'role',
  'nation',
  'interests',
  'language',
  'updates',
  'formToken',
  'website',
];

/** What came back is a page of ours, and what was typed is text in it. */
const reflected: Attack[] = MARKUP.flatMap((payload) =>
  FIELDS.map((field) => ({
    name: `markup in ${field}: ${payload.slice(0, 24)}`,
    run: async (base) => {
      const page = await assertNoServerError(await form(base, { [field]: payload }), field);
      const tags = page.match(/<(?:script|img|svg|iframe|math|style|b|a href="javascript)[\s>]/gi) ?? [];
      assert.deepEqual(tags, [], payload);
      // Quoted values taken away, no tag has a handler.
      assert.doesNotMatch(page.replaceAll(/"[^"]*"/g, '""'), /<[^>]*\son\w+\s*=/i, payload);
    },
  })),
);

const SQL = [
  "' or '1'='1",
  "'; drop table members; --",
  '" or ""="',
  "a@b.uk' union select * from settings --",
  '\\',
  "%' --",
  '1; select 1/0',
  "1' and 1=cast((select value from settings) as integer) --",
  "') on conflict do nothing --",
  '{"$gt": ""}',
  "a'||(select value from settings)||'",
  '\u02bc or 1=1',
];
const sql: Attack[] = SQL.flatMap((payload) => [
  ...['name', 'organisation', 'role'].map((field) => ({
    name: `SQL in ${field}: ${payload.slice(0, 20)}`,
    run: async (base: string) => {
      await assertNoServerError(
        await apply(base, application({ [field]: payload, email: 'sql@b.gov.uk' })),
        payload,
      );
    },
  })),
  {
    name: `SQL in an address to look up: ${payload.slice(0, 20)}`,
    run: async (base: string) => {
      const answer = await fetch(...admin(`${base}/people?email=${encodeURIComponent(payload)}`));
      await assertNoServerError(answer, payload);
      assert.equal(answer.status, 404);
    },
  },
]);

const TOKENS = [
  'x',
  'x'.repeat(42),
  'x'.repeat(43),
  'x'.repeat(44),
  'x'.repeat(290),
  '..%2f..%2fetc',
  '%00',
  '%0d%0aSet-Cookie:a=b',
  "'",
  '%27%20or%201=1',
  '%F0%9F%98%80',
  '%ff',
  '__proto__',
  'constructor',
  '*',
  '-'.repeat(43),
];
const paths: Attack[] = ['confirm', 'unsubscribe'].flatMap((kind) =>
  TOKENS.flatMap((token) =>
    ['GET', 'POST'].map((method) => ({
      name: `${method} /${kind}/${token.slice(0, 20)}`,
      run: async (base: string) => {
        const answer = await fetch(`${base}/${kind}/${token}`, { method });
        await assertNoServerError(answer, token);
        assert.ok(answer.status >= 400, `${token}: ${answer.status}`);
        assert.equal(answer.headers.get('set-cookie'), null);
      },
    })),
  ),
);

const ADMIN_ROUTES = [
  ['GET', '/members.csv'],
  ['GET', '/members.json'],
  ['GET', '/consents.json'],
  ['GET', '/held.json'],
  ['GET', '/dead.json'],
  ['GET', '/metrics'],
  ['GET', '/people?email=a@b.gov.uk'],
  ['PATCH', '/people?email=a@b.gov.uk'],
  ['DELETE', '/people?email=a@b.gov.uk'],
  ['POST', '/withdrawals'],
  ['POST', '/erasures'],
  ['DELETE', '/members/x'],
  ['POST', '/held/x/release'],
  ['DELETE', '/held/x'],
  ['POST', '/dead/x/retry'],
] as const;
const WRONG = [
  '',
  'Bearer',
  'Bearer wrong',
  `Bearer ${ADMIN_TOKEN}x`,
  `Basic ${btoa(`admin:${ADMIN_TOKEN}`)}`,
  `bearer  `,
  ADMIN_TOKEN,
  `Bearer ${ADMIN_TOKEN.toUpperCase()}`,
];
const unauthorised: Attack[] = ADMIN_ROUTES.flatMap(([method, path]) =>
  WRONG.map((authorization) => ({
    name: `${method} ${path} with "${authorization.slice(0, 14)}"`,
    run: async (base: string) => {
      const headers = {
        Authorization: authorization,
        'X-Forwarded-For': `198.51.100.${Math.floor(Math.random() * 250)}`,
      };
      const answer = await fetch(base + path, { method, headers });
      assert.equal(answer.status, 401, `${method} ${path}`);
      assert.match(await answer.text(), /unauthorised/);
    },
  })),
);

const ORIGINS = [
  'https://evil.example',
  'https://www.example.gov.uk.evil.example',
  'https://evil.example/www.example.gov.uk',
  'http://www.example.gov.uk',
  'https://www.example.gov.uk:8443',
  'https://wwwxexample.gov.uk',
  'https://www.example.gov.uk@evil.example',
  'file://',
  'HTTPS://EVIL.EXAMPLE',
  'x',
  'null, https://www.example.gov.uk',
];
const origins: Attack[] = ORIGINS.flatMap((origin) => [
  {
    name: `a form from ${origin}`,
    run: async (base: string) => {
      const answer = await apply(base, application(), crypto.randomUUID(), { Origin: origin });
      assert.equal(answer.status, 403, origin);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    },
  },
  {
    name: `a form from ${origin} to a host of that name`,
    run: async (base: string) => {
      const host = /^https?:\/\/([^/]+)/i.exec(origin)?.[1] ?? 'evil.example';
      const body = JSON.stringify(application());
      const head = `POST /members HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
      assert.match(await sendRaw(base, head + body), /^HTTP\/1\.1 (?:403|400)/, origin);
    },
  },
]);

const post = (headers: string, body = '') => `POST /members HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`;
const SMUGGLED: readonly (readonly [string, string])[] = [
  ['two lengths', post('Content-Length: 4\r\nContent-Length: 5', 'abcde')],
  ['a length and chunks', post('Content-Length: 4\r\nTransfer-Encoding: chunked', '0\r\n\r\n')],
  ['chunks by another name', post('Transfer-Encoding: xchunked', '0\r\n\r\n')],
  ['chunks twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', '0\r\n\r\n')],
  ['a chunk that lies', post('Transfer-Encoding: chunked', 'zz\r\nabc\r\n0\r\n\r\n')],
  ['a negative length', post('Content-Length: -1')],
  ['a length with a sign', post('Content-Length: +4', 'abcd')],
  ['a length in hex', post('Content-Length: 0x4', 'abcd')],
  ['a folded header', post('X: a\r\n b\r\nContent-Length : 4', 'abcd')],
  ['a space before the colon', post('Content-Length : 4', 'abcd')],
  ['a bare line feed', 'POST /members HTTP/1.1\nHost: x\nContent-Length: 1\n\nx'],
  ['a zero byte in a header', post('X: a\0b\r\nContent-Length: 0')],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
  ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['another protocol', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['a whole address', 'GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a method of its own', 'JOIN /members HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a tunnel', 'CONNECT evil.example:25 HTTP/1.1\r\nHost: evil.example:25\r\n\r\n'],
  ['TRACE', 'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a path with a tab', 'GET /a\tb HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['dots', 'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a backslash', 'GET /..\\..\\etc HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['an upgrade', 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
];
const smuggling: Attack[] = SMUGGLED.map(([name, bytes]) => ({
  name: `smuggling: ${name}`,
  run: async (base) => {
    const answer = await sendRaw(base, bytes);
    assert.doesNotMatch(answer, /HTTP\/1\.1 5\d\d/, name);
    assert.doesNotMatch(answer, /HTTP\/1\.1 201/, name);
    assert.ok((answer.match(/^HTTP\/1\.1/gm) ?? []).length <= 1, `${name}: answered twice`);
  },
}));

const INJECTED = [
  'a\r\nBcc: all@b.gov.uk',
  'a\nTo: x@b.gov.uk',
  'a\r\n\r\n<script>',
  'a%0d%0aBcc: x@b.gov.uk\r\nX: y',
  'a\u2028Bcc: x@b.gov.uk',
  'a\u0085Bcc: x@b.gov.uk',
  'a\0b',
];
const headers: Attack[] = INJECTED.flatMap((payload) =>
  ['name', 'email', 'organisation', 'role'].map((field) => ({
    name: `a header in ${field}: ${JSON.stringify(payload).slice(0, 20)}`,
    run: async (base: string) => {
      assert.equal((await apply(base, application({ [field]: payload }))).status, 422, payload);
    },
  })),
);

const KEYS = ['', ' ', 'a b', 'k'.repeat(201), 'ключ', 'a\tb'];
const keys: Attack[] = KEYS.map((key) => ({
  name: `the key ${JSON.stringify(key).slice(0, 20)}`,
  run: async (base) => {
    const body = JSON.stringify(application({ email: 'key@b.gov.uk' }));
    const head = `POST /members HTTP/1.1\r\nHost: x\r\nIdempotency-Key: ${key}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
    assert.match(await sendRaw(base, head + body), /^HTTP\/1\.1 (?:422|400|201)/);
  },
}));

/** Consent that cannot be shown: to somebody else, to words that were never ours, to a box that was not there. */
const EVIDENCE: readonly Record<string, unknown>[] = [
  { controllers: 'Evil Ltd' },
  { controllers: 'Example Council; Evil Ltd' },
  { controllers: 'example council' },
  { controllers: ['Example Council', 'Example Council', 'Evil'] },
  { controllers: [], asked: 'everything' },
  { controllers: { 0: 'Example Council' } },
  { wordingId: 'email-updates.v2.en' },
  { wordingId: '__proto__' },
  { joiningWordingId: 'membership.v9.cy' },
  { asked: 'membership', updates: true },
  { asked: ['membership', 'membership', 'email-updates'] },
  { controllers: 'Example Council\u0000' },
];
const evidence: Attack[] = EVIDENCE.map((given) => ({
  name: `evidence ${JSON.stringify(given).slice(0, 50)}`,
  run: async (base) => {
    assert.equal((await apply(base, application(given))).status, 422, JSON.stringify(given));
  },
}));

/** All of them but the bad bodies, which `bad-inputs.ts` has. */
export const ATTACKS: readonly Attack[] = [
  ...reflected,
  ...sql,
  ...paths,
  ...unauthorised,
  ...origins,
  ...smuggling,
  ...headers,
  ...keys,
  ...evidence,
];
