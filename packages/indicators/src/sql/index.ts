import { DIALECTS, type DialectName } from './dialect.ts';
import { DUCKDB_FLAT } from './duckdb-flat.ts';
import { MACROS } from './duckdb-macros.ts';
import { sourceSql, type SqlSource } from './duckdb-source.ts';
import { awardTables } from './fold-award.ts';
import { otherTables } from './fold-others.ts';
import { releaseTables } from './fold-release.ts';
import { tenderTables } from './fold-tender.ts';
import { POSTGRES_FLAT, postgresSource } from './postgres-flat.ts';
import { POSTGRES_FUNCTIONS } from './postgres-functions.ts';

export type { DialectName } from './dialect.ts';
export { RELEASE_COLUMNS } from './duckdb-columns.ts';
export type { SqlSource } from './duckdb-source.ts';
export { indicatorSql } from './queries.ts';

/**
 * Statements that fold the releases of some files, or of a table, into tables of units (`award`, `mention`, `bid_lot`,
 * `tender_unit`, `tender_lot` …), for the queries of {@link indicatorSql}. Run them in order on one connection.
 */
export function foldSql(source: SqlSource, engine: DialectName = 'duckdb'): readonly string[] {
  const dialect = DIALECTS[engine];
  return [
    ...BEGINNINGS[engine](source),
    ...releaseTables(dialect),
    ...tenderTables(dialect),
    ...awardTables(dialect),
    ...otherTables(dialect),
  ];
}

const BEGINNINGS: Readonly<Record<DialectName, (source: SqlSource) => readonly string[]>> = {
  duckdb: (source) => [
    `CREATE OR REPLACE TEMP VIEW source AS SELECT * FROM ${sourceSql(source)}`,
    ...MACROS,
    ...DUCKDB_FLAT,
  ],
  postgres: (source) => [...POSTGRES_FUNCTIONS, ...postgresSource(source), ...POSTGRES_FLAT],
};
