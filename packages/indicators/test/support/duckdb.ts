import { DuckDBInstance } from '@duckdb/node-api';
import { DEFINITIONS } from '../../src/indicators/index.ts';
import type { Breakdown } from '../../src/report/types.ts';
import { foldSql, indicatorSql, type SqlSource } from '../../src/sql/index.ts';

export interface SqlRow {
  readonly stream: string;
  readonly grp: string;
  readonly category: string | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number | null;
  readonly median: number | null;
}

/** Folds a source once, then answers any indicator. */
export async function duckdb(source: SqlSource) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const statement of foldSql(source)) await connection.run(statement);
  return {
    async rows(id: string, by?: Breakdown): Promise<readonly SqlRow[]> {
      const definitions = DEFINITIONS.filter((definition) => definition.id === id);
      const all: SqlRow[] = [];
      for (const definition of definitions) {
        const streams = definition.streams ?? ['find-a-tender'];
        const result = await connection.runAndReadAll(indicatorSql(definition, by));
        const rows = result.getRowObjects() as unknown as readonly SqlRow[];
        all.push(...rows.filter(({ stream }) => streams.some((name) => name === stream)));
      }
      return all;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
