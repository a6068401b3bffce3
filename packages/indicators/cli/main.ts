#!/usr/bin/env node
import { createCorpus } from '../src/corpus.ts';
import { HELP, type Options, parseOptions } from './args.ts';
import { progressOn } from './progress.ts';
import { readFile, totalBytes } from './read.ts';
import { writeReport } from './write.ts';

/** Complaints printed one by one; beyond these only the total is. */
const COMPLAINTS = 1000;

async function main(words: readonly string[]): Promise<number> {
  const options = parseOptions(words);
  if (!options.ok) {
    process.stderr.write(`ipec-indicators: ${options.issues[0]!.message}\n\n${HELP}`);
    return 2;
  }
  if (options.value.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return run(options.value);
}

async function run({ files, by, format, ocids, output }: Options): Promise<number> {
  const corpus = createCorpus();
  const progress = progressOn(process.stderr, await totalBytes(files), Date.now);
  let complaints = 0;
  const complain = (message: string) => {
    complaints += 1;
    if (complaints <= COMPLAINTS) process.stderr.write(`ipec-indicators: ${message}\n`);
  };
  for (const file of files) await readFile(file, corpus, complain, progress);
  progress.end();
  if (complaints > 0) process.stderr.write(`ipec-indicators: ${complaints} skipped\n`);
  if (corpus.state.releases === 0) {
    process.stderr.write('ipec-indicators: nothing could be read\n');
    return 1;
  }
  await writeReport(corpus.report({ by, ocids }), format, output);
  return 0;
}

/** `| head` closes the pipe early; that is not an error. */
function onFailure(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`ipec-indicators: ${error.stack ?? error.message}\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, onFailure);
