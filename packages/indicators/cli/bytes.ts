import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { NotNotices, refusalOfBytes } from './containers.ts';
import { type Decoder, decoderFor } from './decode.ts';

/** What is noticed while a file is decoded. */
export interface ByteEvents {
  /** Bytes read from the file. */
  bytes(count: number): void;
  /** Bytes that are not UTF-8 and were read as Windows-1252. */
  foreign(count: number): void;
}

/**
 * Text of a file or of standard input in chunks. Gzip, also twice over, and UTF-16, which some spreadsheets and shells
 * write, are known by their first bytes, not by the name. Archives and other containers are refused by name.
 */
export async function* textOf(file: string, { bytes, foreign }: ByteEvents): AsyncGenerator<string> {
  const source: Readable = file === '-' ? createReadStream('', { fd: 0 }) : createReadStream(file);
  let decoder: Decoder | undefined;
  for await (const chunk of beginning(plain(counted(source, bytes)))) {
    if (!decoder) {
      const refusal = refusalOfBytes(chunk);
      if (refusal !== undefined) throw new NotNotices(refusal);
    }
    decoder ??= decoderFor(chunk);
    yield decoder.decode(chunk);
  }
  yield decoder?.end() ?? '';
  if (decoder && decoder.foreign > 0) foreign(decoder.foreign);
}

async function* counted(source: Readable, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}

/** Gzip in gzip deeper than this is hostile: each layer is a thousand times larger. */
const DEEPEST = 3;

async function* plain(source: AsyncIterable<Uint8Array>, depth = DEEPEST): AsyncGenerator<Uint8Array> {
  const chunks = beginning(source);
  const { value: start, done } = await chunks.next();
  if (done) return;
  const all = rejoin(start, chunks);
  if (start[0] !== 0x1f || start[1] !== 0x8b) yield* all;
  else if (depth === 0) throw new NotNotices('packed with gzip again and again');
  else yield* plain(gunzipped(all), depth - 1);
}

/** Enough to find the name of a tar archive. */
const HEAD = 512;

/** The same bytes; the first chunk holds enough of them to tell what they are, if there are so many. */
async function* beginning(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = start ? Buffer.concat([start, chunk]) : chunk;
    start = start && bytes.length < HEAD ? bytes : undefined;
    if (!start) yield bytes;
  }
  if (start && start.length > 0) yield start;
}

async function* rejoin(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* rest;
}

/**
 * What was unpacked before an error (a cut-off download) is given, however slow its reader is; the error follows it.
 * A pipeline would throw away what waits in its buffers.
 */
async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  const unpacked: Uint8Array[] = [];
  let failure: Error | undefined;
  gunzip.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  const closed = new Promise<void>((resolve) => gunzip.once('close', resolve));
  gunzip.on('error', (error) => (failure = error));
  for await (const chunk of chunks) {
    // What is damaged is closed, and a closed stream tells nobody that a write is over.
    await Promise.race([new Promise((resolve) => gunzip.write(chunk, resolve)), closed]);
    yield* unpacked.splice(0);
    if (failure) throw failure;
  }
  gunzip.end();
  await closed;
  yield* unpacked.splice(0);
  if (failure) throw failure;
}
