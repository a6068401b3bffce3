import { createCorpus } from '../src/corpus.ts';
import { HELP, type Options, parseOptions } from './args.ts';
import { progressOn } from './progress.ts';
import { readFile, totalBytes } from './read.ts';
import { writeReport } from './write.ts';

/** Complaints printed one by one; beyond these only the total is. */
const COMPLAINTS = 1000;

/** What the command may ask of its surroundings. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Runs the command; gives its exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseOptions(words);
  if (!options.ok) {
    process.stderr.write(`ipec-indicators: ${options.issues[0]!.message}\n\n${HELP}`);
    return 2;
  }
  if (options.value.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return compute(options.value, terminal);
}

async function compute({ files, by, format, ocids, output }: Options, terminal: Terminal): Promise<number> {
  const corpus = createCorpus();
  const write = (text: string) => process.stderr.write(text);
  const progress = progressOn({ ...terminal, write }, await totalBytes(files), Date.now);
  let complaints = 0;
  const complain = (message: string) => {
    complaints += 1;
    if (complaints <= COMPLAINTS) write(`ipec-indicators: ${message}\n`);
  };
  for (const file of files) await readFile(file, corpus, complain, progress);
  progress.end();
  if (complaints > 0) write(`ipec-indicators: ${complaints} skipped\n`);
  if (corpus.state.releases === 0) {
    write('ipec-indicators: nothing could be read\n');
    return 1;
  }
  await writeReport(corpus.drain({ by, ocids }), format, output);
  return 0;
}
