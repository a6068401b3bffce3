import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, ADMIN_TOKEN, eventually, startService } from './support/service.ts';

interface Person {
  readonly member: { readonly email: string } | null;
  readonly applications: readonly { readonly id: string; readonly held: string | null }[];
  readonly ledger: readonly { readonly event: string; readonly at: string; readonly method: string }[];
}

const HOUR = 3_600_000;

for (const database of bothDatabases()) {
  test(
    `${database.name}: what is held of a person is shown to them and deleted with them, before and after they are members`,
    { skip: database.skip, timeout: 60_000 },
    async (t) => {
      const service = await startService({ DATABASE_URL: await database.create() });
      t.after(() => service.stop());
      const people = (email: string, method = 'GET') =>
        fetch(...admin(`${service.address}/people?email=${encodeURIComponent(email)}`, { method }));
      const person = async (email: string) => (await (await people(email)).json()) as Person;
      await apply(service.address, application({ email: "o'brien@b.gov.uk" }));
      const pasted = [
        ...['o’brien@b.gov.uk', " O'Brien@B.gov.uk\n", "\u200bo'brien@ｂ.gov.uk", "mailto:o'brien@b.gov.uk"],
        ...["Bridie O'Brien <o'brien@b.gov.uk>;", "o'brien@b.gov.uk."],
      ];
      for (const email of pasted)
        assert.equal((await person(email)).member?.email, "o'brien@b.gov.uk", JSON.stringify(email));
      assert.equal((await people("o'brien+x@b.gov.uk")).status, 404);
      const email = 'held@b.gov.uk';
      await apply(service.address, application({ email, website: 'x' }));
      const before = await person('HELD@b.gov.uk');
      assert.deepEqual(
        [before.member, before.applications.map(({ held }) => held)],
        [null, ['trap']],
        'an application that is held is among what is kept',
      );
      await apply(service.address, application({ email }));
      const after = await person(email);
      assert.equal(after.member?.email, email);
      assert.deepEqual(after.applications.map(({ held }) => held).sort(), ['trap', null].sort());
      assert.equal((await people(email, 'DELETE')).status, 204);
      assert.equal((await people(email)).status, 404);
      assert.deepEqual(await (await fetch(...admin(`${service.address}/held.json`))).json(), { held: [] });
      // Held alone it is deleted as well, by both ways of asking for it.
      await apply(service.address, application({ email, website: 'x' }));
      const erased = await fetch(
        ...admin(`${service.address}/erasures`, {
          method: 'POST',
          body: JSON.stringify({ email }),
          headers: { 'Content-Type': 'application/json' },
        }),
      );
      assert.deepEqual([erased.status, (await people(email, 'DELETE')).status], [204, 404]);
    },
  );

  test(
    `${database.name}: an application that is taken in later was agreed to when it was sent`,
    { skip: database.skip, timeout: 60_000 },
    async (t) => {
      let ahead = 0;
      const service = await startService(
        { DATABASE_URL: await database.create() },
        () => new Date(Date.now() + ahead),
      );
      t.after(() => service.stop());
      const shown = { asked: 'membership email-updates', controllers: 'Example Council' };
      const wording = { wordingId: 'email-updates.v1.en', joiningWordingId: 'membership.v1.en' };
      const sent = Date.now();
      await apply(service.address, application({ email: 'a@b.gov.uk', website: 'x', ...shown, ...wording }));
      ahead = 50 * HOUR;
      const { held } = (await (await fetch(...admin(`${service.address}/held.json`))).json()) as {
        held: { id: string }[];
      };
      const release = `${service.address}/held/${held[0]?.id}/release`;
      assert.equal((await fetch(...admin(release, { method: 'POST' }))).status, 204);
      const { ledger } = (await (
        await fetch(...admin(`${service.address}/people?email=a@b.gov.uk`))
      ).json()) as Person;
      assert.equal(ledger.length, 2);
      for (const { at, method } of ledger) {
        assert.ok(Math.abs(Date.parse(at) - sent) < HOUR, at);
        assert.equal(method, 'web-form/unticked-checkbox');
      }
    },
  );
}

