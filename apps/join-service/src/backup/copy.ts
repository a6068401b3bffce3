import { sql, type Kysely } from 'kysely';
import type { Db } from '../database/open.ts';
import type { Tables } from '../database/schema.ts';

/** Rows of one insert, so that no statement has too many parameters. */
const ROWS = 200;

/** What is backed up, in an order that a restore can follow. Counters of the last minute are not worth it. */
export const KEPT_TABLES = [
  'settings',
  'members',
  'applications',
  'consents',
  'tokens',
  'outbox',
  'suppressions',
  'mail_log',
  'proofs',
] as const satisfies readonly (keyof Tables)[];

/** The column that a table is read by, page after page. */
const KEYS: Readonly<Record<(typeof KEPT_TABLES)[number], string>> = {
  settings: 'name',
  members: 'id',
  applications: 'id',
  consents: 'seq',
  tokens: 'hash',
  outbox: 'id',
  suppressions: 'email_hash',
  mail_log: 'outbox_id',
  proofs: 'id',
};

/** Copies every row from one database to another that has the same tables, empty. How many rows that were. */
export async function copyRows(from: Db, to: Db): Promise<number> {
  let rows = 0;
  // Tables are chosen by name, which the types of the query builder cannot follow.
  const [source, target] = [from, to] as unknown as [AnyDb, AnyDb];
  for (const table of KEPT_TABLES) {
    for (let after: unknown = null; ;) {
      const page = await pageOf(source, table, KEYS[table], after);
      if (page.length === 0) break;
      await target.insertInto(table).values(page).execute();
      rows += page.length;
      after = page.at(-1)?.[KEYS[table]];
    }
  }
  return rows;
}

type Row = Record<string, unknown>;
type AnyDb = Kysely<Record<string, Row>>;

function pageOf(db: AnyDb, table: string, key: string, after: unknown): Promise<Row[]> {
  return db
    .selectFrom(table)
    .selectAll()
    .$if(after !== null, (query) => query.where(sql.ref(key), '>', after))
    .orderBy(sql.ref(key))
    .limit(ROWS)
    .execute();
}
