import type { RowCell } from '@ipec/feeds/table';
import { seenText, textOf } from './cell-text.ts';

/** Words of the page, and the links that stand in them. */
export interface LinkedWords {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** The host's children as plain data. */
export interface Children {
  /** Rows of the table, headings first; null where there is none. */
  readonly rows: readonly (readonly RowCell[])[] | null;
  /** How many rows are marked as headings; undefined where none is. */
  readonly heads?: number | undefined;
  readonly caption: string | null;
  readonly summary: string | null;
  readonly source: LinkedWords | null;
  readonly notes: readonly LinkedWords[];
}

/** What was read of elements before their tag is registered, for what they are made from in the same task. */
const early = new Map<Element, Children>();

/** Reads the children of an element whose tag is not yet registered: where that follows at once, they are not read again. */
export function readEarly(host: Element): Children {
  if (early.size === 0) setTimeout(() => early.clear());
  const children = readChildren(host);
  early.set(host, children);
  return children;
}

/** What was read early in this task, else what is there now. */
export function takeChildren(host: Element): Children {
  const children = early.get(host) ?? readChildren(host);
  early.delete(host);
  return children;
}

/** What an editor wrote beside the table, in the element or in what wraps the table, is to be known of the figures. */
function wordsBeside(host: Element, table: Element | null): LinkedWords[] {
  const words: LinkedWords[] = [];
  let inner = table;
  do {
    const outer: Element = inner?.parentElement ?? host;
    const beside = [...outer.children].filter((child) => !child.matches('[slot], table, :has(table)'));
    words.push(...beside.map((child) => linkedWords(child, seenText)));
    inner = outer;
  } while (inner !== host);
  return words;
}

/** The only reader of the page: a `<table>`, what stands beside it, and words in the slots `summary`, `source` and `notes`. */
export function readChildren(host: Element): Children {
  const table = host.querySelector('table');
  const source = host.querySelector('[slot="source"]');
  const notes = [...host.querySelectorAll('[slot="notes"]')].flatMap((list) => {
    const items = [...list.querySelectorAll('li')];
    return (items.length > 0 ? items : [list]).map((item) => linkedWords(item));
  });
  const said = source && linkedWords(source);
  return {
    ...(table ? readTable(table) : { rows: null, caption: null }),
    summary: wordsOf(host.querySelector('[slot="summary"]')),
    source: said?.text ? said : null,
    notes: [...notes, ...wordsBeside(host, table)].filter(({ text }) => text),
  };
}

function readTable(table: HTMLTableElement): Pick<Children, 'rows' | 'heads' | 'caption'> {
  // In a browser `rows` has those of the head first and those of the foot last, wherever they stand.
  const rows = [...table.rows];
  const inHead = table.tHead?.rows.length ?? 0;
  // One heading across the table, below others, heads a group of rows.
  const isHead = ({ cells }: HTMLTableRowElement, at: number): boolean =>
    [...cells].every(({ localName }) => localName === 'th') &&
    (cells.length > 1 || (rows[at - 1]?.cells.length ?? 0) < 2);
  const leading = rows.findIndex((row, at) => !isHead(row, at));
  const heads = inHead || Math.max(0, leading);
  return { rows: cellsOf(rows), heads: heads || undefined, caption: wordsOf(table.caption) };
}

/** Every place of the grid holds a cell: one that spans several stands in each of them. */
function cellsOf(rows: readonly HTMLTableRowElement[]): RowCell[][] {
  const grid: RowCell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const found = cellOf(cell);
      const below = cell.rowSpan === 0 ? rows.length - at : cell.rowSpan;
      for (let down = 0; down < below && at + down < rows.length; down += 1) {
        if (rows[at + down]?.parentNode !== row.parentNode) break;
        for (let across = 0; across < cell.colSpan; across += 1)
          (grid[at + down] as RowCell[])[column + across] = down + across === 0 ? found : again(found);
      }
    }
  }
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

const again = (cell: RowCell): RowCell => ({
  ...(typeof cell === 'string' ? { text: cell } : cell),
  again: true,
});

/** Exact values: `data-value` of the cell, `<data value>`, `<time datetime>`. */
function cellOf(cell: HTMLTableCellElement): RowCell {
  const text = textOf(cell);
  const inside = cell.firstElementChild && cell.querySelector('data[value], time[datetime]');
  const value = cell.dataset['value'] ?? inside?.getAttribute('value') ?? inside?.getAttribute('datetime');
  return value === undefined || value === null ? text : { text, value };
}

function wordsOf(element: Element | null | undefined): string | null {
  return (element && textOf(element)) || null;
}

/** A link to a place of the page may lead to what is not shown while the chart is drawn. */
const LEADING = 'a[href]:not([href^="#"])';

function linkedWords(element: Element, words = textOf): LinkedWords {
  const links = [element, ...element.querySelectorAll<HTMLAnchorElement>('a')].flatMap((link) => {
    const { href = '' } = link as Partial<HTMLAnchorElement>;
    const text = words(link);
    return /^(?:http|mailto:|tel:)/.test(href) && text && link.matches(LEADING) ? [{ text, href }] : [];
  });
  return { text: words(element), links };
}
