import { elementsOf, wordsOf, type ContentElement, type ContentNode } from '../content.ts';
import { element, words } from './entry.ts';

/** A cell as it is typed, and the element that it was read from. */
export interface GridCell {
  readonly text: string;
  readonly from?: ContentElement | undefined;
}

/** A table as rows of typed cells: the first row names the columns. */
export interface Grid {
  readonly caption: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** A table that a grid shows as it is; null where cells are merged or several rows name the columns. */
export function readGrid(table: ContentElement): Grid | null {
  const rows = elementsOf(table.children, ['tr']);
  const heads = elementsOf(elementsOf(table.children, ['thead']), ['tr']).length;
  const cells = rows.map(({ children }) => elementsOf(children, ['th', 'td']));
  const isMerged = cells
    .flat()
    .some(({ attributes }) => ['colspan', 'rowspan'].some((name) => (attributes[name] ?? '1') !== '1'));
  const hasFoot = elementsOf(table.children, ['tfoot']).length > 0;
  if (isMerged || heads > 1 || hasFoot) return null;
  const width = Math.max(0, ...cells.map((row) => row.length));
  return {
    caption: words(elementsOf(table.children, ['caption'])[0]),
    rows: cells.map((row) =>
      Array.from({ length: width }, (_, at) => ({ text: row[at] ? wordsOf([row[at]]) : '', from: row[at] })),
    ),
    attributes: table.attributes,
  };
}

export const emptyGrid = (
  attributes: Grid['attributes'],
  columns: readonly string[],
  rowCount: number,
): Grid => ({
  caption: '',
  attributes,
  rows: [
    columns.map((text) => ({ text })),
    ...Array.from({ length: rowCount }, () => columns.map(() => ({ text: '' }))),
  ],
});

/** A cell that was not typed in keeps its markup: a link, an exact value. */
function cell({ text, from }: GridCell, tag: string, scope: string | undefined): ContentElement {
  if (from?.tag === tag && wordsOf([from]) === text.trim()) return from;
  return element(tag, scope ? { scope } : {}, ...(text.trim() ? [text.trim()] : []));
}

/** The table as HTML. Rows without a single word are left out; null where none is left below the head. */
export function writeGrid({ caption, rows, attributes }: Grid): ContentElement | null {
  const [head = [], ...body] = rows;
  const filled = body.filter((row) => row.some(({ text }) => text.trim() !== ''));
  if (filled.length === 0) return null;
  const namesRows = body.some(([first]) => first?.from?.tag === 'th');
  const line = (cells: readonly GridCell[], isHead: boolean): ContentElement =>
    element(
      'tr',
      {},
      ...cells.map((one, at) => {
        const isRowName = !isHead && at === 0 && namesRows;
        return cell(one, isHead || isRowName ? 'th' : 'td', isHead ? 'col' : isRowName ? 'row' : undefined);
      }),
    );
  return element(
    'table',
    attributes,
    ...(caption.trim() ? [element('caption', {}, caption.trim())] : []),
    element('thead', {}, line(head, true)),
    element('tbody', {}, ...filled.map((row) => line(row, false))),
  );
}

/** Cells put in from a place on; the grid grows. From the first cell on they are the whole table. */
export function pasteInto(
  grid: Grid,
  pasted: readonly (readonly string[])[],
  row: number,
  column: number,
): Grid {
  const isWhole = row === 0 && column === 0;
  const old = isWhole ? [] : grid.rows;
  const height = Math.max(old.length, row + pasted.length);
  const width = Math.max(old[0]?.length ?? 0, column + Math.max(0, ...pasted.map((cells) => cells.length)));
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x): GridCell => {
      const given = pasted[y - row]?.[x - column];
      return given === undefined ? (old[y]?.[x] ?? { text: '' }) : { text: given };
    }),
  );
  return { ...grid, rows };
}

/** The table of the content with the marks, the content with another in its place, and where a new one goes. */
export function tableIn(
  content: readonly ContentNode[],
  attributes: Grid['attributes'],
): {
  readonly found: ContentElement | undefined;
  readonly put: (table: ContentElement | null) => readonly ContentNode[];
} {
  const marks = Object.keys(attributes);
  const found = elementsOf(content, ['table']).find((one) => marks.every((name) => name in one.attributes));
  const replaced = (nodes: readonly ContentNode[], table: ContentElement | null): readonly ContentNode[] =>
    nodes.flatMap((node): ContentNode[] => {
      if (node === found) return table ? [table] : [];
      return typeof node === 'string' ? [node] : [{ ...node, children: replaced(node.children, table) }];
    });
  return {
    found,
    put: (table) => (found ? replaced(content, table) : table ? [table, ...content] : content),
  };
}
