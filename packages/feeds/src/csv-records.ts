import type { Json } from '@ipec/common';
import { csvCells } from './table/csv-cells.ts';

/** Rows of notes that may stand above the names of the columns. */
const ROWS_ABOVE = 10;

/** What may part the cells: first what the first lines hold most of. */
function separatorsOf(text: string): readonly string[] {
  const start = text.split(/\r?\n/, ROWS_ABOVE).join('\n');
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: start.split(sign).length }));
  const found = counts.filter(({ count }) => count > 1);
  return found.sort((one, other) => other.count - one.count).map(({ sign }) => sign);
}

/** How a form asks for what a column holds: `What is the title of your case study?` is the title of your case study. */
const ASKED =
  /^(?:what(?: is|'s|’s)|please (?:give|enter|provide|add|paste)|enter|beth yw|rhowch) (?:the |your |a |an )?/i;

const TITLE = /^(?:(?:title|name) of |(?:teitl|enw)(?:['’]r| (?:eich|yr?)) )/i;

function nameOf(cell: string): string {
  const name = cell.trim();
  const asked = name.replace(ASKED, '').replace(/[\s?:.]+$/, '');
  // What is asked for outweighs the name of who answers.
  if (ASKED.test(name) && TITLE.test(asked)) return 'title';
  return ASKED.test(name) ? asked : name;
}

function named(names: readonly string[], cells: readonly string[]): Json {
  return Object.fromEntries(names.map((name, index) => [nameOf(name), cells[index]?.trim() ?? '']));
}

/**
 * The rows of a CSV file by the names of its columns.
 *
 * @param isHead whether a row, whose cells are given as their own names, names the columns
 * @returns null where no row does
 */
export function csvRecords(text: string, isHead: (row: Json) => boolean): readonly Json[] | null {
  for (const separator of separatorsOf(text)) {
    const records = recordsIn(csvCells(text, separator).rows, isHead);
    if (records) return records;
  }
  return null;
}

function recordsIn(
  rows: readonly (readonly string[])[],
  isHead: (row: Json) => boolean,
): readonly Json[] | null {
  const head = rows.slice(0, ROWS_ABOVE).findIndex((cells) => isHead(named(cells, cells)));
  const names = rows[head];
  if (!names || names.length < 2) return null;
  const filled = rows.slice(head + 1).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return filled.map((cells) => named(names, cells));
}
