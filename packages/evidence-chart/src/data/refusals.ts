import type { Issue } from '@ipec/feeds/table';

/** Cells that span several say of none of them which figure it holds. */
function spans(row: HTMLTableRowElement, index: number): Issue[] {
  return [...row.cells].flatMap(({ colSpan, rowSpan }, column) =>
    colSpan > 1 || rowSpan > 1
      ? [
          {
            code: 'table-span',
            path: `row ${index}, column ${column + 1}`,
            message: `a cell spans ${colSpan} columns and ${rowSpan} rows; each figure needs its own`,
          },
        ]
      : [],
  );
}

/** What stands in the way of reading the table of a host, and where. */
export function refusalsOf(host: Element): readonly Issue[] {
  const table = host.querySelector('table');
  const heads = table?.tHead?.rows.length ?? 0;
  const foot = new Set(table?.tFoot?.rows);
  const issues = [...(table?.rows ?? [])].filter((row) => !foot.has(row)).flatMap(spans);
  if (heads > 1) {
    const message = `${heads} rows of headings; one is needed`;
    issues.push({ code: 'table-two-heads', path: 'thead', message });
  }
  return issues;
}
