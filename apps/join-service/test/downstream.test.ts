import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, startService } from './support/service.ts';

interface Event {
  readonly type: string;
  readonly data: {
    readonly member: Record<string, unknown>;
    readonly consent: Record<string, unknown> | null;
  };
}

async function startReceiver() {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    calls.push({ headers: request.headers, body });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const events = () => calls.map(({ body }) => JSON.parse(body) as Event);
  return {
    calls,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** The newest event of a type, once there are so many. */
    event: (type: string, count = 1) =>
      eventually(() => {
        const found = events().filter((event) => event.type === type);
        assert.ok(found.length >= count, `${found.length} of ${type}`);
        return found.at(-1) ?? assert.fail();
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;

for (const database of bothDatabases()) {
  test(
    `${database.name}: events carry the member as stored, and verify with either secret`,
    { skip: database.skip, timeout: 60_000 },
    async (t) => {
      const [receiver, catcher] = [await startReceiver(), await startMailCatcher()];
      const [fresh, old] = [secret(), secret()];
      const service = await startService({
        DATABASE_URL: await database.create(),
        SMTP_URL: catcher.smtpUrl,
        WEBHOOK_URL: receiver.url,
        WEBHOOK_SECRET: `${fresh} ${old}`,
      });
      t.after(async () => {
        await service.stop();
        await catcher.stop();
        await receiver.stop();
      });
      const link = (kind: string, count: number) =>
        eventually(() => {
          const mails = catcher.mails.filter(({ text }) => text.includes(`/${kind}/`));
          assert.ok(mails.length >= count);
          return (
            new RegExp(`http://\\S+/${kind}/[\\w-]+`).exec(mails[count - 1]?.text ?? '')?.[0] ?? assert.fail()
          );
        });
      const email = 'stored@b.gov.uk';
      await apply(service.address, application({ email, name: 'Stored Name', updates: true }));
      await fetch(await link('confirm', 1), { method: 'POST' });
      await receiver.event('member.confirmed');
      // Somebody sends other details: they are nobody's until they are confirmed.
      await apply(service.address, application({ email, name: 'Attacker Chosen', updates: false }));
      const applied = await receiver.event('member.applied', 2);
      assert.equal(applied.data.member['name'], 'Stored Name');
      assert.equal(applied.data.member['mayEmail'], true);
      await fetch(await link('confirm', 2), { method: 'POST' });
      const changed = await receiver.event('member.confirmed', 2);
      assert.deepEqual(
        [changed.data.member['name'], changed.data.member['mayEmail']],
        ['Attacker Chosen', true],
      );

      await fetch(
        ...admin(`${service.address}/people?email=${email}`, {
          method: 'PATCH',
          body: JSON.stringify({ name: 'Right Name' }),
          headers: { 'Content-Type': 'application/json' },
        }),
      );
      assert.equal((await receiver.event('member.updated')).data.member['name'], 'Right Name');

      // The second form had no tick and took nothing back; the withdrawal is of the first, and of its words.
      await fetch(await link('unsubscribe', 1), { method: 'POST' });
      const { member, consent } = (await receiver.event('consent.withdrawn')).data;
      assert.deepEqual(
        [member['updates'], member['mayEmail'], consent?.['state']],
        [false, false, 'withdrawn'],
      );
      assert.match(String(consent?.['wordingText']), /^Yes, Example Council can email me/);

      for (const { headers, body } of receiver.calls) {
        const signed = headers as Record<string, string>;
        for (const one of [fresh, old]) assert.ok(new Webhook(one).verify(body, signed));
        assert.throws(() => new Webhook(secret()).verify(body, signed));
        assert.throws(() => new Webhook(fresh).verify(`${body} `, signed));
      }
    },
  );

  test(
    `${database.name}: a person can be looked up, corrected, withdrawn and erased by address`,
    { skip: database.skip },
    async (t) => {
      const service = await startService({ DATABASE_URL: await database.create() });
      t.after(() => service.stop());
      await apply(service.address, application({ email: 'Person@B.gov.uk' }));
      const ask = async (method: string, body?: object, path = '/people?email=person%40b.gov.uk') => {
        const init = {
          method,
          headers: { 'Content-Type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        };
        const answer = await fetch(...admin(service.address + path, init));
        return [
          answer.status,
          answer.status === 204 ? null : ((await answer.json()) as Record<string, never>),
        ] as const;
      };
      const [status, person] = await ask('GET');
      assert.equal(status, 200);
      assert.partialDeepStrictEqual(person, {
        member: { email: 'Person@B.gov.uk', name: 'Siân Prys' },
        consent: { state: 'pending' },
      });
      assert.deepEqual(Object.keys(person ?? {}).sort(), [
        'applications',
        'consent',
        'ledger',
        'links',
        'member',
        'messages',
        'suppressedSince',
      ]);
      assert.partialDeepStrictEqual(
        (await ask('PATCH', { organisation: 'New Ltd', interests: ['events', 'research'] }))[1],
        { member: { organisation: 'New Ltd', name: 'Siân Prys' } },
      );
      for (const bad of [
        { updates: true },
        { email: 'x@y.gov.uk' },
        { name: '' },
        { name: '=1+1' },
        { status: 'confirmed' },
        {},
        { nation: 'x' },
      ])
        assert.equal((await ask('PATCH', bad))[0], 422, JSON.stringify(bad));
      assert.equal((await ask('POST', { email: 'PERSON@b.gov.uk' }, '/withdrawals'))[0], 204);
      assert.equal((await ask('POST', { email: 'person@b.gov.uk' }, '/withdrawals'))[0], 204);
      assert.equal((await ask('POST', { email: 'nobody@b.gov.uk' }, '/withdrawals'))[0], 404);
      assert.partialDeepStrictEqual((await ask('GET'))[1], {
        member: { mayEmail: false, updates: false },
        consent: { state: 'withdrawn' },
      });
      assert.equal((await ask('DELETE'))[0], 204);
      assert.equal((await ask('GET'))[0], 404);
      assert.equal((await ask('DELETE'))[0], 404);
    },
  );
}
