import { stat } from 'node:fs/promises';
import type { Issue, Result } from '@ipec/common';
import type { Corpus } from '../src/corpus.ts';
import type { CorpusNotes } from '../src/report/notes.ts';
import { textOf } from './bytes.ts';
import { detectLayout, HEAD, type Layout } from './detect.ts';
import { readDocument } from './document.ts';
import type { Complaint } from './complaints.ts';
import { NotNotices, refusalOfText } from './containers.ts';
import { EmptyRecord, releasesIn } from './items.ts';
import { readLines } from './lines.ts';
import type { Sink } from './sink.ts';

const READERS: Readonly<Record<Layout, (chunks: AsyncIterable<string>, sink: Sink) => Promise<void>>> = {
  lines: readLines,
  document: readDocument,
};

/** Who hears of a file while it is read. */
export interface ReadingListener {
  /** What could not be read, or was read by a rule. */
  complain(complaint: Complaint): void;
  /** How many more bytes were read. */
  bytes(count: number): void;
}

/** Reads one file into a corpus. Whatever goes wrong is named and counted, never thrown. */
export async function readFile(file: string, corpus: Corpus, listener: ReadingListener): Promise<void> {
  let last = '';
  const into = sinkFor(file === '-' ? 'standard input' : file, corpus, listener.complain);
  const value = (found: unknown, place: string) => into.value(found, (last = place));
  const sink = { ...into, value };
  let foreign = 0;
  try {
    const events = { bytes: listener.bytes, foreign: (count: number) => (foreign = count) };
    const { layout, chunks } = await peek(textOf(file, events));
    if (chunks === undefined) return sink.skip('', 'empty');
    await READERS[layout](chunks, sink);
  } catch (error) {
    if (error instanceof NotNotices) return sink.lose('', error.message);
    sink.lose(last && `after ${last}`, reasonOf(error));
  }
  if (foreign > 0) {
    corpus.note({ undecodableTexts: foreign });
    listener.complain({
      file,
      place: '',
      reason: `${foreign} bytes are not UTF-8 and were read as Windows-1252 (Latin-1)`,
      kind: 'note',
    });
  }
}

const CLASSES: Readonly<Record<string, (issue: Issue) => Partial<CorpusNotes>>> = {
  'release-versioned': () => ({ versionedReleases: 1 }),
  'publisher-unknown': ({ path = '' }) => ({ foreignPublishers: { [path]: 1 } }),
};

const EMPTY: Readonly<Record<EmptyRecord['holds'], readonly [reason: string, notes: Partial<CorpusNotes>]>> =
  {
    links: ['a record that only links to its releases: give the releases themselves', { linkedRecords: 1 }],
    versions: ['a record that holds only a versioned release: give releases', { versionedReleases: 1 }],
    nothing: ['a record with no release in it', { linkedRecords: 1 }],
  };

function sinkFor(file: string, corpus: Corpus, complain: ReadingListener['complain']): Sink {
  const skip: Sink['skip'] = (place, reason, notes) => {
    corpus.skip(1, notes);
    complain({ file, place, reason, kind: 'skip' });
  };
  const lose: Sink['lose'] = (place, reason) => {
    corpus.skip(1, { lostStretches: 1 });
    complain({ file, place, reason, kind: 'loss' });
  };
  const value = (found: unknown, place: string) => {
    for (const release of releasesIn(found)) {
      if (release instanceof EmptyRecord) skip(place, ...EMPTY[release.holds]);
      else refuse(corpus.add(release), place);
    }
  };
  const refuse = (result: Result<unknown>, place: string) => {
    if (result.ok) return;
    const [issue] = result.issues;
    const notes = (CLASSES[issue!.code] ?? (() => ({ notReleases: 1 })))(issue!);
    skip(place, result.issues.map(({ message }) => message).join(', '), notes);
  };
  return { value, skip, lose, note: (notes) => corpus.note(notes) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  Z_BUF_ERROR: 'the gzip file breaks off, and what follows is missing',
  Z_DATA_ERROR: 'the gzip file is damaged, and what follows was not read',
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
  const refusal = refusalOfText(text);
  if (refusal !== undefined) throw new NotNotices(refusal);
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
