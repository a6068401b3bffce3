import { stat } from 'node:fs/promises';
import type { Corpus } from '../src/corpus.ts';
import { textOf } from './bytes.ts';
import { detectLayout, HEAD, type Layout } from './detect.ts';
import { readDocument } from './document.ts';
import { releasesIn } from './items.ts';
import { readLines } from './lines.ts';
import type { Progress } from './progress.ts';
import type { Sink } from './sink.ts';

const READERS: Readonly<Record<Layout, (chunks: AsyncIterable<string>, sink: Sink) => Promise<void>>> = {
  lines: readLines,
  document: readDocument,
};

/** Reads one file into a corpus. Whatever goes wrong is named through `complain` and counted, never thrown. */
export async function readFile(
  file: string,
  corpus: Corpus,
  complain: (message: string) => void,
  progress: Progress,
): Promise<void> {
  let last = '';
  const into = sinkFor(file === '-' ? 'standard input' : file, corpus, complain);
  const value = (found: unknown, place: string) => into.value(found, (last = place));
  const sink = { ...into, value };
  try {
    const { layout, chunks } = await peek(textOf(file, (bytes) => progress.add(bytes)));
    if (chunks === undefined) return sink.skip('', 'empty');
    await READERS[layout](chunks, sink);
  } catch (error) {
    sink.skip(last && `after ${last}`, reasonOf(error));
  }
}

function sinkFor(name: string, corpus: Corpus, complain: (message: string) => void): Sink {
  const skip = (place: string, reason: string) => {
    corpus.skip();
    complain([name, place, reason].filter(Boolean).join(': '));
  };
  const value = (found: unknown, place: string) => {
    for (const release of releasesIn(found)) {
      const result = corpus.add(release);
      if (!result.ok) skip(place, result.issues.map(({ message }) => message).join(', '));
    }
  };
  return { value, skip };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  Z_BUF_ERROR: 'the gzip file breaks off',
  Z_DATA_ERROR: 'the gzip file is damaged',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return REASONS[code ?? ''] ?? message ?? String(error);
}

/** Looks at the beginning of a text, then gives all of it. */
async function peek(source: AsyncGenerator<string>) {
  let head = '';
  let complete = false;
  let failure: { readonly error: unknown } | undefined;
  while (head.length < HEAD && !complete && !failure) {
    try {
      const next = await source.next();
      complete = next.done ?? false;
      head += complete ? '' : next.value;
    } catch (error) {
      failure = { error };
    }
  }
  const text = head.replace(/^\uFEFF/, '');
  if (failure && text.trim() === '') throw failure.error;
  const layout = detectLayout(text, complete);
  return { layout, chunks: text.trim() === '' && complete ? undefined : rejoin(text, source, failure) };
}

async function* rejoin(
  head: string,
  rest: AsyncGenerator<string>,
  failure: { readonly error: unknown } | undefined,
): AsyncGenerator<string> {
  yield head;
  if (failure) throw failure.error;
  yield* rest;
}

/** Bytes of all files together; undefined when one of them cannot tell (standard input, a missing file). */
export async function totalBytes(files: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(
    files.map((file) =>
      file === '-'
        ? NaN
        : stat(file).then(
            ({ size }) => size,
            () => 0,
          ),
    ),
  );
  const sum = sizes.reduce((a, b) => a + b, 0);
  return Number.isFinite(sum) ? sum : undefined;
}
