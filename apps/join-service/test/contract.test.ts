import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { startMailCatcher, type MailCatcher } from '../dev/mail-catcher.ts';
import { newToken } from '../src/secrets.ts';
import type { Running } from '../src/start.ts';
import { application } from './support/application.ts';
import { ADMIN_TOKEN, eventually, look, startService, temporaryFolder } from './support/service.ts';

const folder = temporaryFolder();
const url = `sqlite:${folder.path}/contract.sqlite`;
let catcher: MailCatcher;
let service: Running;
let ahead = 0;
before(async () => {
  catcher = await startMailCatcher();
  const env = { DATABASE_URL: url, SMTP_URL: catcher.smtpUrl, TRUST_PROXY: '1', RATE_LIMIT: '20' };
  service = await startService(env, () => new Date(Date.now() + ahead));
});
after(async () => {
  await service.stop();
  await catcher.stop();
  folder.remove();
});

interface Operation {
  readonly security?: unknown;
  readonly responses: Record<string, unknown>;
}

const DAY = 86_400_000;
const FROM_ELSEWHERE = { 'X-Forwarded-For': '192.0.2.7' };
const seen = new Map<string, Set<string>>();

/** Sends as an admin, and notes what came back under the operation's name. */
async function call(operation: string, path: string, init: RequestInit = {}): Promise<Response> {
  const method = operation.split(' ', 1)[0] ?? '';
  const headers = { Authorization: `Bearer ${ADMIN_TOKEN}`, ...(init.headers as object) };
  const answer = await fetch(service.address + path, { ...init, method, headers });
  const statuses = seen.get(operation) ?? new Set();
  seen.set(operation, statuses.add(String(answer.status)));
  return answer;
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});
const join = (body: object, headers: Record<string, string> = {}) =>
  call('POST /members', '/members', json(body, headers));

async function linkIn(kind: 'confirm' | 'unsubscribe', to: string): Promise<string> {
  return eventually(() => {
    const mail = catcher.mails.findLast((one) => one.to.includes(to)) ?? assert.fail('no mail yet');
    return new RegExp(`/${kind}/([\\w-]+)`).exec(mail.text)?.[1] ?? assert.fail('no link');
  });
}

async function provokeApplying(): Promise<void> {
  const [one, two] = ['one@b.gov.uk', 'two@b.gov.uk'].map((email) => application({ email }));
  const key = { 'Idempotency-Key': 'a' };
  for (const body of [one, one, two]) await join(body ?? {}, key);
  await join({}, { Origin: 'https://evil.example' });
  await join({});
  // Twice the limit and one: should the minute end meanwhile, one of the two is still past its limit.
  for (let at = 0; at < 41; at += 1)
    await join(application({ email: `l${at}@b.gov.uk` }), { 'X-Forwarded-For': '192.0.2.1' });
  await call('POST /confirmations', '/confirmations', json({ email: 'nobody@b.gov.uk' }));
  await call('POST /confirmations', '/confirmations', json({ email: 7 }));
  for (let at = 0; at < 41; at += 1)
    await call('POST /confirmations', '/confirmations', json({ email: 'nobody@b.gov.uk' }, FROM_ELSEWHERE));
}

/** The link of a mail that asks again, as the worker makes one. */
async function keepToken(): Promise<string> {
  const db = look(url);
  const member = await db.selectFrom('members').selectAll().executeTakeFirstOrThrow();
  const { token, hash } = newToken();
  await db
    .insertInto('tokens')
    .values({
      hash,
      purpose: 'keep',
      member_id: member.id,
      application_id: member.application_id,
      outbox_id: 'x',
      created_at: member.created_at,
      expires_at: new Date(Date.now() + 60 * DAY).toISOString(),
    })
    .execute();
  await db.destroy();
  return token;
}

async function provokeLinks(): Promise<void> {
  const confirm = await linkIn('confirm', 'one@b.gov.uk');
  const unsubscribe = await linkIn('unsubscribe', 'one@b.gov.uk');
  const [confirming, leaving] = ['/confirm/{token}', '/unsubscribe/{token}'];
  for (const token of [confirm, 'x'.repeat(43)])
    for (const method of ['GET', 'POST']) {
      if (token === confirm) ahead = 30 * DAY;
      await call(`${method} ${confirming}`, `/confirm/${token}`);
      ahead = 0;
      await call(`${method} ${confirming}`, `/confirm/${token}`);
    }
  for (const token of [confirm, 'x'.repeat(43)])
    await call('POST /confirm/{token}/resend', `/confirm/${token}/resend`);
  const keep = await keepToken();
  for (const token of [keep, 'x'.repeat(43)])
    for (const method of ['GET', 'POST']) {
      if (token === keep) ahead = 90 * DAY;
      await call(`${method} /keep/{token}`, `/keep/${token}`);
      ahead = 0;
      await call(`${method} /keep/{token}`, `/keep/${token}`);
    }
  for (const token of [unsubscribe, 'x'.repeat(43)])
    for (const method of ['GET', 'POST']) await call(`${method} ${leaving}`, `/unsubscribe/${token}`);
}

