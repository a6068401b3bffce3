import type { ContentElement } from './content.ts';

/** Cells as a spreadsheet copies them: tabs between cells, quotes around cells that hold tabs, quotes or line ends. */
export function sheetCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g,
  )) {
    if (quoted === undefined && plain === '' && end === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** A table with the first row as its head. */
export function sheetTable(rows: readonly (readonly string[])[]): ContentElement {
  const [head = [], ...body] = rows;
  const element = (tag: string, children: ContentElement['children'], attributes = {}): ContentElement => ({
    tag,
    attributes,
    children,
  });
  const line = (cells: readonly string[], tag: string): ContentElement =>
    element(
      'tr',
      cells.map((cell) => element(tag, [cell], tag === 'th' ? { scope: 'col' } : {})),
    );
  return element('table', [
    element('thead', [line(head, 'th')]),
    element(
      'tbody',
      body.map((cells) => line(cells, 'td')),
    ),
  ]);
}
