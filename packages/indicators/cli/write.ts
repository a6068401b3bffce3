import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { reportCsv } from '../src/report/csv.ts';
import type { Report } from '../src/report/types.ts';

type Format = 'json' | 'csv';

/** Pieces of the output, an indicator at a time: with OCIDs it can be long. */
function* jsonOf(report: Report): Generator<string> {
  const { indicators, ...head } = report;
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "indicators": [\n`;
  for (const [index, indicator] of indicators.entries()) {
    const text = JSON.stringify(indicator, null, 2).replaceAll('\n', '\n    ');
    yield `    ${text}${index < indicators.length - 1 ? ',' : ''}\n`;
  }
  yield '  ]\n}\n';
}

const WRITERS: Readonly<Record<Format, (report: Report) => Iterable<string>>> = {
  json: jsonOf,
  csv: (report) => [reportCsv(report)],
};

/** Writes a report to a file, or to standard output, waiting for a slow reader. */
export async function writeReport(report: Report, format: Format, output: string | undefined): Promise<void> {
  const pieces = Readable.from(WRITERS[format](report));
  if (output === undefined) await pipeline(pieces, process.stdout, { end: false });
  else await pipeline(pieces, createWriteStream(output));
}
