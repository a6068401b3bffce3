import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

/** What the database itself can do: a loop of inserts with a commit each, by the bare driver, with nothing around it. */
export interface Limit {
  /** One small row a commit. */
  readonly oneRow: (connection: number) => Promise<void> | void;
  /** The six rows an application writes, in one transaction, by prepared statements. */
  readonly sameRows: (connection: number) => Promise<void> | void;
  readonly close: () => Promise<void> | void;
}

const TEXT = 'x'.repeat(150);
const TABLES = ['members_', 'applications_', 'consents_', 'outbox_', 'rate_'] as const;
const CREATE = TABLES.map(
  (table) => `create table ${table} (id text primary key, a text, b text, c text)`,
).join(';');
/** A member, an application, two lines of the ledger, a mail and a counter: how many rows of each. */
const ROWS = TABLES.flatMap((table) => (table === 'consents_' ? [table, table] : [table]));

export async function sqliteLimit(url: string): Promise<Limit> {
  const database = new DatabaseSync(url.replace('sqlite:', ''));
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec(CREATE);
  const insert = Object.fromEntries(
    TABLES.map((table) => [table, database.prepare(`insert into ${table} values (?, ?, ?, ?)`)]),
  );
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  return {
    oneRow: () => void insert['members_']?.run(randomUUID(), TEXT, TEXT, TEXT),
    sameRows: () => {
      begin.run();
      for (const table of ROWS) insert[table]?.run(randomUUID(), TEXT, TEXT, TEXT);
      commit.run();
    },
    close: () => database.close(),
  };
}

export async function postgresLimit(url: string): Promise<Limit> {
  const clients = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const client = new Client(url);
      await client.connect();
      return client;
    }),
  );
  await clients[0]?.query(CREATE);
  const query = (connection: number, table: string) =>
    clients[connection]?.query({
      name: table,
      text: `insert into ${table} values ($1, $2, $3, $4)`,
      values: [randomUUID(), TEXT, TEXT, TEXT],
    });
  return {
    oneRow: async (connection) => void (await query(connection, 'members_')),
    sameRows: async (connection) => {
      await clients[connection]?.query('begin');
      for (const table of ROWS) await query(connection, table);
      await clients[connection]?.query('commit');
    },
    close: async () => void (await Promise.all(clients.map((client) => client.end()))),
  };
}
