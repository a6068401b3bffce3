export { decodeText } from './bytes.ts';
export { type CsvOptions, openCsv, SEPARATORS } from './csv.ts';

export { parseIndicators, type IndicatorOptions } from './indicators.ts';
export { openJson, openJsonValue } from './json.ts';
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
export { openTable } from './open.ts';
export { readPlain } from './plain.ts';
export { type Opened, readOpened } from './opened.ts';
export { type SheetForms, sheetForms } from './forms.ts';
export { parseCsv, parseJson, parseJsonValue, parseRows, parseTable, type TableOptions } from './parse.ts';
export { type RowCell, type RowsOptions } from './rows.ts';
export { headingUnit, type HeadingUnit, isTime, withoutScale } from './heading.ts';
export { parseDate, type Period, periodsOf } from './period.ts';
export { absence, type Absence } from './symbols.ts';
export { type Cell, type Column, COLUMN_TYPES, type ColumnType, type Table } from './types.ts';
export type { Issue, Result } from '../result.ts';
