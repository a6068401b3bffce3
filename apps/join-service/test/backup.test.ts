import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { application, apply } from './support/application.ts';
import { bothDatabases, type TestDatabase } from './support/databases.ts';
import { admin, eventually, look, startService, temporaryFolder } from './support/service.ts';

/** A script of the package, as an operator runs it. */
function run(script: 'backup' | 'restore' | 'rotate-secret', url: string, ...args: string[]) {
  return new Promise<{ code: number | null; text: string }>((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, DATABASE_URL: url, SMTP_URL: 'nonsense that must not matter here' },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
    child.on('exit', (code) => resolve({ code, text }));
  });
}

async function emails(url: string): Promise<Set<string>> {
  const db = look(url);
  const rows = await db.selectFrom('members').select('email').execute();
  await db.destroy();
  return new Set(rows.map(({ email }) => email));
}

const databases = bothDatabases();
const skip = databases.find((one) => one.skip !== false)?.skip ?? false;

for (const from of databases) {
  test(
    `${from.name}: a backup under load holds every member acknowledged before it, and restores into either database`,
    { skip, timeout: 120_000 },
    async (t) => {
      const folder = temporaryFolder();
      t.after(() => folder.remove());
      const url = await from.create();
      const service = await startService({ DATABASE_URL: url });
      let stopped = false;
      const acknowledged: string[] = [];
      const client = async (name: number) => {
        for (let at = 0; !stopped; at += 1) {
          const email = `c${name}-${at}@b.gov.uk`;
          const answer = await apply(service.address, application({ email }));
          if (answer.status === 201) acknowledged.push(email);
        }
      };
      const clients = Array.from({ length: 8 }, (_, name) => client(name));
      await eventually(() => assert.ok(acknowledged.length > 20, String(acknowledged.length)), 60_000);
      const before = [...acknowledged];
      const file = `${folder.path}/backup.sqlite`;
      const made = await run('backup', url, file);
      stopped = true;
      await Promise.all(clients);
      await service.stop();
      assert.equal(made.code, 0, made.text);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const again = await run('backup', url, file);
      assert.deepEqual([again.code, /never writes over/.test(again.text)], [1, true]);

      for (const to of databases) await assertRestores(to, file, before);
    },
  );
}

async function assertRestores(to: TestDatabase, file: string, before: readonly string[]): Promise<void> {
  const url = await to.create();
  const restored = await run('restore', url, file);
  assert.equal(restored.code, 0, restored.text);
  const found = await emails(url);
  assert.deepEqual(
    before.filter((email) => !found.has(email)),
    [],
  );
  assert.match((await run('restore', url, file)).text, /empty one/);
  // The service goes on where it was: the ledger grows, and the token of an admin opens it.
  const service = await startService({ DATABASE_URL: url });
  assert.equal((await apply(service.address, application({ email: 'after@b.gov.uk' }))).status, 201);
  const ledger = (await (await fetch(...admin(`${service.address}/consents.json`))).json()) as {
    consents: unknown[];
  };
  assert.ok(ledger.consents.length > 0);
  await service.stop();
}

test('what is not a backup is refused in one line, and a new secret leaves links and members as they are', async (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const url = `sqlite:${folder.path}/a.sqlite`;
  for (const [args, words] of [
    [[], /name the file/],
    [[`${folder.path}/nothing.sqlite`], /there is no backup/],
    [[join(import.meta.dirname, 'backup.test.ts')], /is not a backup/],
  ] as const) {
    const { code, text } = await run('restore', url, ...args);
    assert.equal(code, 1);
    assert.match(text, words);
    assert.match(text, /^join-service: [^\n]+\n$/);
  }
  const first = await startService({ DATABASE_URL: url });
  await apply(first.address, application());
  await first.stop();
  assert.equal((await run('rotate-secret', url)).code, 0);
  const second = await startService({ DATABASE_URL: url });
  t.after(() => second.stop());
  assert.equal((await emails(url)).size, 1);
  assert.equal((await apply(second.address, application())).status, 201);
});

test('the file and its log are for the owner alone', async (t) => {
  const folder = temporaryFolder();
  const service = await startService({ DATABASE_URL: `sqlite:${folder.path}/m.sqlite` });
  t.after(async () => {
    await service.stop();
    folder.remove();
  });
  await apply(service.address, application());
  for (const part of ['m.sqlite', 'm.sqlite-wal', 'm.sqlite-shm'])
    assert.equal(statSync(`${folder.path}/${part}`).mode & 0o777, 0o600, part);
});