test('an officer stays signed in while they work, and is asked to sign in again and not told of a fault', async (t) => {
  const [database] = bothDatabases();
  let ahead = 0;
  const service = await startService(
    { DATABASE_URL: (await database?.create()) ?? '' },
    () => new Date(Date.now() + ahead),
  );
  t.after(() => service.stop());
  await apply(service.address, application({ email: 'a@b.gov.uk' }));
  const accept = { Accept: 'text/html' };
  const send = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(service.address + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { ...accept, Cookie: cookie },
      redirect: 'manual',
    });
  const cookieOf = (answer: Response) => (answer.headers.getSetCookie().at(-1) ?? '').split(';', 1)[0] ?? '';
  let cookie = cookieOf(await send('/admin', { token: ADMIN_TOKEN }));
  const get = async () => {
    const answer = await fetch(`${service.address}/admin`, { headers: { ...accept, Cookie: cookie } });
    cookie = cookieOf(answer);
    return answer;
  };
  const check = /name="check" value="([^"]+)"/.exec(await (await get()).text())?.[1] ?? assert.fail();
  for (let at = 0; at < 4; at += 1) {
    ahead += 0.75 * HOUR;
    assert.equal((await get()).status, 200, `after ${ahead / HOUR} hours`);
  }
  const found = await send('/admin/person', { check, email: 'Ann <a@b.gov.uk>' }, cookie);
  assert.match(await found.text(), /Agreed, and not confirmed yet[\s\S]*Membership: agreed on the form/);
  ahead += 1.1 * HOUR;
  const late = await send('/admin/person', { check, email: 'a@b.gov.uk' }, cookie);
  assert.equal(late.status, 401);
  assert.match(await late.text(), /You were signed out[\s\S]*type="password"/);
  // Signed out is signed out, in this browser.
  cookie = cookieOf(await send('/admin', { token: ADMIN_TOKEN }));
  const out = await send('/admin/sign-out', { check }, cookie);
  assert.match(out.headers.getSetCookie().join(), /ipec_admin=;/);
  assert.equal(out.headers.getSetCookie().length, 1);
});

test('who changes the language on a page of a link goes on in that language', async (t) => {
  const [database] = bothDatabases();
  const catcher = await startMailCatcher();
  const service = await startService({
    DATABASE_URL: (await database?.create()) ?? '',
    SMTP_URL: catcher.smtpUrl,
  });
  t.after(async () => {
    await service.stop();
    await catcher.stop();
  });
  await apply(service.address, application({ email: 'a@b.gov.uk' }));
  const mail = await eventually(() => catcher.mails[0] ?? assert.fail('no mail'));
  const [confirm = '', unsubscribe = ''] = ['confirm', 'unsubscribe'].map(
    (kind) => new RegExp(`http\\S+/${kind}/[\\w-]+`).exec(mail.text)?.[0],
  );
  const page = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).text();
  const addresses = (text: string) =>
    [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, one = '']) => one.replaceAll('&amp;', '&'));
  const looked = await page(`${confirm}?lang=cy`);
  assert.match(looked, /<html lang="cy">/);
  assert.match(looked, /<p lang="en">Example Council will use these details/);
  const action = addresses(looked).find((one) => /confirm\/[^?]*\?lang=cy$/.test(one)) ?? assert.fail(looked);
  assert.match(await page(service.address + action, { method: 'POST' }), /<html lang="cy">/);
  const leave = addresses(await page(`${unsubscribe}?lang=cy`)).find((one) => /leave/.test(one)) ?? '';
  const leaving = await page(service.address + leave);
  assert.match(leaving, /<html lang="cy">[\s\S]*name="what" value="leave"/);
  // And back, without losing the page that they are on.
  const back = addresses(leaving).find((one) => /lang=en/.test(one)) ?? '';
  assert.match(await page(service.address + back), /<html lang="en">[\s\S]*name="what" value="leave"/);
});
