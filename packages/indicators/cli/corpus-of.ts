import { type Corpus, createCorpus } from '../src/corpus.ts';
import { Complaints } from './complaints.ts';
import { progressOn } from './progress.ts';
import { readFile, totalBytes } from './read.ts';
import type { Terminal } from './terminal.ts';

export interface ReadCorpus {
  readonly corpus: Corpus;
  /** Exit status of the reading: 1 nothing could be read, 2 a longer part of a file could not be, else 0. */
  readonly status: 0 | 1 | 2;
}

/** Reads files as one corpus, and says on standard error what could not be read. */
export async function corpusOf(files: readonly string[], terminal: Terminal): Promise<ReadCorpus> {
  const corpus = createCorpus();
  const write = (text: string) => process.stderr.write(text);
  const progress = progressOn({ ...terminal, write }, await totalBytes(files), Date.now);
  const complaints = new Complaints((line) => write(`ipec-indicators: ${line}\n`));
  const listener = {
    complain: complaints.add.bind(complaints),
    bytes: (count: number) => progress.add(count),
  };
  for (const file of files) await readFile(file, corpus, listener);
  progress.end();
  complaints.end();
  if (corpus.state.releases > 0) return { corpus, status: complaints.losses > 0 ? 2 : 0 };
  write('ipec-indicators: nothing could be read\n');
  return { corpus, status: 1 };
}
