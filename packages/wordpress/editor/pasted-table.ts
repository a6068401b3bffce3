/** A table that was copied from a spreadsheet or a page, as attributes of a core table. */
import { sheetCells } from '../../embed/src/builder/sheet.ts';
import { escapeText } from './text.ts';

interface Cell {
  readonly content: string;
  readonly tag: 'th' | 'td';
  readonly colspan?: string;
  readonly rowspan?: string;
}

interface Row {
  readonly cells: readonly Cell[];
}

/** `caption`, `head` and `body` of `core/table`. */
export interface TableAttributes {
  /** HTML; absent where no title stands above the table. */
  readonly caption?: string;
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

/** Text of a cell; spreadsheets break long words over lines and indent their HTML. */
const cellText = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Excel writes hidden rows and columns with this style. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

function span(cell: Element, name: 'colspan' | 'rowspan'): Partial<Cell> {
  const value = cell.getAttribute(name);
  return value && Number(value) > 1 ? { [name]: value } : {};
}

function htmlRows(html: string): readonly (readonly Cell[])[] {
  if (!html.includes('<table')) return [];
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return [...(table?.rows ?? [])]
    .filter((row) => !isHidden(row))
    .map((row) =>
      [...row.cells]
        .filter((cell) => !isHidden(cell))
        .map((cell) => ({
          content: escapeText(cellText(cell)),
          tag: 'td' as const,
          ...span(cell, 'colspan'),
          ...span(cell, 'rowspan'),
        })),
    );
}

function plainRows(text: string): readonly (readonly Cell[])[] {
  if (!text.includes('\t')) return [];
  return sheetCells(text).map((cells) =>
    cells.map((cell) => ({ content: escapeText(cell.replace(/\s+/g, ' ')), tag: 'td' as const })),
  );
}

const isFull = ({ content }: Cell): boolean => content !== '';

/** Without empty rows, and without columns that are empty from top to bottom. Cells that span others keep every column. */
function withoutGaps(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const full = rows.filter((row) => row.some(isFull));
  if (full.some((row) => row.some(({ colspan, rowspan }) => colspan ?? rowspan))) return full;
  const width = Math.max(0, ...full.map(({ length }) => length));
  const kept = Array.from({ length: width }, (_, at) => full.some((row) => row[at] && isFull(row[at])));
  return full.map((row) => row.filter((_, at) => kept[at]));
}

/** Rows above the head that hold one text only: the title that people write above a table in a spreadsheet. */
function titlesAbove(rows: readonly (readonly Cell[])[]): number {
  const first = rows.findIndex((row) => row.filter(isFull).length > 1);
  return Math.max(first, 0);
}

/**
 * The first row with more than one text is the head; a title above it is the caption. Null where the clipboard holds no table of
 * two rows and two columns.
 */
export function pastedTable(html: string, text: string): TableAttributes | null {
  const fromHtml = withoutGaps(htmlRows(html));
  const rows = fromHtml.length > 0 ? fromHtml : withoutGaps(plainRows(text));
  const titles = titlesAbove(rows);
  const caption = rows
    .slice(0, titles)
    .flatMap((row) => row.filter(isFull).map(({ content }) => content))
    .join(' ');
  const [head, ...body] = withoutGaps(rows.slice(titles));
  if (!head || body.length === 0 || Math.max(head.length, ...body.map(({ length }) => length)) < 2)
    return null;
  return {
    ...(caption && { caption }),
    head: [{ cells: head.map((cell) => ({ ...cell, tag: 'th' })) }],
    body: body.map((cells) => ({ cells })),
  };
}
