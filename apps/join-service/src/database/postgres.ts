import { createHash } from 'node:crypto';
import { Pool, types } from 'pg';
import type { Statement } from './statement.ts';

/** A pool whose every wait ends: no connection in 5 s, no answer in 10 s, and the answer says when to come back. */
export function openPostgres(url: string, connections: number, onError: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'ipec-join-service',
    // Counts come as bigint; none of ours comes near 2^53.
    types: { getTypeParser: (oid, format) => (oid === 20 ? Number : types.getTypeParser(oid, format)) },
  });
  // A connection that breaks is replaced by the next query. It tells so by an event, idle by the pool and checked out by
  // itself, and an event of that name that nobody listens to ends the process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/**
 * Runs a statement that each connection prepares once under its name and plans once: the parsing and planning of a
 * statement that writes four tables takes longer than running it.
 */
export function preparedIn(pool: Pool) {
  return <Values, Row extends object>(statement: Statement<Values, Row>) => {
    const name = createHash('sha256').update(statement.text).digest('base64url');
    return async (values: Values): Promise<Row[]> =>
      (await pool.query<Row>({ name, text: statement.text, values: statement.parameters(values) })).rows;
  };
}
