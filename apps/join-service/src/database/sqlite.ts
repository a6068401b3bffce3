import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

/**
 * Kysely's SQLite dialect over Node's own SQLite: no native add-on to build or to download. Statements are prepared
 * once and kept, and a transaction takes the write lock at its start, so that two processes on one file wait for each
 * other and do not fail half-way.
 */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new ImmediateSqliteDialect({ database: adaptDatabase(database) });
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: { database: SqliteDatabase };

  constructor(config: { database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Milliseconds that a statement of the service waits for another process on the file. Everything stands still meanwhile, so it is short. */
const BUSY_MS = 1_000;
/** For the owner alone: the file holds personal data. */
const FILE_MODE = 0o600;

/** A write-ahead log for readers beside the writer, folded in every 16 MB; `synchronous=full`, so that an acknowledged application survives a power cut. */
export function openSqlite(file: string, busyMs = BUSY_MS): DatabaseSync {
  const database = openPrivately(file, busyMs);
  try {
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000; pragma cache_size = -32768;',
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The log and its index take the mode of the file they belong to. */
function openPrivately(file: string, busyMs: number): DatabaseSync {
  // A folder that is not there is for SQLite to complain about.
  if (existsSync(dirname(file))) closeSync(openSync(file, 'a', FILE_MODE));
  for (const part of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(part)) chmodSync(part, FILE_MODE);
  return new DatabaseSync(file, { timeout: busyMs });
}

function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? adapt(database.prepare(sql));
      if (kept.size < 500) kept.set(sql, statement);
      return statement;
    },
  };
}

/** The face of better-sqlite3 that Kysely knows. */
function adapt(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
