import type { Definition } from '../indicators/define.ts';
import { VALUE_BANDS } from '../report/bands.ts';
import type { Breakdown } from '../report/types.ts';
import { SQL_DEFINITIONS, type SqlDefinition } from './definitions.ts';
import { quoted } from './source.ts';

const BANDS = VALUE_BANDS.filter(({ below }) => Number.isFinite(below))
  .map(({ below, key }) => `WHEN amount < ${below} THEN ${quoted(key)}`)
  .join(' ');

/** Group keys as SQL, the same as the streaming code's. Tables without a value group as unknown. */
const KEYS: Readonly<Record<Breakdown, string>> = {
  buyer: `coalesce(buyer, 'unknown')`,
  month: 'month',
  region: `CASE WHEN place IS NULL THEN 'unknown' WHEN place = 'foreign' THEN place WHEN len(place) < 3 THEN 'UK' ELSE left(place, 3) END`,
  'value-band': `CASE WHEN amount IS NULL THEN 'unknown' WHEN currency <> 'GBP' THEN 'other-currency'
    WHEN ceiling THEN 'framework-ceiling' ${BANDS} ELSE '100m-or-more' END`,
};

const VALUELESS = new Set(['bid_notice', 'engagement', 'ground']);

/**
 * A query for one indicator: rows of `stream`, `grp` (empty for the whole corpus), `category` (mixes only),
 * `numerator`, `denominator`, `unknown`, `median`. Excluded units are in no column.
 */
export function indicatorSql(definition: Definition, by?: Breakdown): string {
  const sql = SQL_DEFINITIONS[definition.id];
  if (sql === undefined) throw new Error(`no SQL for ${definition.id}`);
  const valueless = by === 'value-band' && VALUELESS.has(sql.from);
  const group = by === undefined ? `''` : valueless ? `'unknown'` : KEYS[by];
  const from = `FROM ${sql.from}${sql.where ? ` WHERE ${sql.where}` : ''}`;
  if (definition.statistic === 'mix') return mixSql(sql, group, from);
  if (definition.statistic === 'share') return shareSql(definition, sql, group, from);
  return measureSql(definition.negatives === 'excluded', sql, group, from);
}

function shareSql(
  definition: { unknownInside?: true },
  sql: SqlDefinition,
  group: string,
  from: string,
): string {
  const weight = sql.pence ?? '1';
  const each = sql.distinct
    ? `SELECT stream, grp, CASE WHEN bool_or(o = 'yes') THEN 'yes' WHEN bool_or(o = 'no') THEN 'no' ELSE 'unknown' END AS o, 1 AS w
       FROM (SELECT stream, ${group} AS grp, ${sql.distinct} AS thing, ${sql.outcome} AS o ${from}) GROUP BY stream, grp, thing`
    : `SELECT stream, ${group} AS grp, ${sql.outcome} AS o, ${weight} AS w ${from}`;
  const inside = definition.unknownInside ? `'yes', 'no', 'unknown'` : `'yes', 'no'`;
  const sum = (outcomes: string) => `CAST(coalesce(sum(w) FILTER (o IN (${outcomes})), 0) AS DOUBLE)`;
  return `SELECT stream, grp, NULL AS category, ${sum(`'yes'`)} AS numerator, ${sum(inside)} AS denominator,
    ${sum(`'unknown'`)} AS "unknown", NULL AS median FROM (${each}) GROUP BY stream, grp`;
}

function measureSql(positive: boolean, sql: SqlDefinition, group: string, from: string): string {
  const some = positive ? 'm >= 0' : 'm IS NOT NULL';
  return `SELECT stream, grp, NULL AS category, CAST(coalesce(sum(CAST(round(m * 1e6) AS HUGEINT)) FILTER (${some}), 0) AS DOUBLE) / 1e6 AS numerator,
    CAST(count(*) FILTER (${some}) AS DOUBLE) AS denominator, CAST(count(*) FILTER (m IS NULL) AS DOUBLE) AS "unknown",
    median(CAST(m AS DOUBLE)) FILTER (${some}) AS median
    FROM (SELECT stream, ${group} AS grp, ${sql.measure} AS m ${from}) GROUP BY stream, grp`;
}

function mixSql(sql: SqlDefinition, group: string, from: string): string {
  const weight = sql.distinct
    ? `count(DISTINCT ${sql.distinct})`
    : sql.pence
      ? `sum(${sql.pence})`
      : 'count(*)';
  return `SELECT stream, grp, category, CAST(n AS DOUBLE) AS numerator, CAST(sum(n) OVER (PARTITION BY stream, grp) AS DOUBLE) AS denominator,
    NULL AS "unknown", NULL AS median
    FROM (SELECT stream, ${group} AS grp, ${sql.category} AS category, ${weight} AS n ${from} GROUP BY ALL)`;
}