async function provokeAdmin(): Promise<void> {
  for (const website of ['a', 'b']) await join(application({ email: `held-${website}@b.gov.uk`, website }));
  const { held } = (await (await call('GET /held.json', '/held.json')).json()) as { held: { id: string }[] };
  for (const id of [held[0]?.id ?? assert.fail('nothing is held'), 'x', '%00'])
    await call('POST /held/{id}/release', `/held/${id}/release`);
  for (const id of [held[1]?.id ?? assert.fail('one is held'), 'x', '%00'])
    await call('DELETE /held/{id}', `/held/${id}`);
  const db = look(url);
  await db
    .updateTable('outbox')
    .set({ outcome: 'dead', failure: 'x' })
    .where('outcome', '=', 'sent')
    .execute();
  await db.destroy();
  const { dead } = (await (await call('GET /dead.json', '/dead.json')).json()) as { dead: { id: string }[] };
  for (const id of [dead[0]?.id ?? assert.fail('nothing is dead'), 'x', '%00'])
    await call('POST /dead/{id}/retry', `/dead/${id}/retry`);
  const person = `/people?email=${encodeURIComponent('l3@b.gov.uk')}`;
  for (const path of [person, '/people?email=nobody@b.gov.uk', '/people?email=%00', '/people?email=']) {
    await call('GET /people', path);
    await call('PATCH /people', path, json({ name: 'Corrected' }));
    await call('PATCH /people', path, json({ updates: true }));
  }
  for (const path of [person, person, '/people']) await call('DELETE /people', path);
  for (const email of ['l4@b.gov.uk', 'nobody@b.gov.uk', 7])
    await call('POST /withdrawals', '/withdrawals', json({ email }));
  const { members } = (await (await call('GET /members.json', '/members.json')).json()) as {
    members: { id: string }[];
  };
  for (const id of [members[0]?.id ?? assert.fail('no members'), 'x', '%00'])
    await call('DELETE /members/{id}', `/members/${id}`);
  for (const email of ['two@b.gov.uk', 'l1@b.gov.uk', 'a\0@b.gov.uk', '\ud800@b.gov.uk', 7])
    await call('POST /erasures', '/erasures', json({ email }));
  for (const query of [
    '',
    '?after=3&member=x',
    '?after=1e999',
    '?after=-1',
    '?member=a&member=b',
    '?member=%00',
  ])
    await call('GET /consents.json', `/consents.json${query}`);
}

const AS_IT_IS = ['/members.csv', '/form.json', '/altcha', '/healthz', '/metrics'];

test('every status in the contract occurs, and no other', { timeout: 60_000 }, async () => {
  const { paths } = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([name]) => name !== 'parameters')
      .map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })),
  );
  await provokeApplying();
  await provokeLinks();
  await provokeAdmin();
  for (const path of AS_IT_IS) await call(`GET ${path}`, path);
  const on = await startService({ DATABASE_URL: `sqlite:${folder.path}/b.sqlite`, PROOF_OF_WORK: 'on' });
  seen.get('GET /altcha')?.add(String((await fetch(`${on.address}/altcha`)).status));
  await on.stop();

  const filled = (path: string) =>
    path.replace(/\{\w+\}/, 'x'.repeat(43)) + (path === '/people' ? '?email=a@b.gov.uk' : '');
  for (const { name, path, operation } of operations) {
    if (operation.security !== undefined) await call(name, filled(path), { headers: { Authorization: '' } });
    if (operation.security !== undefined) await withTooManyWrongTokens(name, filled(path));
    if (name.startsWith('GET')) continue;
    await call(name, filled(path), { ...json(0), body: '{' });
    await call(name, filled(path), { ...json(0), body: ' '.repeat(70_000) });
    await call(name, filled(path), { body: 'x', headers: { 'Content-Type': 'text/xml' } });
  }
  await breakDatabase();
  for (const { name, path } of operations) {
    const email = json(name === 'POST /members' ? application() : { email: 'a@b.gov.uk' });
    await call(name, filled(path), name.startsWith('GET') ? {} : email);
  }
  for (const { name, operation } of operations)
    assert.deepEqual([...(seen.get(name) ?? [])].sort(), Object.keys(operation.responses).sort(), name);
});

/** Whoever tries tokens out is soon not listened to. A minute may end meanwhile. */
async function withTooManyWrongTokens(name: string, path: string): Promise<void> {
  const headers = { Authorization: 'Bearer wrong', ...FROM_ELSEWHERE };
  for (let at = 0; at < 61; at += 1) if ((await call(name, path, { headers })).status === 429) return;
}

/** The tables go, under the service's feet. */
async function breakDatabase(): Promise<void> {
  const db = look(url);
  for (const table of ['members', 'applications', 'consents', 'outbox', 'tokens'])
    await sql.raw(`alter table ${table} rename to ${table}_gone`).execute(db);
  await db.destroy();
}
