import type { Issue, Language } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import { TABLE_CODES, type TableCode, tableWords } from '@ipec/feeds/table-words';

const isTableCode = (code: string): code is TableCode => TABLE_CODES.some((one) => one === code);

/** Why figures are not drawn, each reason once, in the words of one language. */
export function reasonsOf(issues: readonly Issue[], language: Language): readonly string[] {
  const { reasons } = tableWords[language];
  return [...new Set(issues.flatMap(({ code }) => (isTableCode(code) ? [reasons[code]] : [])))];
}

/** A table as it was published, for figures that are not drawn. */
export function tableElement({ columns, rows }: Table): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const { name, unnamed } of columns) {
    const cell = document.createElement(unnamed ? 'td' : 'th');
    if (!unnamed) cell.setAttribute('scope', 'col');
    cell.textContent = unnamed ? '' : name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const [index, { text }] of row.entries()) {
      const isName = index === 0 && columns[0]?.type !== 'number';
      const cell = document.createElement(isName ? 'th' : 'td');
      if (isName) cell.setAttribute('scope', 'row');
      cell.textContent = text;
      line.append(cell);
    }
  }
  return table;
}
