import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentWording, LANGUAGES, wordingFor } from '@ipec/membership';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { eventually, look, startService } from './support/service.ts';

const SETTINGS = {
  CONTROLLERS: 'Example Council; Partner Ltd | Cyngor Enghraifft; Partner Ltd',
  SITES:
    'https://www.a.example = Council A | https://www.b.example = Council B; Partner Ltd | https://www.a.example = Cyngor A',
};
const NAMES: readonly (readonly [origin: string | null, names: readonly string[], good: boolean])[] = [
  [null, ['Example Council', 'Partner Ltd'], true],
  [null, ['Cyngor Enghraifft', 'Partner Ltd'], true],
  [null, ['Partner Ltd', 'Example Council'], true],
  ['https://www.a.example', ['Council A'], true],
  ['https://www.a.example', ['Cyngor A'], true],
  ['https://www.a.example', ['Council A', 'Cyngor A'], false],
  ['https://www.b.example', ['Council B', 'Partner Ltd'], true],
  ['https://www.a.example', ['Council B', 'Partner Ltd'], false],
  ['https://www.b.example', ['Council B'], false],
  ['https://www.a.example', ['Example Council', 'Partner Ltd'], false],
  [null, ['Example Council'], false],
  [null, ['Somebody Else'], false],
];

for (const database of bothDatabases()) {
  test(
    `${database.name}: the words in ledger and mail are the words on the screen`,
    { skip: database.skip, timeout: 60_000 },
    async (t) => {
      const url = await database.create();
      const catcher = await startMailCatcher();
      const service = await startService({ DATABASE_URL: url, SMTP_URL: catcher.smtpUrl, ...SETTINGS });
      const db = look(url);
      t.after(async () => {
        await db.destroy();
        await service.stop();
        await catcher.stop();
      });
      let made = 0;
      for (const [origin, names, good] of NAMES)
        for (const language of LANGUAGES)
          for (const [asked, updates] of [
            ['membership email-updates', true],
            ['membership email-updates', false],
            ['membership', false],
          ] as const) {
            const email = `e${(made += 1)}@b.gov.uk`;
            const [joining, box] = [
              currentWording('membership', language),
              currentWording('email-updates', language),
            ];
            const asksUpdates = asked !== 'membership';
            // The language of the messages is another thing than that of the words on the screen.
            const body = application({
              email,
              updates,
              language: 'en',
              controllers: names.join('; '),
              asked,
              joiningWordingId: joining.id,
              ...(asksUpdates ? { wordingId: box.id } : {}),
            });
            const answer = await apply(
              service.address,
              body,
              null,
              origin === null ? {} : { Origin: origin },
            );
            assert.equal(answer.status, good ? 201 : 422, `${origin} ${names.join()}`);
            if (!good) {
              assert.deepEqual(await answer.json(), {
                errors: [{ field: 'controllers', code: 'not-allowed' }],
              });
              continue;
            }
            const member = await db
              .selectFrom('members')
              .select('id')
              .where('email', '=', email)
              .executeTakeFirstOrThrow();
            const lines = await db
              .selectFrom('consents')
              .selectAll()
              .where('subject_id', '=', member.id)
              .orderBy('seq')
              .execute();
            const said = (wording: typeof joining) => Object.values(wordingFor(wording, names)).join('\n');
            assert.deepEqual(
              lines.map((line) => [
                line.purpose,
                line.event,
                line.wording_text,
                line.language,
                line.evidence,
              ]),
              [
                ['membership', 'given', said(joining), language, 'shown'],
                [
                  'email-updates',
                  asksUpdates ? (updates ? 'given' : 'not-given') : 'not-asked',
                  asksUpdates ? said(box) : null,
                  language,
                  'shown',
                ],
              ],
            );
            const mail = await eventually(
              () => catcher.mails.find(({ to }) => to.includes(email)) ?? assert.fail('no mail'),
            );
            const text = mail.text.replaceAll(/\s+/g, ' ');
            assert.ok(text.includes(wordingFor(joining, names).text), text);
            assert.equal(text.includes(wordingFor(box, names).text), asksUpdates);
            assert.equal(/left this box empty/.test(text), asksUpdates && !updates);
          }
    },
  );

  test(
    `${database.name}: a form that does not say what it showed is marked as such`,
    { skip: database.skip },
    async (t) => {
      const url = await database.create();
      const service = await startService({ DATABASE_URL: url });
      const db = look(url);
      t.after(async () => {
        await db.destroy();
        await service.stop();
      });
      const { updates: _, ...silent } = application({ email: 'silent@b.gov.uk' });
      await apply(service.address, silent);
      const lines = await db.selectFrom('consents').select(['event', 'evidence']).orderBy('seq').execute();
      assert.deepEqual(
        lines.map((line) => ({ ...line })),
        [
          { event: 'given', evidence: 'assumed' },
          { event: 'not-asked', evidence: 'assumed' },
        ],
      );
    },
  );
}

