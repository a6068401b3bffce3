import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * Text of a file or of standard input in chunks. Gzip is told by its first two bytes, not by the name; so is UTF-16,
 * which some spreadsheets and shells write, by its byte order mark.
 */
export async function* textOf(file: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const source: Readable = file === '-' ? createReadStream('', { fd: 0 }) : createReadStream(file);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of paired(plain(counted(source, onBytes)))) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function* counted(source: Readable, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}

async function* plain(source: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const chunks = paired(source);
  const { value: start, done } = await chunks.next();
  if (done) return;
  const all = rejoin(start, chunks);
  yield* start[0] === 0x1f && start[1] === 0x8b ? gunzipped(all) : all;
}

/** The same bytes; the first chunk holds at least two of them, if there are so many. */
async function* paired(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes: Uint8Array = start ? Buffer.concat([start, chunk]) : chunk;
    start = start && bytes.length < 2 ? bytes : undefined;
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
    await new Promise((resolve) => gunzip.write(chunk, resolve));
    yield* unpacked.splice(0);
    if (failure) throw failure;
  }
  gunzip.end();
  await closed;
  yield* unpacked.splice(0);
  if (failure) throw failure;
}
