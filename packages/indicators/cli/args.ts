import { parseArgs } from 'node:util';
import { type Breakdown, BREAKDOWNS } from '../src/report/types.ts';
import { fail, ok, type Result } from '../src/result.ts';

export interface Options {
  readonly files: readonly string[];
  readonly by: Breakdown | undefined;
  readonly format: 'json' | 'csv';
  readonly ocids: boolean;
  readonly output: string | undefined;
  readonly help: boolean;
}

const FORMATS = ['json', 'csv'] as const;

/** Command-line words to options; refuses unknown options and values by name. */
export function parseOptions(words: readonly string[]): Result<Options> {
  const parsed = parsedWords(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const by = BREAKDOWNS.find((name) => name === values.by);
  const format = FORMATS.find((name) => name === (values.format ?? 'json'));
  if (values.by !== undefined && !by) return refuse(`--by ${values.by}: one of ${BREAKDOWNS.join(', ')}`);
  if (!format) return refuse(`--format ${values.format}: one of ${FORMATS.join(', ')}`);
  const help = values.help ?? false;
  if (positionals.length === 0 && !help) return refuse('no FILE given (use - for standard input)');
  return ok({ files: positionals, by, format, ocids: values.ocids ?? false, output: values.output, help });
}

function parsedWords(words: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...words],
        allowPositionals: true,
        options: {
          by: { type: 'string' },
          format: { type: 'string' },
          ocids: { type: 'boolean' },
          output: { type: 'string', short: 'o' },
          help: { type: 'boolean', short: 'h' },
        },
      }),
    );
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string) {
  return fail<never>({ code: 'arguments', message });
}

export const HELP = `Usage: ipec-indicators FILE… [--by buyer|month|region|value-band] [--format json|csv] [--ocids] [-o FILE]

Procurement indicators from OCDS releases: release packages, record packages, arrays or one release a line,
plain or gzip (told by content). FILE - is standard input. Several files are one corpus; the order does not matter.

  --by      also break every indicator down
  --format  json (default) or tidy csv
  --ocids   json only: list the OCIDs behind every figure
  -o        write to a file instead of standard output

What cannot be read is named on standard error and counted in corpus.skipped.
Exit status: 0 something was read, 1 nothing could be, 2 the command is wrong.
`;
