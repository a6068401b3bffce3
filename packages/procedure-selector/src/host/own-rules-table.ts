import type { OwnRulesTable } from '@ipec/procedures';

type Cell = OwnRulesTable['rows'][number][number];

/** Elements that end a line: their words do not run into the next ones. */
const BREAKS = 'br, p, div, li, td, th';
/** A mark for a footnote: after a figure it would be read as a digit. */
const MARK = /^[\s\d*†‡a-z()[\]]{1,4}$/i;

/** What a reader of the page does not take for its words: struck out, or not shown. */
const NOT_SAID = 'del, s, script, style, template, [hidden]';

function wordsOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  if (node.matches(NOT_SAID) || (node.localName === 'sup' && MARK.test(node.textContent ?? ''))) return '';
  const words = [...node.childNodes].map(wordsOf).join('');
  return node.matches(BREAKS) ? `${words} ` : words;
}

const squeezed = (node: Node | null | undefined): string =>
  node ? wordsOf(node).replace(/\s+/g, ' ').trim() : '';

/** A cell over several columns or rows stands in each of them; more than this many is a slip of the pen. */
const WIDEST = 50;

/** The cells of a table by row and column, spans filled in. */
function gridOf(rows: readonly HTMLTableRowElement[]): (readonly HTMLTableCellElement[])[] {
  const grid: HTMLTableCellElement[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      const height = Math.min(cell.rowSpan || rows.length, rows.length - y);
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < Math.min(cell.colSpan, WIDEST); across += 1) {
          const line = grid[y + down];
          if (line) line[x + across] = cell;
        }
    }
  });
  return grid;
}

function linkIn(cell: HTMLTableCellElement): string | undefined {
  const links = [...cell.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.find(({ protocol }) => protocol === 'https:' || protocol === 'http:')?.href;
}

function cellOf(cell: HTMLTableCellElement | undefined): Cell {
  if (!cell) return { text: '' };
  const href = linkIn(cell);
  return href === undefined ? { text: squeezed(cell) } : { text: squeezed(cell), href };
}

/** Every heading above a column, the widest first: "Works" over "Value" is "Works Value". */
function columnOf(cells: readonly (HTMLTableCellElement | undefined)[]): OwnRulesTable['columns'][number] {
  const text = [...new Set(cells.map(squeezed))].filter(Boolean).join(' ');
  const field = cells.find((cell) => cell?.dataset['field'] !== undefined)?.dataset['field'];
  return field === undefined ? { text } : { text, field };
}

/** Rows of headings: the head of the table, or the first rows of nothing but headings, or the first row of all. */
function headRows(table: HTMLTableElement): number {
  const inHead = table.tHead?.rows.length ?? 0;
  if (inHead > 0) return inHead;
  const rows = [...table.rows];
  const first = rows.findIndex(({ cells }) => [...cells].some(({ localName }) => localName !== 'th'));
  return Math.max(1, first);
}

/** Several tables as one: the caption of each is a heading over its rows. Null if their columns differ. */
export function readOwnRulesTables(tables: readonly HTMLTableElement[]): OwnRulesTable | null {
  const [first, ...others] = tables.map(readOwnRulesTable);
  if (!first || others.length === 0) return first ?? null;
  const headings = ({ columns }: OwnRulesTable): string => columns.map(({ text }) => text).join('|');
  if (others.some((other) => headings(other) !== headings(first))) return null;
  const headed = ({ caption, rows }: OwnRulesTable): OwnRulesTable['rows'] =>
    caption === '' ? rows : [first.columns.map(() => ({ text: caption })), ...rows];
  return { ...first, rows: [first, ...others].flatMap(headed) };
}

/** The council's own rules as they stand in the page, cell by cell. */
export function readOwnRulesTable(table: HTMLTableElement): OwnRulesTable {
  // In the order of the page: `table.rows` puts the head first and the foot last, wherever they stand.
  const rows = [...table.rows];
  const grid = gridOf(rows);
  const heads = headRows(table);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, x) =>
    columnOf(grid.slice(0, heads).map((row) => row[x])),
  );
  const body = grid.slice(heads).filter((row) => row.some((cell) => squeezed(cell) !== ''));
  return {
    caption: squeezed(table.caption) || (table.getAttribute('aria-label') ?? ''),
    columns,
    rows: body.map((row) => Array.from({ length: width }, (_, x) => cellOf(row[x]))),
  };
}
