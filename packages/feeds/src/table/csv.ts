import { fail, type Issue, ok, type Result } from '../result.ts';
import { csvCells } from './csv-cells.ts';
import type { Opened } from './opened.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvOptions {
  /** Found from the text when absent. */
  readonly separator?: string | undefined;
}

/** A cell that Markdown or a wiki sets in bold. */
const BOLD = /^\s*(\*\*|__|''')(.+)\1\s*$/;

/** Text that programs write as a formula, so that Excel keeps its zeros. */
const FORMULA = /^="([^"]*)"$/;

/** CSV of any separator: byte order mark, quoted separators and newlines, `sep=` line, `# key: value` lines on top. */
export function openCsv(text: string, { separator }: CsvOptions = {}): Result<Opened> {
  // A pound sign in UTF-8 that was read as Windows-1252 has an Â before it, and so has a space that does not break.
  const { body, notes, declared } = preamble(text.replace(/^\uFEFF|Â(?=[£\xA0])/g, ''));
  if (body.trim() === '') return fail({ code: 'csv-empty', message: 'the file is empty' });
  const used = separator ?? declared ?? separatorOf(body);
  const { rows, isOpen, stray } = csvCells(body, used);
  if (isOpen) return fail({ code: 'csv-quote-open', message: 'a quotation mark opens and never closes' });
  const sheet = rows.map((row) =>
    row.map((cell) => ({ text: cell.replace(BOLD, '$2').replace(FORMULA, '$1') })),
  );
  const issues = stray.map((row): Issue => {
    return {
      code: 'csv-quote-stray',
      path: `line ${row}`,
      message: 'a quotation mark inside a cell is taken as text',
    };
  });
  return ok({ sheet, options: { notes, isContinental: used === ';' } }, issues);
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
  const shape = /^(?:(#)|sep=|"sep=)([^\r\n]*)(?:\r\n?|\n)?/i;
  for (let line = shape.exec(body); line; line = shape.exec(body)) {
    if (line[1] && !/^[^:]+:/.test(line[2]!) && isHeading(line[2]!)) break;
    if (line[1]) addNote(notes, line[2]!);
    else declared = line[2]!.replace(/"$/, '');
    body = body.slice(line[0].length);
  }
  return { body, notes: Object.fromEntries(notes), ...(declared && { declared }) };
}

/** `#,Council,Spend`: a column of numbers, not a comment. */
const isHeading = (line: string): boolean => /^\s*[,;\t|]/.test(line);

function addNote(notes: Map<string, string>, line: string): void {
  const [, key, value] = /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
  if (key && value !== undefined) notes.set(key.trim().toLowerCase(), value.trim());
}

/** The separator that splits the most lines of a sample into one and the same number of cells, more than one. */
function separatorOf(body: string): Separator {
  const sample = body.slice(0, 20_000);
  const scored = SEPARATORS.map((separator) => {
    const widths = csvCells(sample, separator)
      .rows.slice(0, 40)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const count = (width: number): number => widths.filter((one) => one === width).length;
    const [width = 0] = widths.toSorted((a, b) => count(b) - count(a) || b - a);
    // A comma is the separator that also stands inside cells, so that another one wins where both split evenly.
    return { separator, score: width ? count(width) * 1000 + width * 2 + (separator === ',' ? 0 : 1) : 0 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