test('a form of a site that our own page answers still belongs to that site and its council', async (t) => {
  const [database] = bothDatabases();
  const url = (await database?.create()) ?? '';
  const service = await startService({ DATABASE_URL: url, ...SETTINGS });
  const db = look(url);
  t.after(async () => {
    await db.destroy();
    await service.stop();
  });
  const send = (origin: string, fields: Iterable<readonly [string, string]>) =>
    fetch(`${service.address}/members`, {
      method: 'POST',
      body: new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, value])),
      headers: { Accept: 'text/html', Origin: origin },
    });
  const typed = { name: 'A', organisation: 'O', organisationType: 'other', controllers: 'Council A' };
  const first = await send('https://www.a.example', Object.entries({ ...typed, email: 'not whole' }));
  assert.equal(first.status, 422);
  const page = await first.text();
  assert.match(page, /Council A will use these details/);
  assert.doesNotMatch(page, /Example Council/);
  const hidden = [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  // The page hides where it is (no-referrer), as a browser sends it.
  const answers = [...hidden, ...Object.entries({ ...typed, email: 'a@b.gov.uk' })];
  const unique = new Map(answers.filter(([name]) => name !== 'idempotencyKey'));
  assert.equal((await send('null', unique)).status, 201);
  const [line] = await db.selectFrom('consents').selectAll().execute();
  assert.deepEqual([line?.origin, line?.controllers], ['https://www.a.example', '["Council A"]']);
  // A site that is not on the list is none, and one that says where it is cannot say that it is another.
  const strange = new Map([...unique, ['site', 'https://evil.example'], ['email', 'b@b.gov.uk']] as const);
  assert.equal((await send('null', strange)).status, 201);
  const other = new Map([...unique, ['email', 'c@b.gov.uk']] as const);
  assert.equal((await send('https://www.b.example', other)).status, 422);
  // Under its other name it keeps that.
  const welsh = {
    ...typed,
    controllers: 'Cyngor A',
    joiningWordingId: 'membership.v1.cy',
    email: 'not whole',
  };
  const answered = await send('https://www.a.example', Object.entries(welsh));
  assert.match(await answered.text(), /Bydd Cyngor A yn defnyddio/);
  // A link to the page of a site.
  const linked = await fetch(`${service.address}/join?site=https://www.b.example`);
  assert.match(await linked.text(), /Council B and Partner Ltd will use/);
});

test('who read the Welsh form is answered in Welsh, whatever the browser prefers', async (t) => {
  const [database] = bothDatabases();
  const catcher = await startMailCatcher();
  const service = await startService({
    DATABASE_URL: (await database?.create()) ?? '',
    SMTP_URL: catcher.smtpUrl,
  });
  t.after(async () => {
    await service.stop();
    await catcher.stop();
  });
  const send = (fields: Record<string, string>) =>
    fetch(`${service.address}/members`, {
      method: 'POST',
      body: new URLSearchParams({
        wordingId: 'email-updates.v1.cy',
        joiningWordingId: 'membership.v1.cy',
        ...fields,
      }),
      headers: { Accept: 'text/html', 'Accept-Language': 'en-GB' },
    });
  assert.match(await (await send({ name: 'A' })).text(), /<html lang="cy">[\s\S]*value="A"/);
  const done = await send({ name: 'A', email: 'cy@b.gov.uk', organisation: 'O', organisationType: 'other' });
  assert.match(await done.text(), /<html lang="cy">/);
  const mail = await eventually(() => catcher.mails[0] ?? assert.fail('no mail'));
  assert.match(mail.subject, /Cadarnhewch/);
});
