import type { RowCell } from '@ipec/feeds/table';

/** The host's children as plain data. */
export interface Children {
  /** Rows of the table, headings first; null where there is none. */
  readonly rows: readonly (readonly RowCell[])[] | null;
  readonly caption: string | null;
  readonly summary: string | null;
  readonly source: { readonly text: string; readonly href: string | null } | null;
  readonly notes: readonly string[];
  /** Whether there is a table that says of some figure not where it belongs; refusals.ts says where. */
  readonly isOdd: boolean;
}

/** The only reader of the page: a `<table>`, and words in the slots `summary`, `source` and `notes`. */
export function readChildren(host: Element): Children {
  const table = host.querySelector('table');
  const source = host.querySelector('[slot="source"]');
  const link = source?.querySelector<HTMLAnchorElement>('a[href]');
  const notes = [...host.querySelectorAll('[slot="notes"]')].flatMap((list) => {
    const items = [...list.querySelectorAll('li')];
    return (items.length > 0 ? items : [list]).map(textOf);
  });
  const text = source && textOf(source);
  return {
    ...(table ? readTable(table) : { rows: null, caption: null, isOdd: false }),
    summary: wordsOf(host.querySelector('[slot="summary"]')),
    source: text ? { text, href: link ? safe(link) : null } : null,
    notes: notes.filter(Boolean),
  };
}

function readTable(table: HTMLTableElement): Pick<Children, 'rows' | 'caption' | 'isOdd'> {
  const foot = new Set(table.tFoot?.rows);
  // In a browser `rows` has those of the head first, wherever it stands.
  const rows = [...table.rows].filter((row) => !foot.has(row)).map((row) => [...row.cells]);
  const spans = rows.flat().some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1);
  const isOdd = spans || (table.tHead?.rows.length ?? 0) > 1;
  return { rows: isOdd ? null : rows.map((row) => row.map(cellOf)), caption: wordsOf(table.caption), isOdd };
}

/** Exact values: `data-value` of the cell, `<data value>`, `<time datetime>`. */
function cellOf(cell: HTMLTableCellElement): RowCell {
  const text = textOf(cell);
  const inside = cell.firstElementChild && cell.querySelector('data[value], time[datetime]');
  const value = cell.dataset['value'] ?? inside?.getAttribute('value') ?? inside?.getAttribute('datetime');
  return value === undefined || value === null ? text : { text, value };
}

/** Text without links to footnotes, which are no part of a figure. */
function textOf(element: Element): string {
  let source = element;
  if (element.firstElementChild && element.querySelector('sup a, br')) {
    source = element.cloneNode(true) as Element;
    for (const one of source.querySelectorAll('sup:has(a)')) one.remove();
    for (const one of source.querySelectorAll('br')) one.replaceWith(' ');
  }
  return source.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function wordsOf(element: Element | null | undefined): string | null {
  return (element && textOf(element)) || null;
}

function safe({ protocol, href }: HTMLAnchorElement): string | null {
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
