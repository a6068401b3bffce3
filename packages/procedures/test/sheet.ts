import assert from 'node:assert/strict';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { uk } from '@ipec/procedures';
import { decodeSheet, diffRulesets, rulebookFromCsv, rulebookToCsv } from '@ipec/procedures/rulebook';

export const sheet = rulebookToCsv(uk);
export const [header = [], ...body] = csvParseRows(sheet);
export const column = (name: string): number => header.indexOf(name);
export type Row = string[];
export const is =
  (kind: string, id: string, condition?: string) =>
  (row: Row): boolean =>
    row[0] === kind && row[1] === id && (condition === undefined || row[3] === condition);

/** The sheet after one edit. */
export function edited(edit: (rows: Row[]) => Row[]): string {
  return csvFormatRows([header, ...edit(body.map((row) => [...row]))]);
}
export const set = (test: (row: Row) => boolean, name: string, value: string | ((old: string) => string)) =>
  edited((rows) => {
    const row = rows.find(test);
    assert.ok(row, 'the row to edit exists');
    const at = column(name);
    row[at] = typeof value === 'string' ? value : value(row[at] ?? '');
    return rows;
  });
export const drop = (test: (row: Row) => boolean): string =>
  edited((rows) => {
    const at = rows.findIndex(test);
    assert.ok(at >= 0);
    return rows.toSpliced(at, 1);
  });

/** What a reader of the command sees: refusals by path, or changes that are more than a note. */
export function reported(file: string | Uint8Array): string[] {
  const text = decodeSheet(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if (!text.ok) return text.issues.map(({ path, message }) => `refused ${path}: ${message}`);
  const result = rulebookFromCsv(text.value, uk);
  if (!result.ok) return result.issues.map(({ path, message }) => `refused ${path}: ${message}`);
  return diffRulesets(uk, result.value)
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, where }) => `${severity} ${code} ${where}`);
}

/** The limit for goods and services of sub-central bodies, from 2026. */
export const goods = is('limit', 'goods-services-sub-central', '2026-01-01/');
