import { AWARDS } from './award.ts';
import { MACROS } from './macros.ts';
import { OTHERS } from './others.ts';
import { RELEASES } from './release.ts';
import { sourceSql, type SqlSource } from './source.ts';
import { TENDERS } from './tender.ts';

export { RELEASE_COLUMNS } from './columns.ts';
export { indicatorSql } from './queries.ts';
export type { SqlSource } from './source.ts';

/**
 * Statements that fold the releases of some files into tables of units (`award`, `mention`, `bid_lot`, `tender_unit`,
 * `tender_lot` …), for the queries of {@link indicatorSql}. Run them in order on one DuckDB connection.
 */
export function foldSql(source: SqlSource): readonly string[] {
  const view = `CREATE OR REPLACE TEMP VIEW source AS SELECT * FROM ${sourceSql(source)}`;
  return [view, ...MACROS, ...RELEASES, ...TENDERS, ...AWARDS, ...OTHERS];
}
