import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { DatabaseConfig } from '../config/config.ts';
import { migrate, openEngine, queryBuilder, type Db, type Engine } from '../database/open.ts';
import { copyRows } from './copy.ts';

/** What a backup or a restore is refused for, in words for the operator. */
export class BackupError extends Error {}

/** A backup has time: it waits for a service that writes without a pause. */
const BUSY_MS = 60_000;

/**
 * Writes everything that is committed into one SQLite file, while the service runs: of a SQLite database by its own
 * snapshot, of PostgreSQL by a read-only transaction that sees one moment. The file appears when it is whole.
 */
export async function backUp(config: DatabaseConfig, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} is there already: a backup never writes over another`);
  if (config.kind === 'sqlite' && !existsSync(config.file))
    throw new BackupError(`there is no database ${config.file}`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const engine = openEngine(config, () => undefined, BUSY_MS);
    await (engine.kind === 'sqlite' ? snapshot(engine.file, unfinished) : dump(engine, unfinished));
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, file);
  } finally {
    for (const left of ['', '-wal', '-shm']) rmSync(`${unfinished}${left}`, { force: true });
  }
}

async function snapshot(database: DatabaseSync, file: string): Promise<void> {
  const before = process.umask(0o077);
  try {
    database.prepare('vacuum into ?').run(file);
  } finally {
    process.umask(before);
    database.close();
  }
}

async function dump(engine: Engine, file: string): Promise<void> {
  const source = queryBuilder(engine);
  const target = queryBuilder(openEngine({ kind: 'sqlite', file }, () => undefined));
  try {
    await migrate(target);
    await source
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((trx) => target.transaction().execute((into) => copyRows(trx, into)));
    // One file, with nothing left in a log beside it.
    await sql`pragma journal_mode = delete`.execute(target);
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

/**
 * Reads a backup into an empty database of either kind; all of it or nothing. How many rows that were. Links, keys and
 * what waits to be sent go on as they were at the moment of the backup.
 */
export async function restore(config: DatabaseConfig, file: string): Promise<number> {
  if (!existsSync(file)) throw new BackupError(`there is no backup ${file}`);
  const source = queryBuilder({ kind: 'sqlite', file: openBackup(file) });
  const target = queryBuilder(openEngine(config, () => undefined));
  try {
    await migrate(target);
    if (!(await isEmpty(target)))
      throw new BackupError('the database has members already: restore into an empty one');
    return await target.transaction().execute(async (into) => {
      const rows = await copyRows(source, into);
      if (config.kind === 'postgres')
        await sql`select setval('consents_seq_seq', coalesce((select max(seq) from consents), 1))`.execute(
          into,
        );
      return rows;
    });
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

function openBackup(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    database.prepare('select count(*) from consents').get();
    return database;
  } catch {
    throw new BackupError(`${file} is not a backup of this service`);
  }
}

/** A service that was only started has a row of settings, and nothing that would be lost. */
async function isEmpty(db: Db): Promise<boolean> {
  for (const table of ['members', 'applications', 'consents'] as const)
    if (
      (
        await db
          .selectFrom(table)
          .select(sql<number>`1`.as('one'))
          .limit(1)
          .execute()
      ).length > 0
    )
      return false;
  await db.deleteFrom('settings').execute();
  return true;
}
