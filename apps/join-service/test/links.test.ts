import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { startMailCatcher, type CaughtMail } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, look, startService } from './support/service.ts';

interface Set_up {
  readonly base: string;
  readonly url: string;
  /** The newest mail to an address whose subject fits. */
  mail(to: string, subject?: RegExp, count?: number): Promise<CaughtMail>;
  /** Moves the service's clock. */
  later(milliseconds: number): void;
  after(f: () => unknown): void;
}

const DAY = 86_400_000;
const link = (mail: CaughtMail, kind: 'confirm' | 'unsubscribe') =>
  new RegExp(`http://\\S+/${kind}/[\\w-]+`).exec(mail.text)?.[0] ??
  assert.fail(`no ${kind} link in ${mail.text}`);
const post = (url: string, body?: URLSearchParams) => fetch(url, { method: 'POST', ...(body && { body }) });
const csvOf = async (base: string) => (await fetch(...admin(`${base}/members.csv`))).text();

for (const database of bothDatabases()) {
  const it = (name: string, run: (setUp: Set_up) => Promise<void>) =>
    test(`${database.name}: ${name}`, { skip: database.skip }, async (t) => {
      const url = await database.create();
      const catcher = await startMailCatcher();
      let ahead = 0;
      const now = () => new Date(Date.now() + ahead);
      const service = await startService({ DATABASE_URL: url, SMTP_URL: catcher.smtpUrl }, now);
      t.after(async () => {
        await service.stop();
        await catcher.stop();
      });
      const mail: Set_up['mail'] = (to, subject = /./, count = 1) =>
        eventually(() => {
          const found = catcher.mails.filter(
            (caught) => caught.to.includes(to) && subject.test(caught.subject),
          );
          assert.ok(found.length >= count, `${found.length} mails to ${to}`);
          return found.at(-1) as CaughtMail;
        });
      const later = (milliseconds: number) => {
        ahead += milliseconds;
      };
      await run({ base: service.address, url, mail, later, after: (f) => t.after(f) });
    });

  it('looking never confirms, pressing does, once, and looking again is not an error', async ({
    base,
    mail,
  }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    const confirm = link(await mail('a@b.gov.uk'), 'confirm');
    for (let at = 0; at < 5; at += 1) {
      assert.equal((await fetch(confirm)).status, 200);
      assert.equal((await fetch(confirm, { method: 'HEAD' })).status, 200);
    }
    assert.match(await csvOf(base), /pending,false,a@b\.gov\.uk/);
    const pressed = await Promise.all(Array.from({ length: 10 }, () => post(confirm)));
    const pages = await Promise.all(pressed.map((answer) => answer.text()));
    assert.deepEqual(new Set(pressed.map(({ status }) => status)), new Set([200]));
    assert.equal(pages.filter((page) => page.includes('<h1>Your email address is confirmed</h1>')).length, 1);
    assert.equal(pages.filter((page) => page.includes('<h1>Already confirmed</h1>')).length, 9);
    assert.match(await (await fetch(confirm)).text(), /<h1>Already confirmed<\/h1>/);
    assert.match(await csvOf(base), /confirmed,true,a@b\.gov\.uk/);
    assert.match((await mail('a@b.gov.uk', /joined/)).text, /you are a member/);
  });

  it('tokens are hashed at rest', async ({ base, url, mail, after }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    const token =
      link(await mail('a@b.gov.uk'), 'confirm')
        .split('/')
        .at(-1) ?? '';
    const db = look(url);
    after(() => db.destroy());
    const rows = [
      await db.selectFrom('tokens').selectAll().execute(),
      await db.selectFrom('outbox').selectAll().execute(),
    ];
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(token));
    assert.match(JSON.stringify(rows), new RegExp(createHash('sha256').update(token).digest('base64url')));
  });

  it('an expired link says so and can be sent anew; the old one stays dead', async ({
    base,
    mail,
    later,
  }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    const old = link(await mail('a@b.gov.uk'), 'confirm');
    later(8 * DAY);
    const looked = await fetch(old);
    assert.equal(looked.status, 410);
    assert.match(
      await looked.text(),
      /This link has expired[\s\S]*a@b\.gov\.uk[\s\S]*action="\/confirm\/[\w-]+\/resend"/,
    );
    assert.equal((await post(old)).status, 410);
    assert.equal((await post(`${old}/resend`)).status, 202);
    const fresh = link(await mail('a@b.gov.uk', /./, 2), 'confirm');
    assert.notEqual(fresh, old);
    assert.equal((await post(old)).status, 410);
    assert.equal((await post(fresh)).status, 200);
    assert.match(await csvOf(base), /confirmed,true,a@b\.gov\.uk/);
  });

  it('a newer mail supersedes the link of the older', async ({ base, mail }) => {
    await apply(base, application({ email: 'a@b.gov.uk', name: 'Old Name' }));
    const old = link(await mail('a@b.gov.uk'), 'confirm');
    await apply(base, application({ email: 'a@b.gov.uk', name: 'New Name' }));
    const fresh = link(await mail('a@b.gov.uk', /./, 2), 'confirm');
    const looked = await fetch(old);
    assert.deepEqual([looked.status, (await post(old)).status, (await post(fresh)).status], [410, 410, 200]);
    assert.match(await csvOf(base), /New Name/);
  });

  it('sending the mail again answers the same for any address, and sends only to one that waits', async ({
    base,
    mail,
    url,
    after,
  }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    await mail('a@b.gov.uk');
    const ask = async (email: unknown) => {
      const body = JSON.stringify({ email });
      const answer = await fetch(`${base}/confirmations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      return [answer.status, await answer.text()];
    };
    assert.deepEqual(await ask('A@b.gov.uk'), await ask('nobody@b.gov.uk'));
    assert.equal((await ask('nobody'))[0], 422);
    assert.equal((await ask({}))[0], 422);
    await mail('a@b.gov.uk', /./, 2);
    const db = look(url);
    after(() => db.destroy());
    // The same row for each, so that no count tells them apart; only the worker knows, later.
    const rows = await eventually(async () => {
      const found = await db
        .selectFrom('outbox')
        .select(['kind', 'outcome'])
        .where('kind', '=', 'resend')
        .execute();
      assert.ok(found.every(({ outcome }) => outcome !== null));
      return found.map(({ outcome }) => outcome).sort();
    });
    assert.deepEqual(rows, ['sent', 'skipped']);
  });

  it('a member who sends the form again changes nothing until it is confirmed by mail', async ({
    base,
    mail,
  }) => {
    await apply(base, application({ email: 'a@b.gov.uk', name: 'Old Name', updates: true }));
    await post(link(await mail('a@b.gov.uk'), 'confirm'));
    await apply(base, application({ email: 'a@b.gov.uk', name: 'New Name', updates: false }));
    const change = await mail('a@b.gov.uk', /change/);
    assert.match(await csvOf(base), /Old Name/);
    await post(link(change, 'confirm'));
    // The box left empty on the second form is not a withdrawal.
    assert.match(await csvOf(base), /confirmed,true,a@b\.gov\.uk,New Name/);
  });

  it('stopping email takes one press, from a mail program too, and is kept', async ({
    base,
    mail,
    url,
    after,
  }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    const first = await mail('a@b.gov.uk');
    await post(link(first, 'confirm'));
    const header = first.headers['list-unsubscribe'] ?? '';
    assert.equal(first.headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
    const oneClick = header.replace(/^<|>$/g, '');
    assert.equal(oneClick, link(first, 'unsubscribe'));
    assert.equal((await fetch(oneClick)).status, 200);
    assert.match(await csvOf(base), /confirmed,true,a@b\.gov\.uk/);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    assert.equal((await post(oneClick, body)).status, 200);
    assert.equal((await post(oneClick, body)).status, 200);
    assert.match(await csvOf(base), /confirmed,false,a@b\.gov\.uk/);
    const db = look(url);
    after(() => db.destroy());
    const events = await db.selectFrom('consents').select(['purpose', 'event']).orderBy('seq').execute();
    assert.deepEqual(
      events.map(({ purpose, event }) => `${purpose} ${event}`),
      [
        'membership given',
        'email-updates given',
        'membership confirmed',
        'email-updates confirmed',
        'email-updates withdrawn',
      ],
    );
    assert.equal((await db.selectFrom('suppressions').selectAll().execute()).length, 1);
  });

  it('leaving deletes everything but the ledger, which names nobody', async ({ base, mail, url, after }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    const first = await mail('a@b.gov.uk');
    await post(link(first, 'confirm'));
    const left = await post(link(first, 'unsubscribe'), new URLSearchParams({ what: 'leave' }));
    assert.match(await left.text(), /<h1>You have left<\/h1>/);
    const db = look(url);
    after(() => db.destroy());
    for (const table of ['members', 'applications', 'tokens'] as const)
      assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [], table);
    const ledger = JSON.stringify(await db.selectFrom('consents').selectAll().execute());
    assert.match(ledger, /erased/);
    assert.doesNotMatch(ledger, /a@b|Prys|Cyngor Sir/);
    assert.equal((await fetch(link(first, 'confirm'))).status, 404);
  });

  it('leaving while a mail is being made leaves no token behind', async ({ base, mail, url, after }) => {
    const db = look(url);
    after(() => db.destroy());
    for (let at = 0; at < 12; at += 1) {
      await apply(base, application({ email: `r${at}@b.gov.uk` }));
      const first = await mail(`r${at}@b.gov.uk`);
      // The welcome mail of the first press is in the making when the second comes.
      await post(link(first, 'confirm'));
      await new Promise((resolve) => setTimeout(resolve, at));
      await post(link(first, 'unsubscribe'), new URLSearchParams({ what: 'leave' }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(await db.selectFrom('tokens').selectAll().execute(), []);
  });

  it('who confirms, stops and leaves in the same moment meets no fault', async ({
    base,
    mail,
    url,
    after,
  }) => {
    const people = Array.from({ length: 12 }, (_, at) => `same${at}@b.gov.uk`);
    await Promise.all(people.map((email) => apply(base, application({ email }))));
    const statuses = await Promise.all(
      people.map(async (email) => {
        const found = await mail(email);
        const [confirm, stop] = [link(found, 'confirm'), link(found, 'unsubscribe')];
        const answers = await Promise.all([
          post(confirm),
          post(stop),
          post(confirm),
          post(stop, new URLSearchParams({ what: 'leave' })),
          fetch(...admin(`${base}/people?email=${email}`, { method: 'DELETE' })),
        ]);
        return answers.map(({ status }) => status);
      }),
    );
    assert.deepEqual(
      statuses.flat().filter((status) => status >= 500),
      [],
    );
    const db = look(url);
    after(() => db.destroy());
    assert.deepEqual(await db.selectFrom('members').select('email').execute(), []);
  });

  it('the holder of the admin token can erase by id and by address, nobody else', async ({ base }) => {
    await apply(base, application({ email: 'a@b.gov.uk' }));
    await apply(base, application({ email: 'c@d.gov.uk' }));
    const { members } = (await (await fetch(...admin(`${base}/members.json`))).json()) as {
      members: { id: string; email: string }[];
    };
    const id = members.find(({ email }) => email === 'a@b.gov.uk')?.id ?? '';
    assert.equal((await fetch(`${base}/members/${id}`, { method: 'DELETE' })).status, 401);
    assert.equal((await fetch(...admin(`${base}/members/${id}`, { method: 'DELETE' }))).status, 204);
    assert.equal((await fetch(...admin(`${base}/members/${id}`, { method: 'DELETE' }))).status, 404);
    const headers = { 'Content-Type': 'application/json' };
    const byAddress = { method: 'POST', headers, body: JSON.stringify({ email: 'C@d.gov.uk' }) };
    assert.equal((await fetch(`${base}/erasures`, byAddress)).status, 401);
    assert.equal((await fetch(...admin(`${base}/erasures`, byAddress))).status, 204);
    assert.deepEqual(await (await fetch(...admin(`${base}/members.json`))).json(), { members: [] });
    assert.equal((await apply(base, application({ email: 'a@b.gov.uk' }))).status, 201);
  });

  it('one address gets five confirmation mails an hour at most, and no stranger’s words in them', async ({
    base,
    mail,
    url,
    after,
  }) => {
    for (let at = 0; at < 8; at += 1)
      assert.equal(
        (await apply(base, application({ email: 'a@b.gov.uk', name: `Buy at spam.example ${at}` }))).status,
        201,
      );
    const db = look(url);
    after(() => db.destroy());
    const outcomes = await eventually(async () => {
      const rows = await db.selectFrom('outbox').select('outcome').where('done_at', 'is not', null).execute();
      assert.equal(rows.length, 8);
      return rows.map(({ outcome }) => outcome).sort();
    });
    assert.deepEqual(
      outcomes,
      [...Array<string>(5).fill('sent'), ...Array<string>(3).fill('skipped')].sort(),
    );
    assert.doesNotMatch((await mail('a@b.gov.uk')).source, /spam/);
  });
}
