import { DuckDBInstance } from '@duckdb/node-api';
import { DEFINITIONS } from '../../src/indicators/index.ts';
import { foldSql, indicatorSql, type SqlSource } from '../../src/sql/index.ts';
import type { SqlEngine, SqlRow } from './sql.ts';

/** Folds a source once, then answers any indicator. */
export async function duckdb(source: SqlSource): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of foldSql(source)) await connection.run(statement);
  return {
    async rows(id, by) {
      const all: SqlRow[] = [];
      for (const definition of DEFINITIONS.filter((one) => one.id === id)) {
        const result = await connection.runAndReadAll(indicatorSql(definition, by));
        all.push(...(result.getRowObjects() as unknown as readonly SqlRow[]));
      }
      return all;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
