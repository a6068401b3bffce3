import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { grouped } from '../src/intake/group.ts';
import { application, apply } from './support/application.ts';
import { look, startService, temporaryFolder } from './support/service.ts';

test('what comes in the same turn goes together, and each gets its own result', async () => {
  const groups: number[][] = [];
  const run = grouped<number, number>(async (items) => {
    groups.push([...items]);
    return items.map((item) =>
      item === 2
        ? { status: 'rejected', reason: new Error('two') }
        : { status: 'fulfilled', value: item * 10 },
    );
  });
  const results = await Promise.allSettled([1, 2, 3].map(run));
  assert.deepEqual(groups, [[1, 2, 3]]);
  assert.deepEqual(
    results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
    [10, 'Error: two', 30],
  );
  assert.equal(await run(4), 40);
});

test('one application that fails among many takes none of them along', async (t) => {
  const folder = temporaryFolder();
  const url = `sqlite:${folder.path}/group.sqlite`;
  const service = await startService({ DATABASE_URL: url });
  const db = look(url);
  t.after(async () => {
    await db.destroy();
    await service.stop();
    folder.remove();
  });
  await sql`create trigger fails before insert on outbox
    when (select name from members where id = new.member_id) = 'Breaks'
    begin select raise(abort, 'a fault'); end`.execute(db);
  const statuses = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      apply(
        service.address,
        application({ email: `g${at}@b.gov.uk`, name: at % 8 === 0 ? 'Breaks' : 'Stays' }),
      ).then(({ status }) => status),
    ),
  );
  assert.deepEqual(
    statuses,
    statuses.map((_, at) => (at % 8 === 0 ? 503 : 201)),
  );
  const names = await db.selectFrom('members').select('name').execute();
  assert.deepEqual(
    names.map(({ name }) => name),
    Array(35).fill('Stays'),
  );
});
