/**
 * Loads a file of releases into a PostgreSQL of its own, folds it and asks for every indicator, and says how long each
 * step took. Usage: node --conditions=@ipec/source scripts/postgres-year.ts FILE.ndjson
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DEFINITIONS } from '../src/index.ts';
import { postgres, startServer } from '../test/support/postgres.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('no FILE given');
const server = startServer();
try {
  const began = performance.now();
  const database = await postgres(server.folder, createInterface({ input: createReadStream(file) }));
  const folded = performance.now();
  for (const id of new Set(DEFINITIONS.map((definition) => definition.id))) await database.rows(id);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `loaded and folded in ${seconds(began, folded)} s, every indicator in ${seconds(folded, performance.now())} s`,
  );
  await database.close();
} finally {
  server.stop();
}
