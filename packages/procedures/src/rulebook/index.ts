export { decodeSheet, rulebookFromCsv, rulebookToCsv } from './csv.ts';
export type { RulebookChange, Severity } from './change.ts';
export { diffRulesets } from './diff.ts';
export { effectsOn } from './effects.ts';
export type { CaseEffect } from './effects.ts';
export { rulebookRows, searchRows } from './table.ts';
export type { RowKind, RulebookRow } from './table.ts';
