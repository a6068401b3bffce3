import { dsvFormat } from 'd3-dsv';
import { fail, type Result } from '../result.ts';
import { buildTable } from './build.ts';
import type { Table } from './types.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvOptions {
  /** Told from the text when absent. */
  readonly separator?: string | undefined;
}

/** CSV of any separator: byte order mark, quoted separators and newlines, `sep=` line, `# key: value` lines on top. */
export function parseCsv(text: string, { separator }: CsvOptions = {}): Result<Table> {
  const { body, notes, declared } = preamble(text.replace(/^\uFEFF/, ''));
  if (body.trim() === '') return fail({ code: 'csv-empty', message: 'the file is empty' });
  const unclosed = (body.match(/"/g)?.length ?? 0) % 2 === 1;
  if (unclosed) return fail({ code: 'csv-quote-open', message: 'a quotation mark opens and never closes' });
  const rows = dsvFormat(separator ?? declared ?? detect(body)).parseRows(body);
  const [names = [], ...rest] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return buildTable({ names, rows: rest.map((row) => row.map((cell) => ({ text: cell }))), notes });
}

interface Preamble {
  readonly body: string;
  readonly notes: Record<string, string>;
  readonly declared?: string;
}

/** Takes comment lines and Excel's `sep=;` off the top. */
function preamble(text: string): Preamble {
  const notes = new Map<string, string>();
  let body = text;
  let declared: string | undefined;
  for (
    let line = /^(#|sep=)([^\r\n]*)\r?\n?/i.exec(body);
    line;
    line = /^(#|sep=)([^\r\n]*)\r?\n?/i.exec(body)
  ) {
    if (line[1] === '#') addNote(notes, line[2]!);
    else declared = line[2]!;
    body = body.slice(line[0].length);
  }
  return { body, notes: Object.fromEntries(notes), ...(declared && { declared }) };
}

function addNote(notes: Map<string, string>, line: string): void {
  const [, key, value] = /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
  if (key && value !== undefined) notes.set(key.trim().toLowerCase(), value.trim());
}

/** The separator that splits the first rows into the most columns of one and the same number. */
function detect(body: string): Separator {
  const sample = body.slice(0, 20_000);
  const scored = SEPARATORS.map((separator) => {
    const rows = dsvFormat(separator)
      .parseRows(sample)
      .filter((row) => row.length > 1 || row[0] !== '')
      .slice(0, 20);
    const width = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    return { separator, score: width > 1 ? even * 100 + width : 0 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
