import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { NO_POSTGRES, startCluster } from './support/postgres.ts';
import { admin, eventually, look, spawnService, startService, temporaryFolder } from './support/service.ts';

const HOUR = 3_600_000;
const noLimits =
  spawnSync('prlimit', ['--version']).status === 0
    ? false
    : 'no prlimit: install Debian’s package "util-linux"';

/** Bytes that the file of a full disk may have: the schema fits, and some members. */
const FULL_BYTES = 600_000;

test(
  'SQLite: on a full disk everybody is asked to come back, nothing acknowledged is lost, and room alone mends it',
  { skip: noLimits, timeout: 60_000 },
  async (t) => {
    const folder = temporaryFolder();
    const url = `sqlite:${folder.path}/full.sqlite`;
    const service = await spawnService({ DATABASE_URL: url });
    t.after(async () => {
      await service.kill('SIGKILL');
      folder.remove();
    });
    /** As a disk that is full: no file of the process may grow past that. Node ignores the signal and gets the error. */
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(service.process.pid), `--fsize=${bytes}:unlimited`]);
    limit(String(FULL_BYTES));
    const acknowledged: string[] = [];
    const refused: Response[] = [];
    for (let at = 0; refused.length < 40; at += 1) {
      assert.ok(at < 5_000, 'the disk was never full');
      const email = `d${at}@b.gov.uk`;
      const answer = await apply(service.address, application({ email }));
      if (answer.status === 201) acknowledged.push(email);
      else refused.push(answer);
    }
    assert.ok(acknowledged.length > 0);
    for (const { status, headers } of refused) {
      assert.equal(status, 503);
      assert.match(headers.get('retry-after') ?? '', /^\d+$/);
    }
    await eventually(async () => assert.equal((await fetch(`${service.address}/healthz`)).status, 503));
    limit('unlimited');
    for (let at = 0; at < 30; at += 1) {
      const email = `after${at}@b.gov.uk`;
      assert.equal((await apply(service.address, application({ email }))).status, 201);
      acknowledged.push(email);
    }
    assert.equal((await fetch(`${service.address}/healthz`)).status, 200);
    const db = look(url);
    t.after(() => db.destroy());
    const stored = (await db.selectFrom('members').select('email').execute()).map(({ email }) => email);
    assert.deepEqual([...stored].sort(), [...acknowledged].sort());
  },
);

/** A disk of its own for a server, or why there is none. */
function smallDisk(megabytes: number): { readonly path: string; remove(): void } | string {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=0777`,
    'tmpfs',
    folder.path,
  ]);
  if (mounted.status === 0)
    return {
      path: folder.path,
      remove: () => {
        spawnSync('umount', ['--lazy', folder.path]);
        folder.remove();
      },
    };
  folder.remove();
  return 'no disk can be mounted here: it takes root, and a container that lets root do so';
}

test('PostgreSQL: on a full disk it is the same, and health says so', { timeout: 120_000 }, async (t) => {
  if (NO_POSTGRES !== false) return t.skip(NO_POSTGRES);
  const disk = smallDisk(100);
  if (typeof disk === 'string') return t.skip(disk);
  const cluster = await startCluster(disk.path);
  const url = await cluster.database();
  const service = await spawnService({ DATABASE_URL: url });
  t.after(async () => {
    await service.kill('SIGKILL');
    cluster.stop();
    disk.remove();
  });
  const filler = join(disk.path, 'filler');
  /** Bit by bit, since PostgreSQL writes to the disk as well, and takes 16 MB at a time for its journal. */
  const fillUpTo = (bytes: number) => {
    const room = (): number => {
      const { bavail, bsize } = statfsSync(disk.path);
      return bavail * bsize - bytes;
    };
    for (let left = room(); left > 0; left = room())
      appendFileSync(filler, Buffer.alloc(Math.min(left, 65_536)));
  };
  const acknowledged: string[] = [];
  const refused: Response[] = [];
  const send = async (email: string) => {
    const answer = await apply(service.address, application({ email }));
    if (answer.status === 201) acknowledged.push(email);
    else refused.push(answer);
  };
  await send('before@b.gov.uk');
  fillUpTo(300_000);
  for (let at = 0; refused.length < 40; at += 1) {
    assert.ok(at < 5_000, 'the disk was never full');
    await send(`d${at}@b.gov.uk`);
  }
  for (const { status, headers } of refused) {
    assert.equal(status, 503);
    assert.match(headers.get('retry-after') ?? '', /^\d+$/);
  }
  assert.equal((await fetch(`${service.address}/healthz`)).status, 503);
  rmSync(filler);
  await eventually(async () => {
    const before = acknowledged.length;
    await send(`room${refused.length}@b.gov.uk`);
    assert.ok(acknowledged.length > before);
  });
  assert.equal((await fetch(`${service.address}/healthz`)).status, 200);
  const db = look(url);
  const stored = (await db.selectFrom('members').select('email').execute()).map(({ email }) => email);
  await db.destroy();
  assert.deepEqual([...stored].sort(), [...acknowledged].sort());
});

for (const database of bothDatabases())
  test(
    `${database.name}: a clock that jumps keeps no mail back, and loses no application`,
    { skip: database.skip, timeout: 60_000 },
    async (t) => {
      const catcher = await startMailCatcher();
      let ahead = 0;
      const service = await startService(
        { DATABASE_URL: await database.create(), SMTP_URL: catcher.smtpUrl },
        () => new Date(Date.now() + ahead),
      );
      t.after(async () => {
        await service.stop();
        await catcher.stop();
      });
      // Forward by a day, back by two, forward to now: each leaves instants behind that lie in the future or long ago.
      const jumps = [24 * HOUR, -24 * HOUR, 5 * HOUR, -HOUR, 0];
      for (const [at, jump] of jumps.entries()) {
        ahead = jump;
        const email = `clock${at}@b.gov.uk`;
        assert.equal((await apply(service.address, application({ email }))).status, 201);
        if (at % 2 === 0)
          await eventually(() =>
            assert.ok(
              catcher.mails.some(({ to }) => to.includes(email)),
              email,
            ),
          );
      }
      await eventually(() => assert.equal(new Set(catcher.mails.flatMap(({ to }) => to)).size, jumps.length));
      const { members } = (await (await fetch(...admin(`${service.address}/members.json`))).json()) as {
        members: unknown[];
      };
      assert.equal(members.length, jumps.length);
    },
  );
