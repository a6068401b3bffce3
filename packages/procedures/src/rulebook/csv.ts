import { csvRow } from '@ipec/common';
import { csvParseRows } from 'd3-dsv';
import { fail, ok, type Result } from '../result.ts';
import type { Issue, Ruleset } from '../types.ts';
import { checkNames, checkRow, checkTables } from './check.ts';
import { COLUMNS, MORE_COLUMNS, type Cells, type Column } from './columns.ts';
import { rebuild } from './rebuild.ts';
import { rulebookRows } from './table.ts';

/** Spaces and line breaks mean nothing in a condition. */
const CONDITIONS: readonly Column[] = ['condition', 'only'];
const ALL: readonly Column[] = [...COLUMNS, ...MORE_COLUMNS];

/** The rulebook as CSV (RFC 4180) for a spreadsheet. What is not in it — questions, routes — stays with the rule set. */
export function rulebookToCsv(ruleset: Ruleset): string {
  const rows = rulebookRows(ruleset).map((row) =>
    csvRow([
      row.kind,
      row.id,
      row.applies.join('; '),
      row.condition,
      row.citations.map(({ ref }) => ref).join('; '),
      row.status,
      row.text.join('\n'),
      row.open,
      row.yes,
      row.duty,
      row.deadline,
      row.only,
      row.words,
      row.figures,
    ]),
  );
  return csvRow(ALL) + rows.join('');
}

/** Reads a marked-up rulebook back over the rule set it came from. Every cell that cannot be read is named. */
export function rulebookFromCsv(csv: string, base: Ruleset): Result<Ruleset> {
  const text = csv.replace(/^\uFEFF/, '');
  const [header = [], ...body] = csvParseRows(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const at = new Map(names.map((name, column) => [name, column]));
  const issues: Issue[] = [
    ...COLUMNS.filter((column) => !at.has(column)).map((column) =>
      issue('header', `there is no column "${column}"`),
    ),
    ...ALL.filter((column) => names.indexOf(column) !== names.lastIndexOf(column)).map((column) =>
      issue('header', `there are two columns "${column}"`),
    ),
    ...broken(text),
  ];
  if (issues.length > 0) return fail(...issues);
  const rows = body.flatMap((cells, n) =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ cells: clean(cells, at), line: n + 2, count: cells.length }],
  );
  const bad = rows.flatMap(({ cells, line, count }) => [
    ...(count > header.length
      ? [issue(`row ${line}`, `it has ${count} cells under ${header.length} columns`)]
      : []),
    ...checkRow(cells, `row ${line}`),
  ]);
  const mixed = [...checkTables(rows.map(({ cells }) => cells)), ...checkNames(rows)];
  return bad.length + mixed.length > 0
    ? fail(...bad, ...mixed)
    : ok(
        rebuild(
          rows.map(({ cells }) => cells),
          base,
        ),
      );
}

/** Bytes as text: UTF-8 only. A sheet saved in another encoding has lost its £ and its Welsh letters. */
export function decodeSheet(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(issue('file', 'it is not UTF-8: save it from the spreadsheet as "CSV UTF-8"'));
  }
}

function broken(text: string): Issue[] {
  const quotes = text.split('"').length - 1;
  return [
    ...(quotes % 2 === 1 ? [issue('file', 'a quotation mark is not closed')] : []),
    ...(text.includes('\uFFFD')
      ? [issue('file', 'letters were lost: the file was not read or saved as UTF-8')]
      : []),
  ];
}

function issue(path: string, message: string): Issue {
  return { code: 'bad-rulebook', path, message };
}

function clean(cells: readonly string[], at: ReadonlyMap<string, number>): Cells {
  const pairs = ALL.map((column) => {
    const text = (cells[at.get(column) ?? -1] ?? '').replace(/\r\n/g, '\n').trim();
    const cell = CONDITIONS.includes(column) ? text.replace(/\s+/g, ' ') : text;
    // A spreadsheet writes "true" as the word of its own language of formulas.
    return [column, cell === 'TRUE' ? 'true' : cell.replace(/^'(?=[=+\-@])/, '')];
  });
  return Object.fromEntries(pairs) as Cells;
}
