import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { eventually, look, spawnService, type ServiceProcess } from './support/service.ts';

const APPLICATIONS = 200;
const KILLS = 5;

/** Sends until it is acknowledged, as a form does: the same key, whatever happens in between. */
async function sendUntilAcknowledged(current: () => Promise<ServiceProcess>, at: number): Promise<number> {
  const key = crypto.randomUUID();
  const body = application({ email: `person-${at}@example.gov.uk`, name: `Person ${at}` });
  for (;;) {
    try {
      const answer = await apply((await current()).address, body, key);
      if (answer.status === 200 || answer.status === 201) return answer.status;
      assert.ok(answer.status >= 500, `unexpected ${answer.status}`);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 50));
  }
}

for (const database of bothDatabases()) {
  test(
    `${database.name}: ${APPLICATIONS} applications at once with kill -9 ${KILLS} times: each stored once, each mailed`,
    { skip: database.skip, timeout: 120_000 },
    async (t) => {
      const url = await database.create();
      const catcher = await startMailCatcher();
      const env = { DATABASE_URL: url, SMTP_URL: catcher.smtpUrl };
      let service = spawnService(env);
      t.after(async () => {
        await (await service).kill('SIGKILL');
        await catcher.stop();
      });
      await service;

      let done = 0;
      let onDone: () => void = () => undefined;
      const sending = Array.from({ length: APPLICATIONS }, async (_, at) => {
        // Spread over the kills, many at a time.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_500));
        const status = await sendUntilAcknowledged(() => service, at);
        done += 1;
        onDone();
        return status;
      });
      // Told of at once: between two looks at a clock the rest may have been answered.
      const whenDone = (count: number): Promise<void> =>
        new Promise((resolve) => {
          onDone = () => (done >= count ? resolve() : undefined);
          onDone();
        });
      let killed = 0;
      while (killed < KILLS && done < APPLICATIONS) {
        await whenDone(((killed + 1) * APPLICATIONS) / (KILLS + 2));
        await (await service).kill('SIGKILL');
        killed += 1;
        service = spawnService(env);
        await service;
      }
      assert.equal(killed, KILLS, 'the applications were done before the kills were');
      await Promise.all(sending);

      const db = look(url);
      t.after(() => db.destroy());
      const members = await db.selectFrom('members').select('email').execute();
      const applications = await db.selectFrom('applications').select('id').execute();
      const consents = await db.selectFrom('consents').select('seq').execute();
      assert.deepEqual([members.length, applications.length, consents.length], [200, 200, 400]);
      assert.equal(new Set(members.map(({ email }) => email)).size, APPLICATIONS);
      await eventually(() => {
        const mailed = new Set(catcher.mails.flatMap(({ to }) => to));
        assert.equal(mailed.size, APPLICATIONS);
      }, 60_000);
      t.diagnostic(`${catcher.mails.length} mails for ${APPLICATIONS} people`);
    },
  );
}
