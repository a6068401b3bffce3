import { application } from './application.ts';

/** A request that must be refused: its body as it goes over the wire, and the statuses that refuse it. */
export interface BadInput {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const TEXT_FIELDS = ['name', 'email', 'organisation', 'role'] as const;

const json = (name: string, body: unknown, type = JSON_TYPE): BadInput => ({
  name,
  body: JSON.stringify(body),
  type,
});
const spoiled = (field: string, value: unknown): BadInput =>
  json(`${field}: ${String(JSON.stringify(value)).slice(0, 40)}`, application({ [field]: value }));

const WRONG_TYPES = [0, 1.5, true, [], {}, ['x'], { $ne: null }, [['x']]].flatMap((value) =>
  TEXT_FIELDS.map((field) => spoiled(field, value)),
);
const CONTROL = [
  'a\u0000b',
  'Jane\r\nBcc: all@example.gov.uk',
  'a\u001b[2Jb',
  'a\u0085b',
  'a\u2028b',
  'half \ud83d',
];
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://x.example","y")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
];
const LONG = 'n'.repeat(1_000_000);

/** Over a hundred of them. */
export const BAD_INPUTS: readonly BadInput[] = [
  ...WRONG_TYPES,
  ...CONTROL.flatMap((text) => TEXT_FIELDS.map((field) => spoiled(field, text))),
  ...FORMULAS.flatMap((text) => ['name', 'organisation', 'role'].map((field) => spoiled(field, text))),
  ...TEXT_FIELDS.map((field) => spoiled(field, 'n'.repeat(2_000))),
  ...['name', 'email', 'organisation', 'organisationType'].flatMap((field) => [
    spoiled(field, ''),
    spoiled(field, ' \u200b '),
  ]),
  ...['a', 'a@b', '@b.uk', 'a@b@c.uk', 'a b@c.uk', 'a@b.uk,c@d.uk', '<a@b.uk>'].map((email) =>
    spoiled('email', email),
  ),
  ...['banana', 7, null, ['council'], '__proto__', 'toString'].map((value) =>
    spoiled('organisationType', value),
  ),
  ...['banana', 7, ['wales'], 'constructor'].map((value) => spoiled('nation', value)),
  ...['events', { 0: 'events' }, [7], [['events']], ['=1+1'], ['<b>'], Array(21).fill('events')].map(
    (value) => spoiled('interests', value),
  ),
  ...['fr', 7, ['en']].map((value) => spoiled('language', value)),
  ...['true', 'on', 1, 0, {}, []].map((value) => spoiled('updates', value)),
  spoiled('wordingId', 'email-updates.v99.en'),
  ...['__proto__', 'constructor', 'prototype'].map((key): BadInput => ({
    name: `key ${key}`,
    body: JSON.stringify(application()).replace('{', `{"${key}":{"name":"x"},`),
    type: JSON_TYPE,
  })),
  ...[null, true, 7, 'text', [], [application()]].map((value) =>
    json(`the whole is ${JSON.stringify(value).slice(0, 20)}`, value),
  ),
  ...['', '{', '{"name":', 'name=x', '<xml/>', '[1,', '{"a":1}}', 'NaN', '\ufeff{'].map((body): BadInput => ({
    name: `no JSON: ${body}`,
    body,
    type: JSON_TYPE,
  })),
  { name: 'a deep nest', body: '['.repeat(30_000), type: JSON_TYPE },
  {
    name: 'not UTF-8',
    body: Buffer.from(JSON.stringify(application({ name: 'é' })), 'latin1'),
    type: JSON_TYPE,
  },
  ...['text/plain', 'multipart/form-data; boundary=x', 'application/xml', 'application/octet-stream', ''].map(
    (type): BadInput => ({ name: `Content-Type "${type}"`, body: JSON.stringify(application()), type }),
  ),
  { ...json('Content-Encoding: gzip', application()), headers: { 'Content-Encoding': 'gzip' } },
  { ...json('a key with a space', application()), headers: { 'Idempotency-Key': 'a b' } },
  {
    ...json('a key of a thousand characters', application()),
    headers: { 'Idempotency-Key': 'k'.repeat(1_000) },
  },
  json('a name of 1 MB', application({ name: LONG })),
  json('a field nobody asked for of 1 MB', application({ extra: LONG })),
  { name: 'a form of 1 MB', body: `name=${LONG}`, type: FORM_TYPE },
  { name: 'a form of 10 000 fields', body: 'a=1&'.repeat(10_000), type: FORM_TYPE },
  { name: 'a form with __proto__', body: '__proto__=x&name=y', type: FORM_TYPE },
  {
    name: 'a form with a field twice',
    body: new URLSearchParams([
      ['email', 'a@b.uk'],
      ['email', 'c@d.uk'],
    ]).toString(),
    type: FORM_TYPE,
  },
  { name: 'ten megabytes', body: new Uint8Array(10_000_000).fill(0x20), type: JSON_TYPE },
  { name: 'ten megabytes of a form', body: new Uint8Array(10_000_000).fill(0x61), type: FORM_TYPE },
];
