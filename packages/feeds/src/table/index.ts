import { fail, type Result } from '../result.ts';
import { parseCsv } from './csv.ts';
import { parseJson } from './json.ts';
import type { Table } from './types.ts';

export { parseCsv, type CsvOptions, SEPARATORS } from './csv.ts';
export { parseDate } from './date.ts';
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
export { parseRows, type RowCell, type RowsOptions } from './rows.ts';
export { absence, type Absence } from './symbols.ts';
export { type Cell, type Column, COLUMN_TYPES, type ColumnType, type Table } from './types.ts';
export type { Issue, Result } from '../result.ts';

export interface TableOptions {
  readonly type?: 'auto' | 'csv' | 'json' | undefined;
  readonly separator?: string | undefined;
}

/** A table from text: CSV, JSON or an indicator file. A web page instead of data is refused by name. */
export function parseTable(text: string, { type = 'auto', separator }: TableOptions = {}): Result<Table> {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (type === 'json' || (type === 'auto' && /^[[{]/.test(start))) return parseJson(text);
  if (/^<(!doctype|html|\?xml)/i.test(start)) {
    return fail({ code: 'table-is-page', message: 'a web page came instead of data' });
  }
  return parseCsv(text, { separator });
}
