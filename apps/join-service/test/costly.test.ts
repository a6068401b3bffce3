import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Running } from '../src/start.ts';
import { application } from './support/application.ts';
import { startService, temporaryFolder } from './support/service.ts';

const folder = temporaryFolder();
let service: Running;
before(async () => {
  service = await startService({ DATABASE_URL: `sqlite:${folder.path}/c.sqlite`, PROOF_OF_WORK: 'on' });
});
after(async () => {
  await service.stop();
  folder.remove();
});

/** Seconds of this process's own time, whatever else the machine does: a body of 64 kB costs some thousandths. */
const MOST_SECONDS = 0.5;
const MOST = 63_000;
/** What a reader trims. */
const SPACES = [' ', '\u00a0', '\u200c', '\t'];
const PADS = [...SPACES, '-', '.', '@', '+', '(', '=1', 'a,', 'x;', '%', '"', '[', '|!', 'name=what\n'];

/** Text of a size that is let in, made so that an expression which tries again from each place does much. */
const TEXTS = PADS.map((pad) => `x${pad.repeat(Math.floor((MOST - 3_000) / Buffer.byteLength(pad)))}x`);
const FIELDS = [
  ...[
    'name',
    'email',
    'organisation',
    'organisationType',
    'role',
    'nation',
    'interests',
    'language',
    'updates',
  ],
  ...[
    'wordingId',
    'joiningWordingId',
    'controllers',
    'asked',
    'privacyNoticeVersion',
    'component',
    'elapsed',
  ],
  ...['formToken', 'altcha', 'website', 'site', 'idempotencyKey', 'what', 'token', 'check'],
];
const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const TYPES = [FORM_TYPE, 'multipart/form-data; boundary=x', 'text/plain', JSON_TYPE];

async function cost(send: () => Promise<Response>): Promise<number> {
  const started = process.cpuUsage();
  const answer = await send();
  await answer.text();
  assert.ok(answer.status < 500, String(answer.status));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const post = (path: string, type: string, body: string) =>
  fetch(service.address + path, {
    method: 'POST',
    headers: { 'Content-Type': type, Accept: 'text/html' },
    body,
  });

async function assertCheap(name: string, send: () => Promise<Response>): Promise<void> {
  const seconds = await cost(send);
  // A collection of garbage may fall into one of them, and does not fall into the next.
  if (seconds >= MOST_SECONDS) assert.ok((await cost(send)) < MOST_SECONDS, `${name}: ${seconds} s`);
}

test('no field makes an application costly, whatever is in it', async () => {
  for (const field of FIELDS)
    for (const text of TEXTS) {
      const body = JSON.stringify(application({ [field]: text }));
      if (body.length < MOST)
        await assertCheap(`${field} ${text.slice(0, 12)}`, () => post('/members', JSON_TYPE, body));
      if (!SPACES.some((space) => text.startsWith(`x${space}`))) continue;
      const list = JSON.stringify(application({ [field]: text.slice(0, 9_000).split('x') }));
      await assertCheap(`${field} as a list`, () => post('/members', JSON_TYPE, list));
    }
});

test('no body of any type makes a link, a sign-in or a look-up costly', async () => {
  for (const path of [
    `/unsubscribe/${'x'.repeat(43)}`,
    `/confirm/${'x'.repeat(43)}`,
    '/admin',
    '/confirmations',
    '/join',
  ])
    for (const type of TYPES)
      for (const text of TEXTS)
        await assertCheap(`${path} ${type} ${text.slice(0, 12)}`, () =>
          post(path, type, text.repeat(3).slice(0, MOST)),
        );
});

test('no header makes an answer costly', async () => {
  for (const name of [
    'Accept-Language',
    'Accept',
    'Cookie',
    'Authorization',
    'X-Forwarded-For',
    'Origin',
    'Idempotency-Key',
  ])
    for (const pad of [' ', ';', ',', '=', 'q=0.1,', 'a-', ':', '%'])
      for (const path of ['/join', '/admin', '/members.csv'])
        await assertCheap(`${name} ${pad}`, () =>
          fetch(service.address + path, {
            headers: { [name]: `x${pad.repeat(Math.floor(12_000 / pad.length))}x` },
          }),
        );
});
