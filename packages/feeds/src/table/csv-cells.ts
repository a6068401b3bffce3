/** Rows of cells, and what was odd about the quotation marks in them. */
export interface CsvCells {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quotation mark opens and never closes. */
  readonly isOpen: boolean;
  /** Rows, from 1, with a quotation mark that neither opens nor closes a cell; it was kept. */
  readonly stray: readonly number[];
}

/** White space and a cell in quotation marks, and white space behind it. */
const SPACED = /[ \t]+"((?:[^"]|"")*)"[ \t]*/y;

/**
 * CSV (RFC 4180) → cells, as spreadsheets read it: a quotation mark opens a cell only at its start; one that is followed
 * by anything but a separator or an end of a line is text. White space around a cell in quotation marks is dropped: before
 * it, others keep it and the marks with it, which nobody means. Lines end with LF, CR LF or CR. An empty line is a row of
 * one empty cell.
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
  /** A quotation mark behind white space opens a cell where the next one closes it. */
  const behindSpace = (): string => {
    SPACED.lastIndex = at;
    const [all = '', cell = ''] = SPACED.exec(text) ?? [];
    const isCell = all !== '' && !text.startsWith(separator, at) && isEnd(at + all.length);
    if (!isCell) return plain();
    at += all.length;
    return cell.replaceAll('""', '"');
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : behindSpace());
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
