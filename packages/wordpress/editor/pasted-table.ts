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

/** `head` and `body` of `core/table`. */
export interface TableAttributes {
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
    )
    .filter((cells) => cells.some(({ content }) => content !== ''));
}

function plainRows(text: string): readonly (readonly Cell[])[] {
  if (!text.includes('\t')) return [];
  return sheetCells(text).map((cells) =>
    cells.map((cell) => ({ content: escapeText(cell.replace(/\s+/g, ' ')), tag: 'td' as const })),
  );
}

/** The first row is the head. Null where the clipboard holds no table of two rows and two columns. */
export function pastedTable(html: string, text: string): TableAttributes | null {
  const fromHtml = htmlRows(html);
  const [first, ...rest] = fromHtml.length > 0 ? fromHtml : plainRows(text);
  if (!first || rest.length === 0 || Math.max(first.length, ...rest.map(({ length }) => length)) < 2)
    return null;
  return {
    head: [{ cells: first.map((cell) => ({ ...cell, tag: 'th' })) }],
    body: rest.map((cells) => ({ cells })),
  };
}
