import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { DatabaseConfig } from '../config/config.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { postgresDialect } from './postgres.ts';
import type { Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

export type Db = Kysely<Tables>;

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Db;
  /** Made once for a database and shared by every instance on it: signs form tokens, hides client addresses. */
  readonly secret: string;
}

/** Opens the database and brings its schema up to date. Throws what the driver throws; the caller says it in a line. */
export async function openDatabase(
  config: DatabaseConfig,
  onError: (error: Error) => void,
): Promise<Database> {
  const dialect =
    config.kind === 'sqlite'
      ? sqliteDialect(config.file)
      : postgresDialect(config.url, config.connections, onError);
  const db = new Kysely<Tables>({ dialect });
  try {
    await whenReachable(() => migrate(db));
    return { kind: config.kind, db, secret: await sharedSecret(db) };
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw error;
  }
}

/** A database that starts beside the service gets a few seconds; one that refuses the password does not. */
async function whenReachable(start: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 5 || !isNotUpYet(error)) throw error;
      await sleep(500 * tries);
    }
  }
}

/** Refused connections, and PostgreSQL's own "starting up" (57P03). */
function isNotUpYet(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ECONNREFUSED' || code === '57P03';
}

async function migrate(db: Db): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function sharedSecret(db: Db): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  await db
    .insertInto('settings')
    .values({ name: 'secret', value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  return row.value;
}
