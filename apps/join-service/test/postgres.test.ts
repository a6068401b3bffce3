import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { NO_POSTGRES, startCluster } from './support/postgres.ts';
import { eventually, look, spawnService, type ServiceProcess } from './support/service.ts';

/** Ways for a database to go away, by turns. */
const CUTS = ['fast', 'immediate', 'terminate'] as const;
const ROUNDS = 12;

async function terminateAll(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ipec-join-service'",
  );
  await client.end();
}

/** Sends until told to stop. What was acknowledged is remembered; anything but that and "come back" is a fault. */
async function load(services: readonly ServiceProcess[], isOver: () => boolean) {
  const seen = { acknowledged: [] as string[], refused: 0, withoutRetryAfter: 0, other: [] as number[] };
  const client = async (name: number) => {
    for (let at = 0; !isOver(); at += 1) {
      const email = `p${name}-${at}@b.gov.uk`;
      const base = services[at % services.length]?.address ?? '';
      const answer = await apply(base, application({ email })).catch(() => null);
      if (answer?.status === 201) seen.acknowledged.push(email);
      else if (answer?.status === 503) {
        seen.refused += 1;
        if (answer.headers.get('retry-after') === null) seen.withoutRetryAfter += 1;
        await sleep(20);
      } else seen.other.push(answer?.status ?? 0);
    }
  };
  await Promise.all(Array.from({ length: 10 }, (_, name) => client(name)));
  return seen;
}

for (const instances of [1, 2]) {
  test(
    `PostgreSQL goes away ${ROUNDS} times under load, ${instances} instance(s): nobody dies and nothing is lost`,
    { skip: NO_POSTGRES, timeout: 240_000 },
    async (t) => {
      const cluster = await startCluster();
      const catcher = await startMailCatcher();
      const url = await cluster.database();
      const env = { DATABASE_URL: url, SMTP_URL: catcher.smtpUrl, LOG_LEVEL: 'error' };
      const services = await Promise.all(
        Array.from({ length: instances }, () => spawnService({ ...env, LOG_LEVEL: 'info' })),
      );
      t.after(async () => {
        await Promise.all(services.map((service) => service.kill('SIGKILL')));
        await catcher.stop();
        cluster.stop();
      });
      let over = false;
      const sending = load(services, () => over);
      for (let round = 0; round < ROUNDS; round += 1) {
        await sleep(250);
        const cut = CUTS[round % CUTS.length] ?? 'fast';
        if (cut === 'terminate') await terminateAll(url);
        else cluster.restart(cut);
      }
      await sleep(500);
      over = true;
      const seen = await sending;
      for (const { process } of services) assert.equal(process.exitCode, null, 'a process has died');
      assert.equal(seen.withoutRetryAfter, 0);
      assert.deepEqual(seen.other, []);
      assert.ok(seen.acknowledged.length > 50, String(seen.acknowledged.length));
      for (const { address } of services)
        await eventually(async () => assert.equal((await fetch(`${address}/healthz`)).status, 200));
      const db = look(url);
      t.after(() => db.destroy());
      const found = new Set(
        (await db.selectFrom('members').select('email').execute()).map(({ email }) => email),
      );
      assert.deepEqual(
        seen.acknowledged.filter((email) => !found.has(email)),
        [],
      );
      await eventually(async () => {
        const waiting = await db.selectFrom('outbox').select('id').where('done_at', 'is', null).execute();
        assert.equal(waiting.length, 0);
      }, 60_000);
      t.diagnostic(`${seen.acknowledged.length} acknowledged, ${seen.refused} told to come back, 0 lost`);
    },
  );
}
