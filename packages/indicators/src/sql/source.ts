import { RELEASE_COLUMNS, RELEASE_TYPE } from './columns.ts';

/** Files to read, by path or glob: one release a line, or release packages. Plain or gzip. */
export interface SqlSource {
  readonly files: readonly string[];
  readonly layout: 'lines' | 'packages';
}

/** A FROM clause that gives one typed row for each release. */
export function sourceSql({ files, layout }: SqlSource): string {
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

/** A string literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
