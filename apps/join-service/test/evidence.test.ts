import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentWording, LANGUAGES, wordingFor } from '@ipec/membership';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { eventually, look, startService } from './support/service.ts';

const SETTINGS = {
  CONTROLLERS: 'Example Council; Partner Ltd | Cyngor Enghraifft; Partner Ltd',
  SITES: 'https://www.a.example = Council A | https://www.b.example = Council B; Partner Ltd',
};
const NAMES: readonly (readonly [origin: string | null, names: readonly string[], good: boolean])[] = [
  [null, ['Example Council', 'Partner Ltd'], true],
  [null, ['Cyngor Enghraifft', 'Partner Ltd'], true],
  [null, ['Partner Ltd', 'Example Council'], true],
  ['https://www.a.example', ['Council A'], true],
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
