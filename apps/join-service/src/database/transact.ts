import type { Db } from './open.ts';

/** PostgreSQL's codes for work that was taken back because of somebody else's at the same time, and may be done again. */
const AGAIN = ['40P01', '40001'];
const TRIES = 4;

/**
 * Runs work in a transaction, and again where the database has taken it back for the sake of another: who confirms and leaves in
 * the same moment does not see a fault. The work must touch nothing but the database.
 */
export async function transact<T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === TRIES || !AGAIN.includes(String((error as { code?: unknown }).code))) throw error;
    }
  }
}
