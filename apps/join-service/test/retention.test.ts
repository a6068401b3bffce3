import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startMailCatcher, type MailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, look, startService } from './support/service.ts';

const DAY = 86_400_000;
const post = (url: string) => fetch(url, { method: 'POST' });

/** A service whose clock stands `days` ahead. It sweeps at its start, so that a later start sweeps later. */
async function startLater(t: TestContext, url: string, catcher: MailCatcher, days: number, env = {}) {
  const service = await startService(
    { DATABASE_URL: url, SMTP_URL: catcher.smtpUrl, ...env },
    () => new Date(Date.now() + days * DAY),
  );
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await service.stop();
    isRunning = false;
  };
  t.after(stop);
  return { base: service.address, stop };
}

/** The link of the newest mail whose subject fits, on the service that runs now. */
const linkOf = (catcher: MailCatcher, base: string, subject: RegExp, kind: string) =>
  eventually(() => {
    const mail = catcher.mails.findLast((one) => subject.test(one.subject)) ?? assert.fail('no mail yet');
    const path = new RegExp(`/${kind}/[\\w-]+`).exec(mail.text)?.[0] ?? assert.fail(`no ${kind} link`);
    return base + path;
  });

/** Waits until the sweep of the start is over: the counters of the days before go last. */
async function swept(url: string): Promise<void> {
  const db = look(url);
  await eventually(async () => {
    assert.deepEqual(await db.selectFrom('rate_limits').select('client').execute(), []);
  });
  await db.destroy();
}

async function member(base: string): Promise<Record<string, unknown> | undefined> {
  const { members } = (await (await fetch(...admin(`${base}/members.json`))).json()) as {
    members: Record<string, unknown>[];
  };
  return members[0];
}

async function join(t: TestContext, url: string, catcher: MailCatcher): Promise<void> {
  const { base, stop } = await startLater(t, url, catcher, 0);
  await apply(base, application({ email: 'a@b.gov.uk' }));
  await post(await linkOf(catcher, base, /Confirm/, 'confirm'));
  await linkOf(catcher, base, /You have joined/, 'unsubscribe');
  await stop();
}

