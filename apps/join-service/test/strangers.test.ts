import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMailCatcher, type CaughtMail } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, look, startService } from './support/service.ts';

interface Stage {
  readonly base: string;
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  readonly later: (milliseconds: number) => void;
  readonly after: (f: () => unknown) => void;
}

const HOUR = 3_600_000;
const link = (mail: CaughtMail | undefined, kind: 'confirm' | 'unsubscribe') =>
  new RegExp(`http://\\S+/${kind}/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? assert.fail(`no ${kind} link`);

/** Waits until the outbox is empty. */
const settled = async (url: string) => {
  const db = look(url);
  await eventually(async () => {
    const waiting = await db.selectFrom('outbox').select('id').where('done_at', 'is', null).execute();
    assert.equal(waiting.length, 0);
  });
  await db.destroy();
};

/** One mailbox in 31 spellings: full-width and other forms of letters and dots, case, tags, invisible signs. */
const SPELLINGS = [
  ...['ｇ', 'Ｇ', 'ⓖ', '𝐠', 'ᵍ', 'G', 'g'].map((letter) => `victim@${letter}mail.example`),
  ...['ｍ', 'Ｍ', 'ⓜ', '𝐦', 'ᵐ'].map((letter) => `victim@g${letter}ail.example`),
  ...['ａ', 'ª', '𝐚'].map((letter) => `victim@gm${letter}il.example`),
  ...['ｉ', 'ⅰ', '𝐢'].map((letter) => `victim@gma${letter}l.example`),
  ...['ｌ', 'ⅼ', '𝐥'].map((letter) => `victim@gmai${letter}.example`),
  ...['。', '．', '｡'].map((dot) => `victim@gmail${dot}example`),
  ...['VICTIM', 'Victim', 'victim+a', 'victim+b.c', 'VICTIM+x', 'ｖictim', 'victim+'].map(
    (local) => `${local}@gmail.example`,
  ),
];

for (const database of bothDatabases()) {
  const it = (name: string, run: (stage: Stage) => Promise<void>, env: Record<string, string> = {}) =>
    test(`${database.name}: ${name}`, { skip: database.skip, timeout: 60_000 }, async (t) => {
      const url = await database.create();
      const catcher = await startMailCatcher();
      let ahead = 0;
      const settings = { DATABASE_URL: url, SMTP_URL: catcher.smtpUrl, ...env };
      const service = await startService(settings, () => new Date(Date.now() + ahead));
      t.after(async () => {
        await service.stop();
        await catcher.stop();
      });
      const later = (milliseconds: number) => {
        ahead += milliseconds;
      };
      await run({ base: service.address, url, mails: catcher.mails, later, after: (f) => t.after(f) });
    });

  it('31 spellings of a mailbox are one mailbox: five mails an hour, ten a day', async ({
    base,
    url,
    mails,
    later,
  }) => {
    assert.equal(SPELLINGS.length, 31);
    for (const email of SPELLINGS) assert.ok((await apply(base, application({ email }))).status < 500, email);
    await settled(url);
    assert.equal(mails.length, 5);
    for (let hour = 0; hour < 3; hour += 1) {
      later(HOUR + 1_000);
      for (const email of SPELLINGS) await apply(base, application({ email }));
      await settled(url);
    }
    assert.equal(mails.length, 10);
  });

  it('leaving starts no new count, and a mailbox that asked for no more gets one question a day', async ({
    base,
    url,
    mails,
    later,
  }) => {
    const email = 'left@b.gov.uk';
    await apply(base, application({ email }));
    await settled(url);
    await fetch(link(mails[0], 'confirm'), { method: 'POST' });
    await settled(url);
    await fetch(link(mails[0], 'unsubscribe'), {
      method: 'POST',
      body: new URLSearchParams({ what: 'leave' }),
    });
    for (let at = 0; at < 8; at += 1)
      await apply(base, application({ email: at % 2 ? email : 'LEFT+x@b.gov.uk' }));
    await settled(url);
    assert.equal(mails.length, 3, 'confirmation, welcome, and one question for the eight');
    later(25 * HOUR);
    await apply(base, application({ email }));
    await settled(url);
    assert.equal(mails.length, 4);
    // Its owner comes back by it.
    assert.equal((await fetch(link(mails.at(-1), 'confirm'), { method: 'POST' })).status, 200);
    assert.match(
      await (await fetch(...admin(`${base}/members.csv`))).text(),
      /confirmed,true,left@b\.gov\.uk/,
    );
  });

  it('nothing that a sender chose is in a mail', async ({ base, url, mails }) => {
    const key = 'http://evil.example/click-me';
    await apply(
      base,
      application({ name: 'evil.example', organisation: 'Evil evil.example', role: 'evil' }),
      key,
    );
    await settled(url);
    assert.doesNotMatch(mails[0]?.source ?? 'evil', /evil/i);
    assert.match(mails[0]?.text ?? '', /Receipt [\da-f-]{36}/);
    const ledger = await (await fetch(...admin(`${base}/consents.json`))).text();
    assert.doesNotMatch(ledger, /evil\.example\/click/);
  });

  it('asking for the mail again leaves the same for members, strangers and those who wait', async ({
    base,
    url,
    mails,
    later,
    after,
  }) => {
    await apply(base, application({ email: 'member@b.gov.uk' }));
    await apply(base, application({ email: 'waiting@b.gov.uk' }));
    await settled(url);
    await fetch(
      link(
        mails.find(({ to }) => to.includes('member@b.gov.uk')),
        'confirm',
      ),
      { method: 'POST' },
    );
    await settled(url);
    later(2 * HOUR);
    const db = look(url);
    after(() => db.destroy());
    const counts: number[] = [];
    for (const email of ['member@b.gov.uk', 'stranger@b.gov.uk', 'waiting@b.gov.uk']) {
      const before = (await db.selectFrom('outbox').select('id').execute()).length;
      const answer = await fetch(`${base}/confirmations`, {
        method: 'POST',
        body: new URLSearchParams({ email }),
      });
      assert.deepEqual([answer.status, await answer.text()], [202, '{"status":"received"}']);
      counts.push((await db.selectFrom('outbox').select('id').execute()).length - before);
      assert.deepEqual(await (await fetch(`${base}/healthz`)).json(), {
        status: 'ok',
        database: database.name === 'SQLite' ? 'sqlite' : 'postgres',
        mail: 'on',
      });
      assert.equal((await fetch(`${base}/metrics`)).status, 401);
    }
    assert.deepEqual(counts, [1, 1, 1]);
    const sent = mails.length;
    await settled(url);
    const subjects = mails
      .slice(sent)
      .map(({ to, subject }) => `${to}: ${subject}`)
      .sort();
    assert.deepEqual(subjects, [
      'member@b.gov.uk: You have joined the IPEC community',
      'waiting@b.gov.uk: Confirm your email address',
    ]);
  });

  it('the link of a change that has expired brings a new one to a member too', async ({
    base,
    url,
    mails,
    later,
  }) => {
    await apply(base, application({ name: 'Old Name' }));
    await settled(url);
    await fetch(link(mails[0], 'confirm'), { method: 'POST' });
    await apply(base, application({ name: 'New Name' }));
    await settled(url);
    const change = link(
      mails.find(({ subject }) => subject.includes('change')),
      'confirm',
    );
    later(8 * 24 * HOUR);
    assert.equal((await fetch(`${change}/resend`, { method: 'POST' })).status, 202);
    await settled(url);
    assert.equal((await fetch(link(mails.at(-1), 'confirm'), { method: 'POST' })).status, 200);
    assert.match(await (await fetch(...admin(`${base}/members.csv`))).text(), /New Name/);
  });

  it('the page shows what a press stores: the details, and the words with the answer to them', async ({
    base,
    url,
    mails,
  }) => {
    await apply(base, application({ name: 'Owner', updates: false }));
    await apply(base, application({ name: 'Attacker Chosen', organisation: 'Evil <b> Ltd', updates: true }));
    await settled(url);
    const page = await (await fetch(link(mails.at(-1), 'confirm'))).text();
    for (const words of [
      'Attacker Chosen',
      'Evil &lt;b&gt; Ltd',
      'This box was ticked',
      'Yes, Example Council can email me',
    ])
      assert.ok(page.includes(words), words);
  });

  it('one press stops emails, whatever a mail program sends with it', async ({ base, url, mails }) => {
    const multipart =
      '--B\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--B--\r\n';
    const bodies: readonly (readonly [type: string | null, body: string | Uint8Array<ArrayBuffer> | null])[] =
      [
        ['multipart/form-data; boundary=B', multipart],
        ['multipart/form-data', multipart],
        ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
        ['APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8', 'List-Unsubscribe=One-Click'],
        ['text/plain', 'List-Unsubscribe=One-Click'],
        ['application/json', '{"List-Unsubscribe":"One-Click"}'],
        ['application/json', '{broken'],
        ['application/octet-stream', new Uint8Array([255, 254, 0])],
        ['nonsense', 'x'],
        // Words of its own that only look like the button that leaves.
        [
          'multipart/form-data; boundary=B',
          multipart.replace('List-Unsubscribe', 'whatever').replace('One-Click', 'leave'),
        ],
        ['multipart/form-data; boundary=B', multipart.replace('One-Click', 'name="what"\r\n\r\nleave')],
        [
          'multipart/form-data; boundary=C',
          multipart.replace('List-Unsubscribe', 'what').replace('One-Click', 'leave'),
        ],
        ['application/x-www-form-urlencoded', 'somewhat=leave'],
        [null, null],
      ];
    for (const [at, [type, body]] of bodies.entries()) {
      const email = `one-click-${at}@b.gov.uk`;
      await apply(base, application({ email }));
      await settled(url);
      const mail = mails.findLast(({ to }) => to.includes(email));
      await fetch(link(mail, 'confirm'), { method: 'POST' });
      const answer = await fetch(link(mail, 'unsubscribe'), {
        method: 'POST',
        ...(body === null ? {} : { body }),
        headers: type === null ? {} : { 'Content-Type': type },
      });
      assert.equal(answer.status, 200, String(type));
      const csv = await (await fetch(...admin(`${base}/members.csv`))).text();
      assert.match(
        csv,
        new RegExp(`confirmed,false,${email}`),
        `${type}: still a member, and not to be written to`,
      );
    }
    const last = mails.findLast(({ to }) => to.includes('one-click-0@b.gov.uk'));
    const leave = '--B\r\nContent-Disposition: form-data; name="what"\r\n\r\nleave\r\n--B--\r\n';
    const left = await fetch(link(last, 'unsubscribe'), {
      method: 'POST',
      body: leave,
      headers: { 'Content-Type': 'multipart/form-data; boundary=B' },
    });
    assert.match(await left.text(), /You have left/);
  });

  it(
    'ports and other spellings of an address are one client',
    async ({ base }) => {
      const statuses = [];
      for (let at = 0; at < 12; at += 1) {
        const headers = { 'X-Forwarded-For': at % 2 ? `203.0.113.7:${5_000 + at}` : `::ffff:203.0.113.7` };
        statuses.push((await apply(base, application({ email: `n${at}@b.gov.uk` }), null, headers)).status);
      }
      // A minute may end in between.
      assert.ok(statuses.filter((status) => status === 201).length <= 10, String(statuses));
      assert.ok(statuses.includes(429));
    },
    { TRUST_PROXY: '1', RATE_LIMIT: '5' },
  );
}
