export { rulebookFromCsv, rulebookToCsv } from './csv.ts';
export { rulebookRows, searchRows } from './table.ts';
export type { RowKind, RulebookRow } from './table.ts';
