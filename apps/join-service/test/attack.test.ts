import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { ATTACKS } from './support/attacks.ts';
import { BAD_INPUTS } from './support/bad-inputs.ts';
import { bothDatabases } from './support/databases.ts';
import { look, startService } from './support/service.ts';

test('there are at least 400 attacks', () => {
  assert.ok(ATTACKS.length + BAD_INPUTS.length >= 400, `${ATTACKS.length} + ${BAD_INPUTS.length}`);
});

for (const database of bothDatabases()) {
  test(
    `${database.name}: ${ATTACKS.length} attacks and ${BAD_INPUTS.length} bad bodies are held, and people still join`,
    { skip: database.skip, timeout: 180_000 },
    async (t) => {
      const url = await database.create();
      const catcher = await startMailCatcher();
      const service = await startService({
        DATABASE_URL: url,
        SMTP_URL: catcher.smtpUrl,
        ALLOWED_ORIGINS: 'https://www.example.gov.uk',
        TRUST_PROXY: '1',
      });
      t.after(async () => {
        await service.stop();
        await catcher.stop();
      });
      const failed: string[] = [];
      const note = (name: string) => (error: unknown) =>
        failed.push(`${name}: ${String(error).split('\n')[0]}`);
      for (let at = 0; at < ATTACKS.length; at += 16)
        await Promise.all(
          ATTACKS.slice(at, at + 16).map(({ name, run }) => run(service.address).catch(note(name))),
        );
      for (const { name, body, type, headers } of BAD_INPUTS) {
        if (body.length > 1_000_000) continue;
        const init = {
          method: 'POST',
          body: new Uint8Array(Buffer.from(body)),
          headers: { 'Content-Type': type, ...headers },
        };
        const { status } = await fetch(`${service.address}/members`, init);
        if (status < 400 || status >= 500) failed.push(`${name}: ${status}`);
      }
      assert.deepEqual(failed, []);
      assert.equal((await apply(service.address, application({ email: 'last@b.gov.uk' }))).status, 201);
      const db = look(url);
      t.after(() => db.destroy());
      const members = await db.selectFrom('members').select(['email']).execute();
      const known = ['sql@b.gov.uk', 'a@b.gov.uk', 'key@b.gov.uk', 'last@b.gov.uk'];
      assert.deepEqual(
        members.filter(({ email }) => !known.includes(email)),
        [],
      );
      // No mail carries a header, a name or an address of a stranger's choosing.
      for (const { source } of catcher.mails)
        assert.doesNotMatch(source, /alert\(1\)|evil|^Bcc:|drop table/im);
    },
  );
}
