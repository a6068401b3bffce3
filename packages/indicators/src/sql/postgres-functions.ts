import { COMPETITIVE, PROCEDURE_WORDINGS } from '../procedure.ts';
import { placeSql } from '../region.ts';
import { quoted } from './dialect.ts';

const sql = (head: string, returns: string, body: string, kind = 'IMMUTABLE') =>
  `CREATE OR REPLACE FUNCTION ${head} RETURNS ${returns} LANGUAGE sql ${kind} PARALLEL SAFE AS $$ ${body} $$`;

/**
 * The small functions of the definitions, in a schema of their own. Times are milliseconds since 1970; British Summer
 * Time is worked out here, as in the streaming code, so that the server's time zone changes nothing.
 */
export const POSTGRES_FUNCTIONS: readonly string[] = [
  `SET client_min_messages = warning`,
  `CREATE SCHEMA IF NOT EXISTS ipec_indicators`,
  `SET search_path = ipec_indicators, public`,
  sql('filled(s text)', 'text', `SELECT CASE WHEN trim(s, E' \\t\\n\\r') <> '' THEN s END`),
  // The items of a list; an object's members where somebody published a list as one.
  `CREATE OR REPLACE FUNCTION items(list jsonb) RETURNS TABLE (item jsonb, n bigint) LANGUAGE sql IMMUTABLE AS $$
     SELECT value, ordinality FROM jsonb_array_elements(CASE WHEN jsonb_typeof(list) = 'array' THEN list ELSE '[]' END) WITH ORDINALITY
     UNION ALL
     SELECT value, row_number() OVER () FROM jsonb_each(CASE WHEN jsonb_typeof(list) = 'object' THEN list ELSE '{}' END) $$`,
  // A text, or a number written where a text should be.
  sql(
    'words(j jsonb)',
    'text',
    `SELECT CASE WHEN jsonb_typeof(j) IN ('string', 'number') THEN filled(j #>> '{}') END`,
  ),
  sql(
    'yes(j jsonb)',
    'boolean',
    `SELECT CASE lower(trim(j #>> '{}')) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`,
  ),
  // Numbers past what a double holds are absent, as they are in the streaming code.
  sql(
    'amount_of(j jsonb)',
    'double precision',
    `SELECT CASE WHEN jsonb_typeof(j) = 'number' AND abs(j::numeric) < 1e300 THEN j::double precision END`,
  ),
  sql(
    'money(x double precision)',
    'double precision',
    `SELECT CASE WHEN x >= 0 AND x <= 1e15 AND x <> 2147483647 THEN x END`,
  ),
  sql('pence(x double precision)', 'numeric', `SELECT floor(x * 100 + 0.5)::numeric`),
  sql('rounded(x double precision)', 'numeric', `SELECT floor(x + 0.5)::numeric`),
  sql(
    'whole_number(x double precision)',
    'bigint',
    `SELECT CASE WHEN x >= 0 AND x = floor(x) AND x < 1e15 THEN x::bigint END`,
  ),
  sql(
    'summer_bound(y integer, m integer)',
    'bigint',
    `SELECT (extract(epoch FROM d)::bigint + 3600 - extract(dow FROM d)::bigint * 86400) * 1000
     FROM (SELECT (make_date(y, m, 1) + interval '1 month' - interval '1 day')::date AS d) AS last_day`,
  ),
  sql(
    'year_of(t bigint)',
    'integer',
    `SELECT extract(year FROM timestamp '1970-01-01' + t * interval '1 millisecond')::integer`,
  ),
  sql(
    'is_summer(t bigint)',
    'boolean',
    `SELECT t >= summer_bound(year_of(t), 3) AND t < summer_bound(year_of(t), 10)`,
  ),
  sql('uk_wall(t bigint)', 'bigint', `SELECT CASE WHEN is_summer(t) THEN t + 3600000 ELSE t END`),
  sql('from_wall(t bigint)', 'bigint', `SELECT CASE WHEN is_summer(t - 3600000) THEN t - 3600000 ELSE t END`),
  `CREATE OR REPLACE FUNCTION instant(s text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
     DECLARE
       m text[] := regexp_match(trim(s, E' \\t\\n\\r'), '^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|GMT|[+−-]\\d\\d(?::?\\d\\d)?)?(?:\\[[\\w/+-]+\\])?)?$', 'i');
       clock bigint;
       minutes integer;
     BEGIN
       IF m IS NULL THEN RETURN NULL; END IF;
       clock := (extract(epoch FROM make_date(m[1]::integer, m[2]::integer, m[3]::integer))::bigint
         + coalesce(m[4], '0')::integer * 3600 + coalesce(m[5], '0')::integer * 60 + coalesce(m[6], '0')::integer) * 1000
         + left(rpad(coalesce(m[7], ''), 3, '0'), 3)::integer;
       IF concat(m[4], m[5], coalesce(m[6], '00')) > '235959' AND concat(m[4], m[5], coalesce(m[6], '00')) <> '240000' THEN RETURN NULL; END IF;
       IF coalesce(m[5], '0')::integer > 59 OR coalesce(m[6], '0')::integer > 59 THEN RETURN NULL; END IF;
       IF m[8] IS NULL THEN clock := ipec_indicators.from_wall(clock);
       ELSIF upper(m[8]) NOT IN ('Z', 'UTC', 'GMT') THEN
         minutes := substr(m[8], 2, 2)::integer * 60 + coalesce(substring(m[8] FROM '\\d\\d$' ), '0')::integer * (length(m[8]) > 3)::integer;
         IF minutes > 840 THEN RETURN NULL; END IF;
         clock := clock - (CASE WHEN left(m[8], 1) = '+' THEN minutes ELSE -minutes END) * 60000;
       END IF;
       RETURN CASE WHEN clock >= 946684800000 AND clock < 4102444800000 THEN clock END;
     EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN RETURN NULL;
     END $$`,
  sql(
    'whole_days(a bigint, b bigint)',
    'bigint',
    `SELECT floor((uk_wall(b) - uk_wall(a)) / 86400000.0)::bigint`,
  ),
  sql('uk_day(t bigint)', 'bigint', `SELECT floor(uk_wall(t) / 86400000.0)::bigint`),
  sql(
    'uk_month(t bigint)',
    'text',
    `SELECT to_char(timestamp '1970-01-01' + uk_wall(t) * interval '1 millisecond', 'YYYY-MM')`,
  ),
  sql('code(s text)', 'text', `SELECT lower(trim(filled(s), E' \\t\\n\\r'))`),
  sql(
    'currency_of(s text)',
    'text',
    `SELECT coalesce(replace(upper(trim(filled(s), E' \\t\\n\\r')), '£', 'GBP'), 'GBP')`,
  ),
  sql(
    'place_of(region text, country text)',
    'text',
    `SELECT ${placeSql((text, pattern) => `${text} ~ '${pattern}'`)}`,
  ),
  sql(
    'scale_of(s text, sme boolean)',
    'text',
    `SELECT CASE
     WHEN lower(trim(s)) IN ('sme', 'micro', 'small', 'medium') THEN 'sme' WHEN lower(trim(s)) = 'large' THEN 'large'
     WHEN sme THEN 'sme' WHEN NOT sme THEN 'large' END`,
  ),
  sql(
    'cpv_rank(id text, scheme text)',
    'integer',
    `SELECT CASE
     WHEN NOT coalesce(coalesce(code(scheme), 'cpv') = 'cpv' AND id ~ '^[0-9]', FALSE) THEN NULL
     WHEN starts_with(id, '73000000') THEN 2 WHEN starts_with(id, '73') THEN 1 ELSE 3 END`,
  ),
  sql(
    'wording_key(s text)',
    'text',
    `SELECT regexp_replace(translate(lower(s), '‐‑‒–—―−\u00a0', '------- '), '\\s', '', 'g')`,
  ),
  sql(
    'competed(class text)',
    'boolean',
    `SELECT coalesce(class IN (${[...COMPETITIVE].map(quoted).join(', ')}), FALSE)`,
  ),
  `DROP TABLE IF EXISTS wording`,
  `CREATE TEMP TABLE wording AS SELECT * FROM (VALUES ${Object.entries(PROCEDURE_WORDINGS)
    .map(([text, name]) => `(${quoted(text.replaceAll(' ', ''))}, ${quoted(name)})`)
    .join(', ')}) AS w (words, class)`,
];