for (const database of bothDatabases()) {
  const it = (name: string, run: (t: TestContext, url: string, catcher: MailCatcher) => Promise<void>) =>
    test(`${database.name}: ${name}`, { skip: database.skip, timeout: 60_000 }, async (t) => {
      const catcher = await startMailCatcher();
      t.after(() => catcher.stop());
      await run(t, await database.create(), catcher);
    });

  it('after two years a member is asked once, and stays by a press', async (t, url, catcher) => {
    await join(t, url, catcher);
    const asking = await startLater(t, url, catcher, 740);
    const keep = await linkOf(catcher, asking.base, /Do you want to stay/, 'keep');
    // Looking changes nothing, as with every link in a mail.
    for (const method of ['GET', 'HEAD']) assert.equal((await fetch(keep, { method })).status, 200);
    assert.equal((await member(asking.base))?.['keptAt'], null);
    assert.match(await (await post(keep)).text(), /You stay a member/);
    assert.match(await (await post(keep)).text(), /You stay a member/);
    assert.ok((await member(asking.base))?.['keptAt']);
    const { ledger } = (await (await fetch(...admin(`${asking.base}/people?email=a@b.gov.uk`))).json()) as {
      ledger: { purpose: string; event: string; method: string; wording_text: string | null }[];
    };
    const lines = ledger.filter(({ method }) => method === 'asked-again');
    assert.deepEqual(lines.map(({ purpose, event }) => `${purpose} ${event}`).sort(), [
      'email-updates confirmed',
      'membership confirmed',
    ]);
    assert.ok(lines.every(({ wording_text }) => wording_text?.includes('Example Council')));
    await asking.stop();
    // Two months after the answer nothing has stopped, and nobody is asked again before the time is over once more.
    const after = await startLater(t, url, catcher, 810);
    assert.equal((await member(after.base))?.['mayEmail'], true);
    await after.stop();
    const again = await startLater(t, url, catcher, 740 + 740);
    await eventually(() =>
      assert.equal(catcher.mails.filter(({ subject }) => /Do you want/.test(subject)).length, 2),
    );
    await again.stop();
  });

  it('who does not answer gets no more updates and stays a member', async (t, url, catcher) => {
    await join(t, url, catcher);
    const asking = await startLater(t, url, catcher, 740);
    const keep = await linkOf(catcher, asking.base, /Do you want to stay/, 'keep');
    const [, path = ''] = /(\/keep\/.*)/.exec(keep) ?? [];
    await asking.stop();
    const after = await startLater(t, url, catcher, 740 + 61);
    await eventually(async () => assert.equal((await member(after.base))?.['mayEmail'], false));
    assert.equal((await member(after.base))?.['status'], 'confirmed');
    const late = await post(after.base + path);
    assert.equal(late.status, 410);
    assert.match(await late.text(), /stopped sending you email updates/);
    const person = await (await fetch(...admin(`${after.base}/people?email=a@b.gov.uk`))).text();
    assert.match(
      person,
      /"event":"withdrawn"[^}]*"method":"no-answer"|"method":"no-answer"[^}]*"event":"withdrawn"/,
    );
    // They did not ask for silence: the next form is answered like anybody's.
    assert.match(person, /"suppressedSince":null/);
  });

  it('a question that the limit of a mailbox kept back is asked again', async (t, url, catcher) => {
    await join(t, url, catcher);
    const db = look(url);
    t.after(() => db.destroy());
    const sent_at = new Date(Date.now() + 740 * DAY).toISOString();
    const [{ mailbox }] = (await db.selectFrom('mail_log').select('mailbox').execute()) as [
      { mailbox: string },
    ];
    for (let at = 0; at < 10; at += 1)
      await db
        .insertInto('mail_log')
        .values({ outbox_id: `full${at}`, mailbox, sent_at })
        .execute();
    const full = await startLater(t, url, catcher, 740);
    await eventually(async () => {
      const [row] = await db.selectFrom('outbox').select('failure').where('kind', '=', 'keep').execute();
      assert.equal(row?.failure, 'address-limit');
    });
    await full.stop();
    const later = await startLater(t, url, catcher, 742);
    await linkOf(catcher, later.base, /Do you want to stay/, 'keep');
    await later.stop();
  });

  it('a controller may choose another time, or never to ask', async (t, url, catcher) => {
    await join(t, url, catcher);
    const never = await startLater(t, url, catcher, 3_000, { ASK_AGAIN_MONTHS: '0' });
    assert.equal((await member(never.base))?.['askedAt'], null);
    await never.stop();
    const soon = await startLater(t, url, catcher, 100, { ASK_AGAIN_MONTHS: '3' });
    await linkOf(catcher, soon.base, /Do you want to stay/, 'keep');
    assert.ok((await member(soon.base))?.['askedAt']);
  });

  it('what a link still promises is kept as long as the link works', async (t, url, catcher) => {
    const long = { CONFIRM_DAYS: '60', RETENTION_DAYS: '30' };
    const first = await startLater(t, url, catcher, 0, long);
    await apply(first.base, application({ email: 'a@b.gov.uk' }));
    await linkOf(catcher, first.base, /Confirm/, 'confirm');
    await first.stop();
    const second = await startLater(t, url, catcher, 45, long);
    const confirm = await linkOf(catcher, second.base, /Confirm/, 'confirm');
    await swept(url);
    assert.equal((await post(confirm)).status, 200);
    assert.equal((await member(second.base))?.['status'], 'confirmed');
    // The same for the change of a member.
    await apply(second.base, application({ email: 'a@b.gov.uk', name: 'Changed' }));
    await linkOf(catcher, second.base, /the change/, 'confirm');
    await second.stop();
    const third = await startLater(t, url, catcher, 45 + 50, long);
    const change = await linkOf(catcher, third.base, /the change/, 'confirm');
    await swept(url);
    assert.equal((await post(change)).status, 200);
    assert.equal((await member(third.base))?.['name'], 'Changed');
    await third.stop();
    // And no longer: a link that is over keeps nothing.
    const fourth = await startLater(t, url, catcher, 200, long);
    await apply(fourth.base, application({ email: 'a@b.gov.uk', name: 'Never' }));
    await linkOf(catcher, fourth.base, /the change/, 'confirm');
    await fourth.stop();
    const fifth = await startLater(t, url, catcher, 300, long);
    const db = look(url);
    t.after(() => db.destroy());
    await eventually(async () => {
      const rows = await db.selectFrom('applications').select('id').execute();
      assert.equal(rows.length, 1);
    });
    await fifth.stop();
  });
}
