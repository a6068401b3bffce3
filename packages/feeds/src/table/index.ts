import { fail, type Result } from '../result.ts';
import { decodeText } from './bytes.ts';
import { parseCsv } from './csv.ts';
import { parseJson } from './json.ts';
import type { Table } from './types.ts';

export { decodeText } from './bytes.ts';
export { parseCsv, type CsvOptions, SEPARATORS } from './csv.ts';

export { parseIndicators, type IndicatorOptions } from './indicators.ts';
export { parseJson, parseJsonValue } from './json.ts';
export { parseNumber, type ParsedNumber } from './number.ts';
export {
  COLUMN_KINDS,
  type ColumnKind,
  type ColumnReading,
  type LeftOut,
  type PeriodKind,
  PERIODS,
  type TableReading,
  type Unread,
} from './reading.ts';
export { plainTable } from './plain-table.ts';
export { parseRows, type RowCell, type RowsOptions } from './rows.ts';
export { headingUnit, type HeadingUnit, isTime, withoutScale } from './heading.ts';
export { parseDate, type Period, periodsOf } from './period.ts';
export { absence, type Absence } from './symbols.ts';
export { type Cell, type Column, COLUMN_TYPES, type ColumnType, type Table } from './types.ts';
export type { Issue, Result } from '../result.ts';

export interface TableOptions {
  readonly type?: 'auto' | 'csv' | 'json' | undefined;
  readonly separator?: string | undefined;
  /** Language of the page, for words such as the Welsh `mil`. */
  readonly language?: string | undefined;
}

/**
 * A table from a file: CSV, JSON or an indicator file, as text or as bytes in UTF-8, UTF-16 or Windows-1252. A web page
 * instead of data is refused by name.
 */
export function parseTable(
  file: string | Uint8Array,
  { type = 'auto', separator, language }: TableOptions = {},
): Result<Table> {
  const text = typeof file === 'string' ? file : decodeText(file);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (type === 'json' || (type === 'auto' && /^[[{]/.test(start))) return parseJson(text, { language });
  if (/^<(!doctype|html|\?xml)/i.test(start)) {
    return fail({ code: 'table-is-page', message: 'a web page came instead of data' });
  }
  return parseCsv(text, { separator, language });
}
