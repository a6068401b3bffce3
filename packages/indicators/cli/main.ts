#!/usr/bin/env node
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

/**
 * Every line read becomes garbage at once. A small nursery for it saves about 100 MB on a year of notices, and only a
 * thread can be given one from inside the program.
 */
const NURSERY = { maxYoungGenerationSizeMb: 8 };

/** Percent that the heap may grow between collections: V8's own choice is up to four times what lives. */
const GROWTH = 10;

function start(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const terminal: Terminal = { isTTY: Boolean(process.stderr.isTTY), columns: process.stderr.columns ?? 80 };
  const worker = new Worker(new URL(import.meta.url), {
    argv: process.argv.slice(2),
    resourceLimits: NURSERY,
    workerData: terminal,
  });
  worker.on('message', (status: number) => (process.exitCode ||= status));
  worker.on('error', fail);
  // `| head` closes the pipe early: that is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    fail(error);
  });
}

function fail(error: Error): void {
  process.stderr.write(`ipec-indicators: ${error.stack ?? error.message}\n`);
  process.exitCode = 1;
}

if (isMainThread) start();
else parentPort!.postMessage(await run(process.argv.slice(2), workerData as Terminal));
