import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Pool } from 'pg';
import type { DatabaseConfig } from '../config/config.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './schema.ts';
import { openSqlite, sqliteDialect } from './sqlite.ts';

export type Db = Kysely<Tables>;

/** The driver beneath the query builder, for the statements that every application runs. */
export type Engine =
  | { readonly kind: 'sqlite'; readonly file: DatabaseSync }
  | { readonly kind: 'postgres'; readonly pool: Pool };

export interface Database {
  readonly kind: Engine['kind'];
  readonly engine: Engine;
  readonly db: Db;
  /** Made once for a database and shared by every instance on it: signs form tokens, hides client addresses. May be replaced. */
  readonly secret: string;
  /** The same for what has to be found again after years: hashes of mailboxes. It is never replaced. */
  readonly lastingSecret: string;
}

/** Opens the database and brings its schema up to date. Throws what the driver throws; the caller says it in a line. */
export async function openDatabase(
  config: DatabaseConfig,
  onError: (error: Error) => void,
): Promise<Database> {
  const engine = openEngine(config, onError);
  const db = queryBuilder(engine);
  try {
    await whenReachable(() => migrate(db));
    return {
      kind: config.kind,
      engine,
      db,
      secret: await sharedSecret(db, 'secret'),
      lastingSecret: await sharedSecret(db, 'lasting-secret'),
    };
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw error;
  }
}

/** @param busyMs how long a statement waits for another process on the file of SQLite */
export function openEngine(config: DatabaseConfig, onError: (error: Error) => void, busyMs?: number): Engine {
  if (config.kind === 'sqlite' && config.folder !== undefined)
    mkdirSync(config.folder, { recursive: true, mode: 0o700 });
  return config.kind === 'sqlite'
    ? { kind: 'sqlite', file: openSqlite(config.file, busyMs) }
    : { kind: 'postgres', pool: openPostgres(config.url, config.connections, onError) };
}

export function queryBuilder(engine: Engine): Db {
  const dialect =
    engine.kind === 'sqlite' ? sqliteDialect(engine.file) : new PostgresDialect({ pool: engine.pool });
  return new Kysely<Tables>({ dialect });
}

/** A database that starts beside the service gets a few seconds; one that refuses the password does not. */
async function whenReachable(start: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 5 || !(isNotUpYet(error) || isDoneByAnother(error))) throw error;
      await sleep(500 * tries);
    }
  }
}

/** Refused connections, and PostgreSQL's own "starting up" (57P03). */
function isNotUpYet(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ECONNREFUSED' || code === '57P03';
}

/** SQLite's code for a row that is there already: another process on the file has brought the schema up to date meanwhile. */
const SQLITE_CONSTRAINT_PRIMARY_KEY = 1555;

function isDoneByAnother(error: unknown): boolean {
  return (error as { errcode?: unknown }).errcode === SQLITE_CONSTRAINT_PRIMARY_KEY;
}

/** Brings the schema up to date. */
export async function migrate(db: Db): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function sharedSecret(db: Db, name: string): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  await db
    .insertInto('settings')
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return row.value;
}
