import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, look, startService } from './support/service.ts';

const RECEIPT = 'c0ffee00-0000-4000-8000-000000000007';

interface Call {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A receiver of webhooks that answers with the next status of a list, then with 204. */
async function startReceiver(statuses: number[]) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    calls.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return { calls, url, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/**
 * A port on which nobody listens for now. It lies below those that a system gives to whoever asks for any: one that was given
 * and let go would soon be another test's, whose server takes the call and says nothing.
 */
const portOfNobody = (): number => 20_000 + Math.floor(Math.random() * 10_000);

for (const database of bothDatabases()) {
  test(
    `${database.name}: mail waits for a mail server that is down, and two instances do not send it twice`,
    { skip: database.skip },
    async (t) => {
      const url = await database.create();
      const smtpPort = portOfNobody();
      const env = { DATABASE_URL: url, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` };
      const services = [await startService(env), await startService(env)];
      t.after(() => Promise.all(services.map((service) => service.stop())));
      for (let at = 0; at < 12; at += 1)
        assert.equal(
          (await apply(services[at % 2]?.address ?? '', application({ email: `p${at}@b.gov.uk` }))).status,
          201,
        );
      const db = look(url);
      t.after(() => db.destroy());
      await eventually(async () => {
        const rows = await db.selectFrom('outbox').select('failure').execute();
        assert.ok(
          rows.every(({ failure }) => failure === 'ESOCKET' || failure === 'ECONNECTION'),
          JSON.stringify(rows),
        );
      });
      const catcher = await startMailCatcher({ smtpPort });
      t.after(() => catcher.stop());
      await eventually(() => assert.equal(new Set(catcher.mails.flatMap(({ to }) => to)).size, 12), 30_000);
      await eventually(async () => {
        const waiting = await db.selectFrom('outbox').select('id').where('done_at', 'is', null).execute();
        assert.equal(waiting.length, 0);
      });
      assert.equal(catcher.mails.length, 12);
      assert.equal(new Set(catcher.mails.map(({ headers }) => headers['message-id'])).size, 12);
    },
  );

  test(
    `${database.name}: the webhook gets signed events in order of what happened, again until it takes them`,
    { skip: database.skip },
    async (t) => {
      const receiver = await startReceiver([500, 503]);
      const catcher = await startMailCatcher();
      const url = await database.create();
      const secret = 'webhook-secret';
      const service = await startService({
        DATABASE_URL: url,
        SMTP_URL: catcher.smtpUrl,
        WEBHOOK_URL: receiver.url,
        WEBHOOK_SECRET: secret,
      });
      t.after(async () => {
        await service.stop();
        await catcher.stop();
        await receiver.stop();
      });
      await apply(service.address, application({ email: 'a@b.gov.uk' }), RECEIPT);
      const taken = (count: number) =>
        eventually(() => assert.ok(receiver.calls.length >= count, String(receiver.calls.length)), 20_000);
      await taken(3);
      const [one, two, three] = receiver.calls.map(({ body }) => body);
      assert.ok(one === two && two === three, 'a retry is the same event');
      const mail = await eventually(
        () => catcher.mails.find(({ to }) => to.includes('a@b.gov.uk')) ?? assert.fail('no mail'),
      );
      const confirm = /http:\/\/\S+\/confirm\/[\w-]+/.exec(mail.text)?.[0] ?? '';
      const unsubscribe = /http:\/\/\S+\/unsubscribe\/[\w-]+/.exec(mail.text)?.[0] ?? '';
      await fetch(confirm, { method: 'POST' });
      await taken(4);
      await fetch(unsubscribe, { method: 'POST' });
      await taken(5);
      await fetch(unsubscribe, { method: 'POST', body: new URLSearchParams({ what: 'leave' }) });
      await taken(6);

      const events = receiver.calls
        .slice(2)
        .map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, never> });
      assert.deepEqual(
        events.map(({ type }) => type),
        ['member.applied', 'member.confirmed', 'consent.withdrawn', 'member.erased'],
      );
      assert.partialDeepStrictEqual(events[1]?.data, {
        member: { email: 'a@b.gov.uk', status: 'confirmed' },
        consent: {
          id: RECEIPT,
          state: 'confirmed',
          wordingId: 'email-updates.v1.en',
          controllers: ['Example Council'],
        },
      });
      assert.equal((events[2]?.data as { consent?: { state: string } })?.consent?.state, 'withdrawn');
      assert.doesNotMatch(receiver.calls[5]?.body ?? '', /b\.gov\.uk|Prys/);
      for (const { headers, body } of receiver.calls) {
        const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
        const expected = createHmac('sha256', secret).update(signed).digest('base64');
        assert.equal(headers['webhook-signature'], `v1,${expected}`);
      }
    },
  );

  test(
    `${database.name}: retention deletes what was never confirmed and what is spent, and keeps members`,
    { skip: database.skip },
    async (t) => {
      const url = await database.create();
      const before = await startService({ DATABASE_URL: url });
      await apply(before.address, application({ email: 'stays@b.gov.uk' }));
      await apply(before.address, application({ email: 'goes@b.gov.uk' }));
      await apply(before.address, application({ email: 'bot@b.gov.uk', website: 'x' }));
      const db = look(url);
      t.after(() => db.destroy());
      await db
        .updateTable('members')
        .set({ status: 'confirmed' })
        .where('email', '=', 'stays@b.gov.uk')
        .execute();
      await before.stop();
      const later = await startService({ DATABASE_URL: url }, () => new Date(Date.now() + 31 * 86_400_000));
      t.after(() => later.stop());
      await eventually(async () => {
        const members = await db.selectFrom('members').select('email').execute();
        assert.deepEqual(
          members.map(({ email }) => email),
          ['stays@b.gov.uk'],
        );
        const applications = await db.selectFrom('applications').select('application').execute();
        assert.deepEqual(
          applications.map(({ application: text }) => JSON.parse(text).email),
          ['stays@b.gov.uk'],
        );
      });
      assert.equal((await db.selectFrom('suppressions').selectAll().execute()).length, 0);
      assert.match(
        await (await fetch(...admin(`${later.address}/consents.json`))).text(),
        /"erased"[\s\S]*"retention"/,
      );
    },
  );
}
