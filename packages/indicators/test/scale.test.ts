import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { duckdb } from './support/duckdb.ts';
import { syntheticReleases } from './support/synthetic.ts';

/** About a year of Find a Tender releases. */
const YEAR = 123_000;
const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

const skip = process.env['IPEC_SCALE'] ? false : 'writes half a gigabyte: set IPEC_SCALE=1 to run it';

function* lines(): Generator<string> {
  for (const release of syntheticReleases(YEAR, 1)) yield `${JSON.stringify(release)}\n`;
}

/** Runs the command and asks the kernel for the most memory it held, in MB. */
async function measured(file: string) {
  const began = performance.now();
  const preload = `process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS / 1024 + '\\n'))`;
  const words = [
    '--conditions=@ipec/source',
    `--import=data:text/javascript,${encodeURIComponent(preload)}`,
    MAIN,
    file,
  ];
  const child = spawn(process.execPath, words);
  const chunks = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (chunks.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (chunks.err += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - began) / 1000;
  return {
    seconds,
    megabytes: Math.max(...[...chunks.err.matchAll(/RSS ([\d.]+)/g)].map(([, found]) => Number(found))),
    output: chunks.out,
    errors: chunks.err,
  };
}

test('a made-up year in one pass, under 300 MB, beside DuckDB', { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ipec-indicators-year-'));
  const file = join(folder, 'year.ndjson');
  try {
    await pipeline(Readable.from(lines()), createWriteStream(file));
    const { seconds, megabytes, output, errors } = await measured(file);
    assert.equal(JSON.parse(output).corpus.releases, YEAR, errors);
    assert.ok(megabytes < 300, `${megabytes} MB`);
    const began = performance.now();
    const database = await duckdb({ files: [file], layout: 'lines' });
    await database.rows('procedure-mix');
    const sql = (performance.now() - began) / 1000;
    database.close();
    t.diagnostic(`streaming ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB; DuckDB ${sql.toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
