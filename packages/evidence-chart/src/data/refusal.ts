import type { Issue, Language } from '@ipec/common';
import type { Table } from '@ipec/feeds/table';
import { TABLE_CODES, type TableCode, tableWords } from '@ipec/feeds/table-words';

const isTableCode = (code: string): code is TableCode => TABLE_CODES.some((one) => one === code);

/** Why figures are not drawn, each reason once, in the words of one language. */
export function reasonsOf(issues: readonly Issue[], language: Language): readonly string[] {
  const { reasons } = tableWords[language];
  return [...new Set(issues.flatMap(({ code }) => (isTableCode(code) ? [reasons[code]] : [])))];
}

/** So many rows can be looked through; a file of a thousand would push all that follows out of sight. */
const SHOWN = 100;

/** A table as it was published, for figures that are not drawn: of a long one the first rows, and how many more there are. */
export function tableElement({ columns, rows }: Table, language: Language): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const { name, unnamed } of columns) {
    const cell = document.createElement(unnamed ? 'td' : 'th');
    if (!unnamed) cell.setAttribute('scope', 'col');
    cell.textContent = unnamed ? '' : name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows.slice(0, SHOWN)) {
    const line = body.insertRow();
    for (const [index, { text }] of row.entries()) {
      const isName = index === 0 && columns[0]?.type !== 'number';
      const cell = document.createElement(isName ? 'th' : 'td');
      if (isName) cell.setAttribute('scope', 'row');
      cell.textContent = text;
      line.append(cell);
    }
  }
  if (rows.length > SHOWN) {
    const cell = table.createTFoot().insertRow().insertCell();
    cell.colSpan = Math.max(1, columns.length);
    cell.textContent = tableWords[language].moreRows((rows.length - SHOWN).toLocaleString(language));
  }
  return table;
}
