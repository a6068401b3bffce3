import { fail, ok, type Result } from '../result.ts';
import type { Cell, Column, Table } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

/** An indicator file as `ipec-indicators` writes it. */
export function isReport(value: unknown): value is Json {
  return isObject(value) && Array.isArray(value['indicators']);
}

const COLUMNS: readonly Column[] = [
  { name: 'indicator', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'unit', type: 'text' },
  { name: 'group', type: 'text' },
  { name: 'category', type: 'text' },
  { name: 'numerator', type: 'number' },
  { name: 'denominator', type: 'number' },
  { name: 'unknown', type: 'number' },
  { name: 'value', type: 'number' },
];

export interface IndicatorOptions {
  /** Only this indicator; then `value` has a unit: `share` for shares and mixes. */
  readonly indicator?: string | undefined;
}

/** Indicators as a long table: one row for a figure, for each category of a mix, and for each group. */
export function parseIndicators(report: Json, { indicator }: IndicatorOptions = {}): Result<Table> {
  const all = list(report['indicators']);
  const wanted = indicator === undefined ? all : all.filter(({ id }) => id === indicator);
  if (wanted.length === 0) {
    const which = indicator === undefined ? 'no indicators' : `no indicator ${JSON.stringify(indicator)}`;
    return fail({ code: 'indicator-none', path: 'indicators', message: `${which} in the file` });
  }
  const shares = wanted.every(({ statistic }) => statistic === 'share' || statistic === 'mix');
  const columns = COLUMNS.map((column) =>
    column.name === 'value' && shares ? { ...column, unit: 'share' } : column,
  );
  return ok({ columns, rows: wanted.flatMap(rowsOf), notes: notesOf(report) });
}

function rowsOf(indicator: Json): readonly (readonly Cell[])[] {
  const head = [words(indicator['id']), words(indicator['title']), words(indicator['unit'])];
  const of = (figures: Json, group: Cell, categories: boolean) => {
    const counts = [number(figures['denominator']), number(figures['unknown'])];
    const whole = [...head, group, NONE, number(figures['numerator']), ...counts, number(figures['value'])];
    if (!categories) return [whole];
    const parts = list(figures['rows']).map((row) => [
      ...head,
      group,
      words(row['key']),
      number(row['count']),
      ...counts,
      number(row['share']),
    ]);
    return [whole, ...parts];
  };
  const mix = indicator['statistic'] === 'mix';
  const groups = list(indicator['groups']).flatMap((group) =>
    of(group, words(group['label'] ?? group['key']), mix),
  );
  return [...of(indicator, NONE, mix), ...groups];
}

const NONE: Cell = { kind: 'missing', text: '', reason: 'not-applicable' };

function words(value: unknown): Cell {
  return typeof value === 'string' && value !== ''
    ? { kind: 'value', value, text: value }
    : { kind: 'missing', text: '' };
}

/** null is a share of nothing: missing, never 0. */
function number(value: unknown): Cell {
  const there = typeof value === 'number' && Number.isFinite(value);
  return there ? { kind: 'value', value, text: String(value) } : { kind: 'missing', text: '' };
}

function notesOf(report: Json): Record<string, string> {
  const provenance = isObject(report['provenance']) ? report['provenance'] : {};
  return Object.fromEntries(Object.entries(provenance).map(([key, value]) => [key, String(value)]));
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
