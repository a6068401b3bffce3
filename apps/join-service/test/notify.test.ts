import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { application, apply } from './support/application.ts';
import { NOTIFY_KEY, NOTIFY_TEMPLATES, startNotifyStub, TEMPLATE_IDS } from './support/notify-stub.ts';
import { admin, eventually, startService, temporaryFolder } from './support/service.ts';

type Stub = Awaited<ReturnType<typeof startNotifyStub>>;

const folder = temporaryFolder();
const CALLBACK = 'callback-token-for-tests-only';
let stub: Stub;
let made = 0;
before(async () => {
  stub = await startNotifyStub();
});
after(async () => {
  await stub.stop();
  folder.remove();
});

const start = (env: Record<string, string> = {}) =>
  startService({
    DATABASE_URL: `sqlite:${folder.path}/${(made += 1)}.sqlite`,
    PUBLIC_URL: 'https://join.example.gov.uk',
    NOTIFY_API_KEY: NOTIFY_KEY,
    NOTIFY_TEMPLATES,
    NOTIFY_BASE_URL: stub.url,
    NOTIFY_CALLBACK_TOKEN: CALLBACK,
    ...env,
  });
const mailsTo = (email: string) => stub.mails.filter(({ email_address: to }) => to === email);
const mailTo = (email: string, count = 1) =>
  eventually(() => {
    assert.ok(mailsTo(email).length >= count, `${mailsTo(email).length} mails to ${email}`);
    return mailsTo(email).at(-1) ?? assert.fail();
  });

test('mail goes out by template in the person’s language, with one-click unsubscribe and nothing typed in it', async (t) => {
  const service = await start();
  t.after(() => service.stop());
  await apply(service.address, application({ email: 'cy@b.gov.uk', language: 'cy', name: 'Somebody' }));
  const mail = await mailTo('cy@b.gov.uk');
  assert.equal(mail.template_id, TEMPLATE_IDS['confirm.cy']);
  const { confirm_link: confirm = '', unsubscribe_link: unsubscribe } = mail.personalisation;
  assert.match(confirm, /^https:\/\/join\.example\.gov\.uk\/confirm\/[\w-]{43}$/);
  assert.equal(mail.one_click_unsubscribe_url, unsubscribe);
  assert.doesNotMatch(JSON.stringify(mail), /Somebody|Sir Enghraifft/);
  // Notify sends an empty post to that address.
  const path = (url: string) => service.address + new URL(url).pathname;
  assert.equal((await fetch(path(confirm), { method: 'POST' })).status, 200);
  assert.equal((await mailTo('cy@b.gov.uk', 2)).template_id, TEMPLATE_IDS['welcome.cy']);
  assert.equal((await fetch(path(unsubscribe ?? ''), { method: 'POST' })).status, 200);
});

test('an answer that was lost sends no second mail: the reference is looked up first', async (t) => {
  const service = await start();
  t.after(() => service.stop());
  stub.next.push('lost');
  await apply(service.address, application({ email: 'lost@b.gov.uk' }));
  const { reference } = await mailTo('lost@b.gov.uk');
  await eventually(() => assert.ok(stub.requests.includes(`GET /v2/notifications?reference=${reference}`)));
  const figures = async () => (await fetch(...admin(`${service.address}/metrics`))).text();
  await eventually(async () => assert.match(await figures(), /join_outbox_waiting 0/));
  assert.equal(mailsTo('lost@b.gov.uk').length, 1);
});

test('Notify busy or away: again later; a mail that it refuses is given up and listed', async (t) => {
  const service = await start();
  t.after(() => service.stop());
  stub.next.push(429, 500);
  await apply(service.address, application({ email: 'busy@b.gov.uk' }));
  await mailTo('busy@b.gov.uk');
  stub.next.push(400, 400, 400);
  await apply(service.address, application({ email: 'refused@b.gov.uk' }));
  const dead = await eventually(async () => {
    const { dead: list } = (await (await fetch(...admin(`${service.address}/dead.json`))).json()) as {
      dead: { id: string; email: string; failure: string }[];
    };
    return list[0] ?? assert.fail('nothing given up');
  }, 20_000);
  assert.deepEqual([dead.email, dead.failure], ['refused@b.gov.uk', 'status 400 ValidationError']);
  assert.equal(
    (await fetch(...admin(`${service.address}/dead/${dead.id}/retry`, { method: 'POST' }))).status,
    204,
  );
  await mailTo('refused@b.gov.uk');
});

test('a delivery receipt that says no puts the mail on the list; nobody else may say so', async (t) => {
  const service = await start();
  t.after(() => service.stop());
  await apply(service.address, application({ email: 'bounce@b.gov.uk' }));
  const { reference } = await mailTo('bounce@b.gov.uk');
  const receipt = (status: string, token: string) =>
    fetch(`${service.address}/notify/receipts`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        reference,
        to: 'bounce@b.gov.uk',
        status,
        notification_type: 'email',
      }),
    });
  const dead = async () => (await fetch(...admin(`${service.address}/dead.json`))).text();
  assert.equal((await receipt('permanent-failure', 'wrong')).status, 401);
  assert.equal((await receipt('delivered', CALLBACK)).status, 204);
  assert.equal(await dead(), '{"dead":[]}');
  await eventually(async () => {
    assert.equal((await receipt('permanent-failure', CALLBACK)).status, 204);
    assert.match(await dead(), /bounce@b\.gov\.uk.*|permanent-failure/);
    assert.match(await dead(), /permanent-failure/);
  });
});

for (const [name, spoil, words] of [
  [
    'is not there',
    (stub: Stub) => stub.templates.delete(TEMPLATE_IDS['confirm.cy'] ?? ''),
    /confirm\.cy is not a template/,
  ],
  [
    'is for text messages',
    (stub: Stub) =>
      stub.templates.set(TEMPLATE_IDS['welcome.en'] ?? '', {
        type: 'sms',
        subject: '',
        body: '((unsubscribe_link))',
      }),
    /welcome\.en is not a template for email/,
  ],
  [
    'has no link',
    (stub: Stub) =>
      stub.templates.set(TEMPLATE_IDS['confirm.en'] ?? '', {
        type: 'email',
        subject: 's',
        body: '((unsubscribe_link))',
      }),
    /confirm\.en does not have \(\(confirm_link\)\)/,
  ],
  [
    'wants a name',
    (stub: Stub) =>
      stub.templates.set(TEMPLATE_IDS['confirm-change.en'] ?? '', {
        type: 'email',
        subject: 'Dear ((name))',
        body: '((confirm_link)) ((unsubscribe_link))',
      }),
    /confirm-change\.en has \(\(name\)\)/,
  ],
] as const) {
  test(`a template that ${name} ends the start with its name`, async (t) => {
    const spoiled = await startNotifyStub();
    t.after(() => spoiled.stop());
    spoil(spoiled);
    await assert.rejects(start({ NOTIFY_BASE_URL: spoiled.url }), words);
  });
}

test('a wrong key ends the start; Notify away does not', async (t) => {
  const wrongKey = NOTIFY_KEY.replace('3d844edf', '00000000');
  await assert.rejects(start({ NOTIFY_API_KEY: wrongKey }), /does not accept the key/);
  const away = await start({ NOTIFY_BASE_URL: 'http://127.0.0.1:9' });
  t.after(() => away.stop());
  assert.equal((await apply(away.address, application())).status, 201);
});
