import assert from 'node:assert/strict';
import { StatementSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { startMailCatcher } from '../dev/mail-catcher.ts';
import { application, apply } from './support/application.ts';
import { bothDatabases } from './support/databases.ts';
import { admin, eventually, startService } from './support/service.ts';

/** Every statement that reaches a database, in its order: the work that an answer takes, whatever the clock says. */
const statements: string[] = [];
const methods = ['run', 'get', 'all'] as const;
const kept = methods.map((name) => StatementSync.prototype[name]);
const query = Client.prototype.query as (...args: unknown[]) => unknown;

before(() => {
  methods.forEach((name, at) => {
    StatementSync.prototype[name] = function (this: StatementSync, ...args: never[]) {
      statements.push(this.sourceSQL);
      return (kept[at] as (...all: never[]) => unknown).apply(this, args);
    } as never;
  });
  Client.prototype.query = function (this: Client, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return query.apply(this, args);
  } as never;
});
after(() => {
  methods.forEach((name, at) => {
    StatementSync.prototype[name] = kept[at] as never;
  });
  Client.prototype.query = query as never;
});

/** What the service knows of an address. */
const KINDS = ['stranger', 'pending', 'member', 'stopped', 'left', 'held'] as const;
type Kind = (typeof KINDS)[number];
/** Addresses of each kind: each is asked about once, because asking makes a stranger one that waits. */
const EACH = 4;

/** Of one length, because a page that plays an address back is as long as that. */
const address = (kind: Kind, at: number) => `${kind.padEnd(8, 'x')}${String(at).padStart(3, '0')}@b.gov.uk`;

const post = (base: string, path: string, fields: Record<string, string>, accept: string) =>
  fetch(base + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Accept: accept },
  });

const FORM = { name: 'A', organisation: 'O', organisationType: 'other' };
const QUESTIONS: Readonly<Record<string, (base: string, email: string) => Promise<Response>>> = {
  'apply by script': (base, email) => apply(base, application({ email })),
  'apply by a form': (base, email) => post(base, '/members', { ...FORM, email }, 'text/html'),
  'apply with a field that is wrong': (base, email) =>
    post(base, '/members', { ...FORM, email, nation: 'nowhere' }, 'application/json'),
  resend: (base, email) => post(base, '/confirmations', { email }, '*/*'),
};

/** Everything of an answer that can be seen from outside, but what was typed and the time of day. */
async function seen(answer: Response, email: string): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  const body = (await answer.text()).replaceAll(email, '(the address)');
  // A page with the form in it has a token of its own each time.
  const text = body.replaceAll(/(name="(?:formToken|idempotencyKey)" value=")[^"]*/g, '$1');
  return JSON.stringify([answer.status, headers, text]);
}

/** The public figures, before and after. Metrics are closed, at first by 401 and after many tries by 429. */
async function figures(base: string): Promise<string> {
  const answers = await Promise.all(
    ['/healthz', '/metrics', '/form.json'].map(async (path) => {
      const answer = await fetch(base + path);
      const text = (await answer.text()).replaceAll(/"formToken":"[^"]*"/g, '');
      return [401, 429].includes(answer.status) ? 'closed' : [answer.status, text];
    }),
  );
  return JSON.stringify(answers);
}

/** Addresses of every kind, made by a service that sends mail. */
async function prepare(url: string): Promise<void> {
  const catcher = await startMailCatcher();
  const service = await startService({ DATABASE_URL: url, SMTP_URL: catcher.smtpUrl });
  const base = service.address;
  const press = async (
    email: string,
    kind: 'confirm' | 'unsubscribe',
    fields: Record<string, string> = {},
  ) => {
    const mail = await eventually(
      () => catcher.mails.findLast(({ to }) => to.includes(email)) ?? assert.fail('no mail'),
    );
    const link = new RegExp(`http\\S+/${kind}/[\\w-]+`).exec(mail.text)?.[0] ?? assert.fail('no link');
    assert.equal((await fetch(link, { method: 'POST', body: new URLSearchParams(fields) })).status, 200);
  };
  const make: Readonly<Record<Kind, (email: string) => Promise<void>>> = {
    stranger: async () => {},
    pending: async (email) => void (await apply(base, application({ email }))),
    member: async (email) => {
      await make.pending(email);
      await press(email, 'confirm');
    },
    stopped: async (email) => {
      await make.member(email);
      await press(email, 'unsubscribe');
    },
    left: async (email) => {
      await make.member(email);
      await press(email, 'unsubscribe', { what: 'leave' });
    },
    held: async (email) => void (await apply(base, application({ email, website: 'x' }))),
  };
  for (const kind of KINDS)
    await Promise.all(
      Object.keys(QUESTIONS).flatMap((_, row) =>
        Array.from({ length: EACH }, (__, at) => make[kind](address(kind, row * EACH + at))),
      ),
    );
  await service.stop();
  await catcher.stop();
}

for (const database of bothDatabases())
  test(
    `${database.name}: answers, figures and work are the same for strangers and for everybody who is known`,
    { skip: database.skip, timeout: 120_000 },
    async (t) => {
      const url = await database.create();
      await prepare(url);
      statements.length = 0;
      // Nothing is sent here, so that every statement belongs to a question.
      const service = await startService({ DATABASE_URL: url });
      t.after(() => service.stop());
      const { address: base } = service;
      // The sweep of the start ends with a look for members who have not answered.
      await eventually(() => assert.ok(statements.some((text) => /asked_at >= coalesce/.test(text))));
      assert.match(await (await fetch(...admin(`${base}/members.csv`))).text(), /confirmed,true,memberxx000/);

      for (const [row, [name, question]] of Object.entries(QUESTIONS).entries()) {
        const asked = KINDS.flatMap((kind) =>
          Array.from({ length: EACH }, (_, at) => ({ kind, email: address(kind, row * EACH + at) })),
        ).sort(() => Math.random() - 0.5);
        const told = new Map<string, Set<Kind>>();
        for (const { kind, email } of asked) {
          const first = await figures(base);
          statements.length = 0;
          const answer = await seen(await question(base, email), email);
          const work = statements.filter((text) => !/health/.test(text));
          const all = JSON.stringify([answer, work, first, await figures(base)]);
          told.set(all, (told.get(all) ?? new Set<Kind>()).add(kind));
        }
        // One thing alone is ever seen, so that whoever guesses has nothing to guess by: that is chance.
        assert.deepEqual(
          [...told.values()].map((kinds) => [...kinds].sort()),
          [[...KINDS].sort()],
          name,
        );
      }
    },
  );
