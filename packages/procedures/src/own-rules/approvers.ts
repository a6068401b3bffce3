import type { Issue } from '@ipec/common';
import type { Columns } from './columns.ts';
import type { OwnRulesTable } from './types.ts';

type Row = OwnRulesTable['rows'][number];

const TICK = /^(✓|✔|☑|√|●|•|■|yes|y|ie|oes)$/i;
/** A cross marks where there are no ticks; beside ticks it says no. */
const CROSS = /^(x|×|✗|✘|no|n|na|nac ydy)$/i;
/** Officers and bodies that approve, as headings name them. */
const OFFICE =
  /\b(budget|holder|manager|director|head|officer|cabinet|committee|council|member|executive|board|s\.?\s*151|leader|chief|rheolwr|cyfarwyddwr|pennaeth|swyddog|pwyllgor|cyngor|bwrdd|deiliad)\b/i;

const textOf = (row: Row, column: number): string => (row[column]?.text ?? '').trim();

/** Columns whose cells are only marked or left empty. */
function markedColumns({ columns, rows }: OwnRulesTable): number[] {
  return columns.flatMap((_, column) => {
    const cells = rows
      .map((row) => textOf(row, column))
      .filter((text) => text !== '' && !/^[-–—]$/.test(text));
    const isMarked = cells.length > 0 && cells.every((text) => TICK.test(text) || CROSS.test(text));
    return isMarked ? [column] : [];
  });
}

/** Who approves, row by row, from every column that says it. */
export interface Approvers {
  readonly of: (row: Row) => string;
  readonly issues: readonly Issue[];
}

/** "Approval to start" beside "Approval to award", or a column of ticks for each officer. */
export function approversOf(table: OwnRulesTable, { at, approvers, bands, methods }: Columns): Approvers {
  const used = new Set([
    ...at.values(),
    ...bands.map(({ column }) => column),
    ...methods.map(({ column }) => column),
  ]);
  const marked = markedColumns(table).filter((column) => !used.has(column) && !approvers.includes(column));
  const heading = (column: number): string => (table.columns[column]?.text ?? '').trim();
  const hasTicks = table.rows.some((row) => marked.some((column) => TICK.test(textOf(row, column))));
  const officers = approvers.length > 0 ? [] : marked.filter((column) => OFFICE.test(heading(column)));
  const isMark = (text: string): boolean => TICK.test(text) || (!hasTicks && /^[x×]$/i.test(text));
  return {
    of: (row) =>
      approvers.length > 0
        ? named(approvers.map((column) => [heading(column), textOf(row, column)]))
        : officers.flatMap((column) => (isMark(textOf(row, column)) ? [heading(column)] : [])).join(', '),
    issues: marked
      .filter((column) => !officers.includes(column))
      .map((column) => ({
        code: 'column-not-used',
        message: `the marks in the column "${heading(column)}" are not understood and not used: write words`,
      })),
  };
}

/** One text if all say the same; otherwise each after its heading. */
function named(found: readonly (readonly [string, string])[]): string {
  const texts = found.filter(([, text]) => text !== '');
  const [only] = texts;
  if (new Set(texts.map(([, text]) => text)).size < 2) return only?.[1] ?? '';
  return texts.map(([heading, text]) => `${heading}: ${text}`).join('; ');
}
