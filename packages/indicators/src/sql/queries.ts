import { type Stream, STREAMS } from '../facts.ts';
import type { Definition, MixDefinition, ShareDefinition } from '../indicators/define.ts';
import { VALUE_BANDS } from '../report/bands.ts';
import type { Breakdown } from '../report/types.ts';
import { SQL_DEFINITIONS, type SqlDefinition } from './definitions.ts';
import { type Dialect, DIALECTS, type DialectName, quoted } from './dialect.ts';

const BANDS = VALUE_BANDS.filter(({ below }) => Number.isFinite(below))
  .map(({ below, key }) => `WHEN amount < ${below} THEN ${quoted(key)}`)
  .join(' ');

/** Group keys as SQL, the same as the streaming code's. */
const KEYS: Readonly<Record<Breakdown, string>> = {
  buyer: `coalesce(buyer, 'unknown')`,
  month: `coalesce(uk_month(moment), 'unknown')`,
  region: `CASE WHEN place IS NULL THEN 'unknown' WHEN place = 'foreign' THEN place WHEN length(place) < 3 THEN 'UK' ELSE left(place, 3) END`,
  'value-band': `CASE WHEN amount IS NULL THEN 'unknown' WHEN currency <> 'GBP' THEN 'other-currency'
    WHEN ceiling THEN 'framework-ceiling' ${BANDS} ELSE '100m-or-more' END`,
};

interface Parts {
  readonly sql: SqlDefinition;
  readonly group: string;
  /** FROM and WHERE. */
  readonly from: string;
  /** Pence to pounds. */
  readonly scale: 1 | 100;
  readonly dialect: Dialect;
}

/**
 * A query for one indicator: rows of `stream`, `grp` (empty for the whole corpus), `category` (mixes only), `numerator`,
 * `denominator`, `unknown`, `value`; in the report's units (pounds, not pence), and only on the definition's streams.
 * Units that are left out for a reason are in no column.
 */
export function indicatorSql(definition: Definition, by?: Breakdown, engine: DialectName = 'duckdb'): string {
  const sql = SQL_DEFINITIONS[definition.id];
  if (sql === undefined) throw new Error(`no SQL for ${definition.id}`);
  const streams = `stream IN (${streamsOf(definition).map(quoted).join(', ')})`;
  const from = `FROM ${sql.from} WHERE ${streams}${sql.where ? ` AND (${sql.where})` : ''}`;
  const group = by === undefined ? `''` : KEYS[by];
  const parts: Parts = { sql, group, from, scale: sql.pence ? 100 : 1, dialect: DIALECTS[engine] };
  if (definition.statistic === 'mix')
    return definition.rowless ? headlineSql(definition, parts) : mixSql(definition, parts);
  if (definition.statistic === 'share') return shareSql(definition, parts);
  return measureSql(definition.negatives === 'excluded', definition.statistic, parts);
}

function streamsOf({ streams }: Definition): readonly Stream[] {
  return STREAMS.filter((stream) => (streams ?? ['find-a-tender']).includes(stream));
}

const number = (expression: string, scale: number) =>
  `CAST(${expression} AS double precision)${scale === 1 ? '' : ` / ${scale}`}`;

/** A whole number past 2 to the 53rd as the nearest double: some casts of wide numbers round twice. */
const exact = (expression: string) => `CAST(CAST(${expression} AS varchar) AS double precision)`;

function shareSql({ unknownInside }: Pick<ShareDefinition, 'unknownInside'>, parts: Parts): string {
  const { sql, group, from, scale } = parts;
  const each = sql.distinct
    ? `SELECT stream, grp, CASE WHEN bool_or(o = 'yes') THEN 'yes' WHEN bool_or(o = 'no') THEN 'no' ELSE 'unknown' END AS o, 1 AS w
       FROM (SELECT stream, ${group} AS grp, ${sql.distinct} AS thing, ${sql.outcome} AS o ${from}) AS units GROUP BY stream, grp, thing`
    : `SELECT stream, ${group} AS grp, ${sql.outcome} AS o, ${sql.pence ?? '1'} AS w ${from}`;
  const sum = (outcomes: string) => number(`coalesce(sum(w) FILTER (WHERE o IN (${outcomes})), 0)`, scale);
  const inside = unknownInside ? `'yes', 'no', 'unknown'` : `'yes', 'no'`;
  return `SELECT stream, grp, CAST(NULL AS varchar) AS category, yes AS numerator, whole AS denominator, "unknown",
      CASE WHEN known > 0 THEN yes / whole END AS value
    FROM (SELECT stream, grp, ${sum(`'yes'`)} AS yes, ${sum(inside)} AS whole, ${sum(`'yes', 'no'`)} AS known,
      ${sum(`'unknown'`)} AS "unknown" FROM (${each}) AS units GROUP BY stream, grp) AS sums`;
}

