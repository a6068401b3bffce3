/**
 * Folds a file of releases in DuckDB and asks it for every indicator, to be timed beside `ipec-indicators`.
 * Usage: node --conditions=@ipec/source scripts/duckdb-year.ts FILE.ndjson[.gz] [buyer|month|region|value-band]
 */
import { DEFINITIONS } from '../src/index.ts';
import { BREAKDOWNS } from '../src/report/types.ts';
import { duckdb } from '../test/support/duckdb.ts';

const [file, breakdown] = process.argv.slice(2);
if (file === undefined) throw new Error('no FILE given');
const by = BREAKDOWNS.find((name) => name === breakdown);
const database = await duckdb({ files: [file], layout: 'lines' });
for (const id of new Set(DEFINITIONS.map((definition) => definition.id))) await database.rows(id, by);
database.close();
