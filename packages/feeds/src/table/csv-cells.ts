/** Rows of cells, and what was odd about the quotation marks in them. */
export interface CsvCells {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quotation mark opens and never closes. */
  readonly isOpen: boolean;
  /** Rows, from 1, with a quotation mark that neither opens nor closes a cell; it was kept. */
  readonly stray: readonly number[];
}

/**
 * CSV (RFC 4180) → cells, as spreadsheets read it: a quotation mark opens a cell only at its start; one that is followed
 * by anything but a separator or an end of a line is text; white space after a closing one is dropped. Lines end with LF,
 * CR LF or CR. An empty line is a row of one empty cell.
 */
export function csvCells(text: string, separator: string): CsvCells {
  const rows: string[][] = [];
  const stray = new Set<number>();
  let row: string[] = [];
  let isOpen = false;
  let at = 0;
  const isEnd = (index: number): boolean =>
    index >= text.length || text.startsWith(separator, index) || text[index] === '\n' || text[index] === '\r';
  const quoted = (): string => {
    let cell = '';
    for (at += 1; at < text.length;) {
      const next = text.indexOf('"', at);
      if (next < 0) break;
      cell += text.slice(at, next);
      if (text[next + 1] === '"') {
        cell += '"';
        at = next + 2;
        continue;
      }
      let after = next + 1;
      while (text[after] === ' ' || (text[after] === '\t' && separator !== '\t')) after += 1;
      if (isEnd(after)) {
        at = after;
        return cell;
      }
      stray.add(rows.length + 1);
      cell += '"';
      at = next + 1;
    }
    isOpen = true;
    cell += text.slice(at);
    at = text.length;
    return cell;
  };
  const plain = (): string => {
    const from = at;
    while (!isEnd(at)) at += 1;
    return text.slice(from, at);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : plain());
    if (at < text.length && text.startsWith(separator, at)) {
      at += separator.length;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    rows.push(row);
    row = [];
  }
  return { rows, isOpen, stray: [...stray] };
}
