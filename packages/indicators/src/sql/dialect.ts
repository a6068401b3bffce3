/** What differs between the engines that the SQL runs on, beside how a release is taken apart. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgres';
  /** Statements that make a table, whether it is there or not. */
  table(name: string, body: string): readonly string[];
  /** The value of the row with the largest (or smallest) key, which may be NULL, among the rows that a test keeps. */
  last(value: string, key: string, test?: string): string;
  first(value: string, key: string, test?: string): string;
  median(value: string, test: string): string;
  /** A type of whole numbers that a sum of pence cannot overflow. */
  readonly wide: string;
}

const filter = (test: string | undefined) => (test ? ` FILTER (WHERE ${test})` : '');

export const DUCKDB: Dialect = {
  name: 'duckdb',
  table: (name, body) => [`CREATE OR REPLACE TEMP TABLE ${name} AS ${body}`],
  last: (value, key, test) => `arg_max_null(${value}, ${key})${filter(test)}`,
  first: (value, key, test) => `arg_min_null(${value}, ${key})${filter(test)}`,
  median: (value, test) => `median(${value})${filter(test)}`,
  wide: 'HUGEINT',
};

export const POSTGRES: Dialect = {
  name: 'postgres',
  table: (name, body) => [
    `DROP TABLE IF EXISTS ${name} CASCADE`,
    `CREATE TEMP TABLE ${name} AS ${body}`,
    `ANALYZE ${name}`,
  ],
  last: (value, key, test) => `(array_agg(${value} ORDER BY ${key} DESC)${filter(test)})[1]`,
  first: (value, key, test) => `(array_agg(${value} ORDER BY ${key})${filter(test)})[1]`,
  median: (value, test) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value})${filter(test)}`,
  wide: 'numeric',
};

export const DIALECTS = { duckdb: DUCKDB, postgres: POSTGRES } as const;
export type DialectName = keyof typeof DIALECTS;

/** A string literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
