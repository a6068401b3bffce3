import { COMPETITIVE, PROCEDURE_WORDINGS } from '../procedure.ts';
import { placeSql } from '../region.ts';
import { quoted } from './dialect.ts';

const key = (text: string) =>
  `replace(replace(replace(translate(lower(${text}), '‐‑‒–—―−\u00a0', '------- '), ' ', ''), chr(10), ''), chr(9), '')`;

/**
 * Small functions of the definitions. Times are milliseconds since 1970; British Summer Time is worked out here, as in
 * the streaming code, because not every engine carries time zones.
 */
export const MACROS: readonly string[] = [
  `CREATE OR REPLACE TEMP MACRO summer_bound(y, m) AS
     epoch_ms(CAST(last_day(make_date(y, m, 1)) AS TIMESTAMP)) + 3600000
       - dayofweek(last_day(make_date(y, m, 1))) * 86400000`,
  `CREATE OR REPLACE TEMP MACRO year_of(t) AS CAST(year(make_timestamp(CAST(t AS BIGINT) * 1000)) AS INTEGER)`,
  `CREATE OR REPLACE TEMP MACRO is_summer(t) AS
     t >= summer_bound(year_of(t), 3) AND t < summer_bound(year_of(t), 10)`,
  `CREATE OR REPLACE TEMP MACRO uk_wall(t) AS CASE WHEN is_summer(t) THEN t + 3600000 ELSE t END`,
  `CREATE OR REPLACE TEMP MACRO from_wall(t) AS CASE WHEN is_summer(t - 3600000) THEN t - 3600000 ELSE t END`,
  `CREATE OR REPLACE TEMP MACRO zoned(s) AS regexp_matches(s, '[T ].*(Z|[+-][0-9]{2}:?[0-9]{2})$')`,
  // As databases and Java write an offset: `+00`, `UTC`, a minus of typography, a name behind it.
  `CREATE OR REPLACE TEMP MACRO offset_plain(s) AS regexp_replace(regexp_replace(regexp_replace(
     replace(replace(upper(trim(s)), '−', '-'), ',', '.'), '\\[[A-Z0-9_/+-]+\\]$', ''), '\\s*(UTC|GMT)$', 'Z'), '([T ]\\d\\d:.*[+-]\\d\\d)$', '\\1:00')`,
  // A day's last midnight may be written as 24:00 of the day: DuckDB does not read that.
  `CREATE OR REPLACE TEMP MACRO before_midnight(s) AS regexp_replace(upper(trim(s)), '([T ])24:00(:00([.]0+)?)?', '\\100:00:00')`,
  `CREATE OR REPLACE TEMP MACRO is_midnight(s) AS regexp_matches(upper(trim(s)), '[T ]24:00(:00([.]0+)?)?(\\D|$)')`,
  `CREATE OR REPLACE TEMP MACRO any_instant(s) AS CASE
     WHEN NOT regexp_full_match(s, '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?\\s*(Z|[+-](0[0-9]|1[0-3]):?[0-5][0-9]|[+-]14:?00)?)?') THEN NULL
     WHEN zoned(s) THEN epoch_ms(TRY_CAST(s AS TIMESTAMPTZ))
     ELSE from_wall(epoch_ms(TRY_CAST(s AS TIMESTAMP))) END`,
  `CREATE OR REPLACE TEMP MACRO readable(t) AS CASE WHEN t >= 946684800000 AND t < 4102444800000 THEN t END`,
  `CREATE OR REPLACE TEMP MACRO instant(s) AS readable(
     any_instant(before_midnight(offset_plain(s))) + CASE WHEN is_midnight(offset_plain(s)) THEN 86400000 ELSE 0 END)`,
  `CREATE OR REPLACE TEMP MACRO whole_days(a, b) AS
     CAST(floor((uk_wall(b) - uk_wall(a)) / 86400000.0) AS BIGINT)`,
  `CREATE OR REPLACE TEMP MACRO uk_day(t) AS CAST(floor(uk_wall(t) / 86400000.0) AS BIGINT)`,
  `CREATE OR REPLACE TEMP MACRO uk_month(t) AS strftime(make_timestamp(CAST(uk_wall(t) AS BIGINT) * 1000), '%Y-%m')`,
  `CREATE OR REPLACE TEMP MACRO filled(s) AS CASE WHEN trim(s) = '' THEN NULL ELSE s END`,
  `CREATE OR REPLACE TEMP MACRO money(x) AS
     CASE WHEN x >= 0 AND x <= 1e15 AND x <> 2147483647 THEN x END`,
  `CREATE OR REPLACE TEMP MACRO rounded(x) AS CAST(floor(x + 0.5) AS HUGEINT)`,
  `CREATE OR REPLACE TEMP MACRO pence(x) AS CAST(floor(x * 100 + 0.5) AS HUGEINT)`,
  `CREATE OR REPLACE TEMP MACRO scale_of(s, sme) AS CASE
     WHEN lower(trim(s)) IN ('sme', 'micro', 'small', 'medium') THEN 'sme' WHEN lower(trim(s)) = 'large' THEN 'large'
     WHEN sme THEN 'sme' WHEN NOT sme THEN 'large' END`,
  `CREATE OR REPLACE TEMP MACRO whole_number(x) AS CASE WHEN x >= 0 AND x = floor(x) AND isfinite(x) THEN CAST(x AS BIGINT) END`,
  `CREATE OR REPLACE TEMP MACRO code(s) AS lower(trim(filled(s)))`,
  `CREATE OR REPLACE TEMP MACRO kind_of_notice(s) AS upper(trim(filled(s)))`,
  `CREATE OR REPLACE TEMP MACRO currency_of(s) AS coalesce(replace(upper(trim(filled(s))), '£', 'GBP'), 'GBP')`,
  `CREATE OR REPLACE TEMP MACRO place_of(region, country) AS ${placeSql((text, pattern) => `regexp_matches(${text}, '${pattern}')`)}`,
  `CREATE OR REPLACE TEMP MACRO cpv_rank(id, scheme) AS CASE
     WHEN NOT coalesce(coalesce(code(scheme), 'cpv') = 'cpv' AND regexp_matches(id, '^[0-9]'), FALSE) THEN NULL
     WHEN starts_with(id, '73000000') THEN 2 WHEN starts_with(id, '73') THEN 1 ELSE 3 END`,
  `CREATE OR REPLACE TEMP TABLE wording AS SELECT * FROM (VALUES ${Object.entries(PROCEDURE_WORDINGS)
    .map(([text, name]) => `(${quoted(text.replaceAll(' ', ''))}, ${quoted(name)})`)
    .join(', ')}) AS w (words, class)`,
  `CREATE OR REPLACE TEMP MACRO wording_key(s) AS ${key('s')}`,
  `CREATE OR REPLACE TEMP MACRO competed(class) AS
     coalesce(class IN (${[...COMPETITIVE].map(quoted).join(', ')}), FALSE)`,
];
