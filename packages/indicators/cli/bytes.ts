import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Text of a file or of standard input in chunks; gzip is told by its first two bytes, not by the name. */
export async function* textOf(file: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const source: Readable = file === '-' ? createReadStream('', { fd: 0 }) : createReadStream(file);
  const decoder = new TextDecoder();
  for await (const chunk of plain(counted(source, onBytes))) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* counted(source: Readable, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}

async function* plain(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const all = rejoin(start, chunks);
  yield* start[0] === 0x1f && start[1] === 0x8b ? gunzipped(all) : all;
}

async function* rejoin(start: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (start.length > 0) yield start;
  yield* rest;
}

/** What was unpacked before an error (a cut-off download) is kept; the error follows it. */
async function* gunzipped(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let failure: Error | undefined;
  pipeline(chunks, gunzip, (error) => (failure = error ?? undefined));
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
  } catch (error) {
    throw failure ?? error;
  }
}
