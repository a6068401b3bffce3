import assert from 'node:assert/strict';
import { test } from 'node:test';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, look, startService } from './support/service.ts';

const RECEIPT = 'c0ffee00-0000-4000-8000-000000000001';

for (const database of bothDatabases()) {
  const it = (
    name: string,
    run: (url: string, base: string, t: { after(f: () => unknown): void }) => Promise<void>,
    env = {},
  ) =>
    test(`${database.name}: ${name}`, { skip: database.skip }, async (t) => {
      const url = await database.create();
      const service = await startService({ DATABASE_URL: url, ...env });
      t.after(() => service.stop());
      await run(url, service.address, t);
    });

  it('the same key fifty times at once is one member, one mail and one answer', async (url, base, t) => {
    const body = application();
    const answers = await Promise.all(Array.from({ length: 50 }, () => apply(base, body, 'the-key')));
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [...Array<number>(49).fill(200), 201]);
    assert.equal(new Set(await Promise.all(answers.map((answer) => answer.text()))).size, 1);
    const db = look(url);
    t.after(() => db.destroy());
    for (const table of ['members', 'applications', 'outbox'] as const)
      assert.equal((await db.selectFrom(table).selectAll().execute()).length, 1, table);
  });

  it('another body under a used key is refused and changes nothing', async (_, base) => {
    await apply(base, application(), 'k');
    const other = await apply(base, application({ name: 'Somebody Else' }), 'k');
    assert.equal(other.status, 409);
    assert.deepEqual(await other.json(), { errors: [{ field: 'Idempotency-Key', code: 'reused' }] });
    assert.match(await (await fetch(...admin(`${base}/members.csv`))).text(), /Siân Prys/);
  });

  it('fifty different bodies under one key at once: exactly one is taken in', async (_, base) => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => apply(base, application({ name: `Person ${at}` }), 'one-key')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, ...Array<number>(49).fill(409)]);
  });

  it('the order of the fields and unknown fields make no other body', async (_, base) => {
    assert.equal((await apply(base, application(), 'k')).status, 201);
    const turned = Object.fromEntries(Object.entries({ ...application(), extra: 1 }).reverse());
    assert.equal((await apply(base, turned, 'k')).status, 200);
  });

  it('unknown, known and confirmed addresses get the same status, headers and body', async (url, base, t) => {
    const seen = async (email: string) => {
      const answer = await apply(base, application({ email }));
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return JSON.stringify([answer.status, headers, await answer.text()]);
    };
    const unknown = await seen('known@b.gov.uk');
    assert.equal(await seen('known@b.gov.uk'), unknown);
    assert.equal(await seen('KNOWN@B.gov.uk'), unknown);
    const db = look(url);
    t.after(() => db.destroy());
    await db.updateTable('members').set({ status: 'confirmed' }).execute();
    assert.equal(await seen('known@b.gov.uk'), unknown);
    assert.equal((await db.selectFrom('members').selectAll().execute()).length, 1);
  });

  it('a stranger cannot change the details of a member who has confirmed, but may of one who has not', async (url, base, t) => {
    const db = look(url);
    t.after(() => db.destroy());
    const name = async () => (await db.selectFrom('members').select('name').executeTakeFirst())?.name;
    await apply(base, application({ name: 'First' }));
    await apply(base, application({ name: 'Corrected' }));
    assert.equal(await name(), 'Corrected');
    await db.updateTable('members').set({ status: 'confirmed' }).execute();
    await apply(base, application({ name: 'Stranger' }));
    assert.equal(await name(), 'Corrected');
  });

  it(
    'past the limit of a minute it is 429 with Retry-After; repeats of what was taken in are not counted',
    async (_, base) => {
      const first = await apply(base, application({ email: 'a0@b.gov.uk' }), 'k0');
      for (let at = 0; at < 10; at += 1) await apply(base, application({ email: 'a0@b.gov.uk' }), 'k0');
      const statuses = [first.status];
      for (let at = 1; at < 8; at += 1)
        statuses.push((await apply(base, application({ email: `a${at}@b.gov.uk` }))).status);
      // A minute may end in between: then the count starts again, and never lets more than twice the limit through.
      assert.deepEqual(statuses.slice(0, 5), [201, 201, 201, 201, 201]);
      assert.ok(statuses.slice(5).includes(429), String(statuses));
      const refused = await apply(base, application({ email: 'last@b.gov.uk' }));
      assert.ok(refused.status === 429 || new Date().getUTCSeconds() < 5);
      if (refused.status !== 429) return;
      const wait = Number(refused.headers.get('retry-after'));
      assert.ok(wait >= 1 && wait <= 60);
      assert.equal((await apply(base, application({ email: 'a0@b.gov.uk' }), 'k0')).status, 200);
    },
    { RATE_LIMIT: '5' },
  );

  it('a machine is answered like anybody, and held for a person to look at', async (_, base) => {
    const trapped = await apply(
      base,
      application({ email: 'bot@b.gov.uk', website: 'https://spam.example' }),
    );
    const quick = await apply(base, application({ email: 'quick@b.gov.uk', elapsed: 120 }));
    const { formToken } = (await (await fetch(`${base}/form.json`)).json()) as { formToken: string };
    const token = await apply(base, application({ email: 'token@b.gov.uk', formToken }));
    const honest = await apply(base, application({ email: 'honest@b.gov.uk', elapsed: 60_000, website: '' }));
    const expected = [honest.status, await honest.text()];
    for (const answer of [trapped, quick, token])
      assert.deepEqual([answer.status, await answer.text()], expected);
    const csv = await (await fetch(...admin(`${base}/members.csv`))).text();
    // Who is quick may have a browser that fills forms in: the mail asks them, and only the trap says "machine".
    const members = csv.match(/\w+@b\.gov\.uk/g)?.toSorted();
    assert.deepEqual(members, ['honest@b.gov.uk', 'quick@b.gov.uk', 'token@b.gov.uk']);

    const { held } = (await (await fetch(...admin(`${base}/held.json`))).json()) as {
      held: { id: string; why: string }[];
    };
    assert.deepEqual(
      held.map(({ why }) => why),
      ['trap'],
    );
    const release = () =>
      fetch(...admin(`${base}/held/${encodeURIComponent(held[0]?.id ?? '')}/release`, { method: 'POST' }));
    assert.deepEqual([(await release()).status, (await release()).status], [204, 404]);
    assert.match(await (await fetch(...admin(`${base}/members.csv`))).text(), /bot@b\.gov\.uk/);
  });

  it('a form without a key sent twice is one application and is not told from the first', async (url, base, t) => {
    const form = new URLSearchParams(
      Object.entries(application({ updates: 'on' })).flatMap(([name, value]) =>
        [value].flat().map((item): [string, string] => [name, String(item)]),
      ),
    );
    const post = () => fetch(`${base}/members`, { method: 'POST', body: form });
    const [first, second] = [await post(), await post()];
    assert.deepEqual([first.status, second.status], [201, 201]);
    const db = look(url);
    t.after(() => db.destroy());
    const rows = await db.selectFrom('applications').select('application').execute();
    assert.ok(rows.length <= 2 && rows.length >= 1);
    assert.deepEqual(JSON.parse(rows[0]?.application ?? ''), application());
  });

  it('the ledger keeps the exact words and cannot be changed, not even by us', async (url, base, t) => {
    await apply(base, application({ language: 'cy', component: 'ipec-community-join-form@1.2.3' }), RECEIPT);
    const db = look(url);
    t.after(() => db.destroy());
    const [joining, updates] = await db.selectFrom('consents').selectAll().orderBy('seq').execute();
    assert.equal(joining?.purpose, 'membership');
    assert.equal(updates?.wording_id, 'email-updates.v1.cy');
    assert.match(updates?.wording_text ?? '', /^Iawn, caiff Example Council anfon/);
    assert.deepEqual(
      [
        updates?.event,
        updates?.controllers,
        updates?.privacy_version,
        updates?.component,
        updates?.application_id,
      ],
      ['given', '["Example Council"]', '2026-01', 'ipec-community-join-form@1.2.3', RECEIPT],
    );
    await assert.rejects(db.updateTable('consents').set({ event: 'withdrawn' }).execute(), /append-only/);
    await assert.rejects(db.deleteFrom('consents').execute(), /append-only/);
  });

  it(
    'two instances on one database share limits and keys',
    async (url, base, t) => {
      const other = await startService({ DATABASE_URL: url, RATE_LIMIT: '4' });
      t.after(() => other.stop());
      assert.equal((await apply(base, application(), 'shared')).status, 201);
      assert.equal((await apply(other.address, application(), 'shared')).status, 200);
      assert.equal((await apply(other.address, application({ name: 'X' }), 'shared')).status, 409);
      const statuses = [];
      for (let at = 0; at < 10; at += 1)
        statuses.push(
          (await apply(at % 2 === 0 ? base : other.address, application({ email: `s${at}@b.gov.uk` })))
            .status,
        );
      assert.ok(statuses.includes(429) || new Date().getUTCSeconds() < 5, String(statuses));
      const raced = await Promise.all(
        Array.from({ length: 40 }, () => apply(base, application({ email: 'race@b.gov.uk' }), 'race')),
      );
      assert.deepEqual(new Set(raced.map(({ status }) => status)), new Set([200, 201]));
    },
    { RATE_LIMIT: '100000' },
  );
}
