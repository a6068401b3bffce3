import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMailCatcher, type MailCatcher } from '../dev/mail-catcher.ts';
import { formEntries } from '../src/intake/form-entries.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, ADMIN_TOKEN, eventually, startService, temporaryFolder } from './support/service.ts';

interface Person {
  readonly member: {
    readonly name: string;
    readonly interests: readonly string[];
    readonly mayEmail: boolean;
    readonly unsubscribedAt: string | null;
  } | null;
  readonly applications: readonly unknown[];
}

interface Started {
  readonly base: string;
  readonly catcher: MailCatcher;
  person(email: string): Promise<Person>;
  /** Sends a plain form; `fields` is its body, as a browser writes it. */
  send(fields: string, accept?: string): Promise<{ status: number; text: string }>;
}

/** A plain form with all that is required. A letter that is not ASCII stands percent-encoded already. */
function plainForm(email: string, more: string): string {
  return `email=${encodeURIComponent(email)}&organisation=Org&organisationType=council&${more}`;
}

for (const database of bothDatabases()) {
  const it = (name: string, run: (started: Started) => Promise<void>) =>
    test(`${database.name}: ${name}`, { skip: database.skip, timeout: 60_000 }, async (t) => {
      const catcher = await startMailCatcher();
      const service = await startService({
        DATABASE_URL: await database.create(),
        SMTP_URL: catcher.smtpUrl,
      });
      t.after(async () => {
        await service.stop();
        await catcher.stop();
      });
      const base = service.address;
      await run({
        base,
        catcher,
        person: async (email) =>
          (await (
            await fetch(...admin(`${base}/people?email=${encodeURIComponent(email)}`))
          ).json()) as Person,
        send: async (body, accept = '*/*') => {
          const answer = await fetch(`${base}/members`, {
            method: 'POST',
            body,
            headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: accept },
          });
          return { status: answer.status, text: await answer.text() };
        },
      });
    });
  const linkTo = (catcher: MailCatcher, email: string, kind: string) =>
    eventually(() => {
      const mail = catcher.mails.findLast(({ to }) => to.includes(email));
      return new RegExp(`http\\S+/${kind}/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? assert.fail('no mail');
    });

  it('a form of an old page loses no letter, and one with numbered lists no interest', async ({
    person,
    send,
  }) => {
    const forms: readonly (readonly [string, string])[] = [
      ['name=Si%E2n+Prys', 'Siân Prys'],
      ['name=Si%C3%A2n+Prys', 'Siân Prys'],
      ['name=D%92Souza+%80', 'D’Souza €'],
      ['name=Ll%26%23375%3Br+Si%E2n', 'Llŷr Siân'],
      ['name=Gw%26%23373%3Bl', 'Gwŵl'],
      ['name=100%+Ann', '100% Ann'],
    ];
    for (const [at, [fields, name]] of forms.entries()) {
      const email = `old-page-${at}@b.gov.uk`;
      assert.equal((await send(plainForm(email, fields))).status, 201, fields);
      assert.equal((await person(email)).member?.name, name, fields);
    }
    await send(plainForm('listed@b.gov.uk', 'name=Ann&interests%5B0%5D=events&interests%5B1%5D=networking'));
    assert.equal((await person('listed@b.gov.uk')).member?.interests.length, 2);
  });

  it('who goes back, corrects an answer and sends again has sent what they corrected', async ({
    person,
    send,
  }) => {
    const first = plainForm('tyop@b.gov.uk', 'name=Ann&idempotencyKey=of-the-page');
    const second = first.replace('tyop', 'typo');
    for (const [form, status] of [
      [first, 201],
      [second, 201],
      [second, 200],
      [first, 200],
    ] as const)
      assert.equal((await send(form, 'text/html')).status, status);
    assert.equal((await person('typo@b.gov.uk')).applications.length, 1);
  });

  it('a link of a mail works with what programs and people put behind it', async ({
    base,
    catcher,
    person,
  }) => {
    await apply(base, application({ email: 'tail@b.gov.uk' }));
    const confirm = await linkTo(catcher, 'tail@b.gov.uk', 'confirm');
    for (const tail of [
      '/',
      '.',
      ',',
      ')',
      '>',
      '%20',
      '%3E',
      '%0D%0A',
      '.%22',
      '?utm_source=mail',
      './?x=1',
    ]) {
      const answer = await fetch(confirm + tail);
      assert.equal(answer.status, 200, tail);
      assert.match(await answer.text(), new RegExp(`action="[^".)>]*/confirm/[\\w-]{43}"`), tail);
    }
    for (const wrong of ['x', '-', '/x']) assert.equal((await fetch(confirm + wrong)).status, 404, wrong);
    await fetch(`${confirm}/`, { method: 'POST' });
    const unsubscribe = await linkTo(catcher, 'tail@b.gov.uk', 'unsubscribe');
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    assert.equal((await fetch(`${unsubscribe}/`, oneClick)).status, 200);
    const { member } = await person('tail@b.gov.uk');
    assert.deepEqual([member?.mayEmail, member?.unsubscribedAt !== null], [false, true]);
    assert.equal((await fetch(`${base}/join/`)).status, 200);
  });

  it('an officer’s program finds a tagged address that it did not escape', async ({ base }) => {
    await apply(base, application({ email: 'ann+news@b.gov.uk' }));
    const people = (query: string, method = 'GET') =>
      fetch(...admin(`${base}/people?email=${query}`, { method }));
    for (const query of ['ann+news@b.gov.uk', 'ann%2Bnews@b.gov.uk', 'Ann%20%3Cann%2Bnews@b.gov.uk%3E'])
      assert.equal((await people(query)).status, 200, query);
    const headers = { Authorization: `Bearer  ${ADMIN_TOKEN}` };
    assert.equal((await fetch(`${base}/members.json`, { headers })).status, 200);
    assert.equal((await people('ann+news@b.gov.uk', 'DELETE')).status, 204);
    assert.equal((await people('ann%2Bnews@b.gov.uk')).status, 404);
  });
}

test('several services that start on one empty file of SQLite bring its schema up to date once', async (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const services = await Promise.all(
    [1, 2, 3].map(() => startService({ DATABASE_URL: `sqlite:${folder.path}/shared.sqlite` })),
  );
  for (const service of services) await service.stop();
  assert.equal(services.length, 3);
});

test('a form is read as browsers write it', () => {
  const read = (body: string) => formEntries(Buffer.from(body, 'latin1'));
  const utf8 = 'a=1&b=x+y%2B&c&=d&e=f=g&&h=%E2%82%AC';
  assert.deepEqual(read(utf8), [...new URLSearchParams(utf8)]);
  // One letter that is not UTF-8 says what the others are.
  assert.deepEqual(read('a=%C3%A9&b=%E9'), [
    ['a', 'Ã©'],
    ['b', 'é'],
  ]);
  for (const kept of ['&#65;', '&#255;', '&#1114112;', '&#x175;', '&#12', 'R&amp;D'])
    assert.deepEqual(read(`a=${encodeURIComponent(kept)}`), [['a', kept]]);
});
