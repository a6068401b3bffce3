import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import { currentWording, parseApplication, parseDetails } from '@ipec/membership';
import { Client } from 'pg';
import { openDatabase, type Db } from '../src/database/open.ts';
import { statement } from '../src/database/statement.ts';
import * as queries from '../src/intake/queries.ts';
import { applicationValues, type ApplicationValues } from '../src/intake/rows.ts';
import { sha256 } from '../src/secrets.ts';
import { application } from '../test/support/application.ts';

/**
 * What the database itself can do: a loop of inserts with a commit each, by the bare driver, with nothing around it.
 * The tables are the service's own with their indexes, and so are the rows, made once and told apart by their ids.
 */
export interface Limit {
  /** The application's row alone. */
  readonly oneRow: (connection: number) => Promise<void> | void;
  /** The six rows an application writes, in one transaction, by prepared statements. */
  readonly sameRows: (connection: number) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
}

type Values = ApplicationValues & { memberId: string };

/** One insert a table, as the service writes them, with no look-up before. */
function inserts(db: Db) {
  const one = statement<Values>((p) => queries.insertApplication(db, p, p.memberId));
  const all = [
    statement<Values>((p) => queries.countOne(db, p)),
    statement<Values>((p) => queries.upsertMember(db, p)),
    one,
    statement<Values>((p) => queries.insertConsents(db, p, p.memberId)),
    statement<Values>((p) => queries.insertOutbox(db, p, p.memberId, false)),
  ];
  return { one, all };
}

const PERSON = (() => {
  const [parsed, details] = [parseApplication(application({ name: 'Sian Prys' })), parseDetails({})];
  if (!parsed.ok || !details.ok) throw new Error('the example is not valid');
  return applicationValues(
    {
      key: '',
      bodyHash: sha256('body'),
      application: parsed.value,
      details: details.value,
      evidence: {
        kind: 'assumed',
        controllers: ['Example Council'],
        joining: currentWording('membership', 'en'),
        updates: currentWording('email-updates', 'en'),
      },
      origin: null,
      held: null,
      client: sha256('client'),
      limit: 1_000_000_000,
      at: new Date(),
    },
    { privacyVersion: '' },
  );
})();

/** The ids are in order, as the service's are. */
let made = 0;
function nextPerson(): Values {
  const id = `${(made += 1).toString().padStart(12, '0')}-7000-8000-000000000000`;
  const address = `p${made}-${PERSON.bodyHash}@example.gov.uk`;
  return {
    ...PERSON,
    key: randomUUID(),
    newMemberId: id,
    memberId: id,
    mailId: id,
    email: address,
    emailKey: address,
  };
}

export async function sqliteLimit(url: string): Promise<Limit> {
  const database = await openDatabase({ kind: 'sqlite', file: url.replace('sqlite:', '') }, () => undefined);
  const { engine, db } = database;
  if (engine.kind !== 'sqlite') throw new Error('not a file');
  const { one, all } = inserts(db);
  const prepared = all.map((each) => ({ ...each, run: engine.file.prepare(each.text) }));
  const single = engine.file.prepare(one.text);
  const [begin, commit] = [engine.file.prepare('begin immediate'), engine.file.prepare('commit')];
  return {
    oneRow: () => void single.run(...(one.parameters(nextPerson()) as SQLInputValue[])),
    sameRows: () => {
      const values = nextPerson();
      begin.run();
      for (const { run, parameters } of prepared) run.run(...(parameters(values) as SQLInputValue[]));
      commit.run();
    },
    close: () => db.destroy(),
  };
}

export async function postgresLimit(url: string): Promise<Limit> {
  const { db } = await openDatabase({ kind: 'postgres', url, connections: 1 }, () => undefined);
  const { one, all } = inserts(db);
  const clients = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const client = new Client(url);
      await client.connect();
      return client;
    }),
  );
  const run = (connection: number, each: typeof one, values: Values) =>
    clients[connection]?.query({ name: sha256(each.text), text: each.text, values: each.parameters(values) });
  // The counter's table is not logged, and its one row would be held until the commit: it goes before, as in the service.
  const [count, ...logged] = all;
  return {
    oneRow: async (connection) => void (await run(connection, one, nextPerson())),
    sameRows: async (connection) => {
      const values = nextPerson();
      if (count !== undefined) await run(connection, count, values);
      await clients[connection]?.query('begin');
      for (const each of logged) await run(connection, each, values);
      await clients[connection]?.query('commit');
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.end()));
      await db.destroy();
    },
  };
}