function measureSql(
  positive: boolean,
  statistic: 'median' | 'mean',
  { sql, group, from, dialect }: Parts,
): string {
  const some = positive ? 'm >= 0' : 'm IS NOT NULL';
  const sum = `${number(`coalesce(sum(m) FILTER (WHERE ${some}), 0)`, 1)} / 1000000`;
  const count = number(`count(*) FILTER (WHERE ${some})`, 1);
  const value =
    statistic === 'mean'
      ? `numerator / nullif(denominator, 0)`
      : `CAST(middle AS double precision) / 1000000`;
  return `SELECT stream, grp, CAST(NULL AS varchar) AS category, numerator, denominator, "unknown", ${value} AS value
    FROM (SELECT stream, grp, ${sum} AS numerator, ${count} AS denominator,
        ${number('count(*) FILTER (WHERE m IS NULL)', 1)} AS "unknown", ${dialect.median('m', some)} AS middle
      FROM (SELECT stream, ${group} AS grp, CAST(round((${sql.measure}) * 1000000.0) AS bigint) AS m ${from}) AS units GROUP BY stream, grp) AS sums`;
}

/** Units by category, before anything is divided: `n` is a count or pence, `missed` units with no value. */
function countsSql({ sql, group, from, dialect }: Parts): string {
  const counted = sql.counted ?? 'TRUE';
  const weight = sql.distinct
    ? 'count(DISTINCT thing)'
    : `coalesce(sum(CAST(w AS ${dialect.wide})) FILTER (WHERE counted), 0)`;
  return `SELECT stream, grp, category, ${weight} AS n, count(*) FILTER (WHERE NOT counted) AS missed, count(*) FILTER (WHERE counted) AS units
    FROM (SELECT stream, ${group} AS grp, ${sql.category} AS category, ${sql.distinct ?? '1'} AS thing, ${sql.pence ?? '1'} AS w, ${counted} AS counted ${from}) AS each_unit
    GROUP BY stream, grp, category`;
}

/** Every category of the whole stands in every group, with 0 where it has none. */
function mixSql({ silent }: Pick<MixDefinition, 'silent'>, parts: Parts): string {
  const quiet = silent.length > 0 ? `category IN (${silent.map(quoted).join(', ')})` : 'FALSE';
  const unknown = parts.sql.pence
    ? `sum(missed) OVER (PARTITION BY stream, grp)`
    : `sum(CASE WHEN ${quiet} THEN n ELSE 0 END) OVER (PARTITION BY stream, grp)`;
  return `WITH counts AS (${countsSql(parts)}),
    cells AS (SELECT g.stream, g.grp, c.category FROM (SELECT DISTINCT stream, grp FROM counts) AS g
      JOIN (SELECT DISTINCT stream, category FROM counts WHERE units > 0) AS c ON c.stream = g.stream
      UNION SELECT stream, grp, category FROM counts),
    filled_cells AS (SELECT e.stream, e.grp, e.category, coalesce(c.n, 0) AS n, coalesce(c.missed, 0) AS missed, coalesce(c.units, 0) AS units
      FROM cells AS e LEFT JOIN counts AS c ON c.stream = e.stream AND c.grp = e.grp AND c.category = e.category),
    sums AS (SELECT stream, grp, category, n, units, sum(n) OVER (PARTITION BY stream, grp) AS total, ${unknown} AS quiet,
      sum(CASE WHEN ${quiet} THEN n ELSE 0 END) OVER (PARTITION BY stream, grp) AS silence FROM filled_cells)
    SELECT stream, grp, category, ${number('n', parts.scale)} AS numerator, ${number('total', parts.scale)} AS denominator,
      ${number('quiet', 1)} AS "unknown",
      CASE WHEN total > 0 AND (silence < total OR ${quiet}) THEN ${number('n', 1)} / ${number('total', 1)} END AS value
    FROM sums WHERE EXISTS (SELECT 1 FROM counts AS k WHERE k.stream = sums.stream AND k.category = sums.category AND k.units > 0)
    UNION ALL SELECT stream, grp, CAST(NULL AS varchar), 0, 0, ${number('sum(missed)', 1)}, NULL FROM counts AS none
    WHERE NOT EXISTS (SELECT 1 FROM counts AS k WHERE k.stream = none.stream AND k.units > 0) GROUP BY stream, grp`;
}

/** Of too many categories to list: the share of the largest, of the five largest, or the concentration. */
function headlineSql({ headline }: Pick<MixDefinition, 'headline'>, parts: Parts): string {
  const most = headline === 'top-five' ? 5 : 1;
  const value =
    headline === 'concentration'
      ? `${exact('squares')} / ${exact('total * total')}`
      : `(${number('most', parts.scale)}) / (${number('total', parts.scale)})`;
  return `WITH counts AS (${countsSql(parts)}),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY stream, grp ORDER BY n DESC, category) AS place FROM counts),
    sums AS (SELECT stream, grp, sum(n) AS total, sum(n * n) AS squares, coalesce(sum(n) FILTER (WHERE place <= ${most}), 0) AS most,
      sum(missed) AS missed FROM ranked GROUP BY stream, grp)
    SELECT stream, grp, CAST(NULL AS varchar) AS category, ${number('most', parts.scale)} AS numerator,
      ${number('total', parts.scale)} AS denominator, ${number('missed', 1)} AS "unknown",
      CASE WHEN total > 0 THEN ${value} END AS value FROM sums`;
}
