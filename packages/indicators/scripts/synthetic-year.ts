/**
 * Writes made-up releases in the shape of Find a Tender notices, for tests of scale. Nothing in them is real.
 * Usage: node scripts/synthetic-year.ts COUNT OUT.ndjson[.gz] [SEED]
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { syntheticReleases } from '../test/support/synthetic.ts';

const [count = '123000', out = 'synthetic-year.ndjson', seed = '1'] = process.argv.slice(2);

function* lines(): Generator<string> {
  let block = '';
  for (const release of syntheticReleases(Number(count), Number(seed))) {
    block += `${JSON.stringify(release)}\n`;
    if (block.length > 500_000) {
      yield block;
      block = '';
    }
  }
  yield block;
}

const stages = out.endsWith('.gz') ? [createGzip()] : [];
await pipeline([Readable.from(lines()), ...stages, createWriteStream(out)]);
