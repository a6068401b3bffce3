import { type Corpus, createCorpus } from '../src/corpus.ts';
import type { CorpusNotes } from '../src/report/notes.ts';
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
  for (const line of leftOut(corpus.state.notes)) write(`ipec-indicators: ${line}\n`);
  if (corpus.state.releases > 0) return { corpus, status: complaints.losses > 0 ? 2 : 0 };
  // An empty list is an answer, and beside other files nothing is said of it.
  const why = complaints.count > 0 ? 'nothing could be read' : `no release in ${files.join(', ')}`;
  write(`ipec-indicators: ${why}\n`);
  return { corpus, status: 1 };
}

/** What the figures lack although its release was read; `corpus.notes` has it with what was settled by a rule. */
function leftOut(notes: CorpusNotes): readonly string[] {
  return [
    [notes.undatedReleases, 'releases with no readable date: their months and days are unknown'],
    [notes.awardsWithoutId, 'awards with no id: left out'],
    [notes.contractsWithoutAward, 'contracts with no awardID: left out'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
}
