import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { csvPieces } from '../src/report/csv.ts';
import type { ReportStream } from '../src/report/types.ts';
import { jsonPieces } from './json-pieces.ts';

type Format = 'json' | 'csv';

function* jsonOf(report: ReportStream): Generator<string> {
  yield* jsonPieces(report);
  yield '\n';
}

const WRITERS: Readonly<Record<Format, (report: ReportStream) => Iterable<string>>> = {
  json: jsonOf,
  csv: csvPieces,
};

/** Writes a report to a file, or to standard output, waiting for a slow reader. */
export async function writeReport(
  report: ReportStream,
  format: Format,
  output: string | undefined,
): Promise<void> {
  const pieces = Readable.from(WRITERS[format](report));
  if (output === undefined) await pipeline(pieces, process.stdout, { end: false });
  else await pipeline(pieces, createWriteStream(output));
}
