import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

/** A pool whose every wait ends: no connection in 5 s, no answer in 10 s, and the request is told to come back. */
export function postgresDialect(
  url: string,
  connections: number,
  onError: (error: Error) => void,
): PostgresDialect {
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
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', onError);
  return new PostgresDialect({ pool });
}
