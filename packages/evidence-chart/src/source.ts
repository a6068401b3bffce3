import type { Issue, RowCell } from '@ipec/feeds/table';

/** The host's children as plain data. */
export interface Children {
  /** Rows of the table, headings first; null where there is none. */
  readonly rows: readonly (readonly RowCell[])[] | null;
  readonly caption: string | null;
  readonly summary: string | null;
  readonly source: { readonly text: string; readonly href: string | null } | null;
  readonly notes: readonly string[];
  /** What stands in the way of reading the table. */
  readonly issues: readonly Issue[];
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
    ...(table ? readTable(table) : { rows: null, caption: null, issues: [] }),
    summary: wordsOf(host.querySelector('[slot="summary"]')),
    source: text ? { text, href: link ? safe(link) : null } : null,
    notes: notes.filter(Boolean),
  };
}

function readTable(table: HTMLTableElement): Pick<Children, 'rows' | 'caption' | 'issues'> {
  const caption = wordsOf(table.caption);
  const foot = new Set(table.tFoot?.rows);
  // In a browser `rows` has those of the head first, wherever it stands.
  const rows = [...table.rows].filter((row) => !foot.has(row));
  const issues = rows.flatMap((row, index) => refuse(row, index));
  const heads = table.tHead?.rows.length ?? 0;
  if (heads > 1) {
    issues.push({
      code: 'table-two-heads',
      path: 'thead',
      message: `${heads} rows of headings; one is needed`,
    });
  }
  return { rows: issues.length > 0 ? null : rows.map((row) => [...row.cells].map(cellOf)), caption, issues };
}

/** Cells that span several say of none of them which figure it holds. */
function refuse(row: HTMLTableRowElement, index: number): Issue[] {
  return [...row.cells].flatMap((cell, column) =>
    cell.colSpan > 1 || cell.rowSpan > 1
      ? [
          {
            code: 'table-span',
            path: `row ${index}, column ${column + 1}`,
            message: `a cell spans ${cell.colSpan} columns and ${cell.rowSpan} rows; each figure needs its own`,
          },
        ]
      : [],
  );
}

/** Exact values: `data-value` of the cell, `<data value>`, `<time datetime>`. */
function cellOf(cell: HTMLTableCellElement): RowCell {
  const text = textOf(cell);
  const value =
    cell.getAttribute('data-value') ??
    cell.querySelector('data[value]')?.getAttribute('value') ??
    cell.querySelector('time[datetime]')?.getAttribute('datetime');
  return value === undefined || value === null ? text : { text, value };
}

/** Text without links to footnotes, which are no part of a figure. */
function textOf(element: Element): string {
  let source = element;
  if (element.querySelector('sup a, br')) {
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
