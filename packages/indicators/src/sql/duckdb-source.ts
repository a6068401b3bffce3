import { RELEASE_COLUMNS, RELEASE_TYPE } from './duckdb-columns.ts';
import { quoted } from './dialect.ts';

/**
 * Where releases are: files by path or glob (one release a line, or release packages; plain or gzip), or a table. In
 * DuckDB a table has the columns of `RELEASE_COLUMNS`, as a Parquet file of them does; in PostgreSQL it has one column
 * `release` of type `jsonb`.
 */
export type SqlSource =
  { readonly files: readonly string[]; readonly layout: 'lines' | 'packages' } | { readonly table: string };

/** A FROM clause that gives one typed row for each release. */
export function sourceSql(source: SqlSource): string {
  if ('table' in source) return source.table;
  const { files, layout } = source;
  const list = `[${files.map(quoted).join(', ')}]`;
  if (layout === 'lines') {
    const columns = Object.entries(RELEASE_COLUMNS).map(([name, type]) => `"${name}": ${quoted(type)}`);
    return `read_json(${list}, format = 'newline_delimited', columns = {${columns.join(', ')}}, ${OPTIONS})`;
  }
  const packages = `read_json(${list}, format = 'unstructured', columns = {"releases": ${quoted(`${RELEASE_TYPE}[]`)}}, ${OPTIONS})`;
  return `(SELECT unnest(release) FROM (SELECT unnest(releases) AS release FROM ${packages}))`;
}

/** Broken lines are passed over here too; DuckDB does not say which. */
const OPTIONS = 'ignore_errors = true, maximum_object_size = 1073741824';
