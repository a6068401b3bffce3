import { isObject, type Json, objects } from '@ipec/common';
import { fail, ok, type Result } from '../result.ts';
import type { Cell, Column, Table } from './types.ts';

/** An indicator file as `ipec-indicators` writes it. */
export function isReport(value: unknown): value is Json {
  return isObject(value) && Array.isArray(value['indicators']);
}

const TEXTS = 'indicator title unit group category'.split(' ');
const COUNTS = 'numerator denominator unknown value lower upper'.split(' ');
/** What newer files say too. The first columns keep their order. */
const WORDS = [
  ...['stream', 'statistic', 'value_unit', 'title_cy', 'unit_cy', 'by', 'group_label', 'group_label_cy'],
  ...['second_by', 'second_group', 'second_group_label', 'second_group_label_cy'],
  ...['category_label', 'category_label_cy', 'small', 'not_published', 'source', 'source_cy', 'licence'],
  ...['period_from', 'period_to'],
];
const COLUMNS: readonly Column[] = [
  ...TEXTS.map((name): Column => ({ name, type: 'text' })),
  ...COUNTS.map((name): Column => ({ name, type: 'number' })),
  ...WORDS.map((name): Column => ({ name, type: 'text' })),
];

export interface IndicatorOptions {
  /** Only this indicator; then `value` has a unit: `share` for shares and mixes. */
  readonly indicator?: string | undefined;
}

/** Values of one row by the name of their column; an absent one is an empty cell. */
type Values = Readonly<Record<string, unknown>>;

/** Indicators as a long table: one row for a figure, for each category of a mix, and for each group. */
export function parseIndicators(report: Json, { indicator }: IndicatorOptions = {}): Result<Table> {
  const all = objects(report['indicators']);
  const wanted = indicator === undefined ? all : all.filter(({ id }) => id === indicator);
  if (wanted.length === 0) {
    const which = indicator === undefined ? 'no indicators' : `no indicator ${JSON.stringify(indicator)}`;
    return fail({ code: 'indicator-none', path: 'indicators', message: `${which} in the file` });
  }
  const shares = wanted.every(({ statistic }) => statistic === 'share' || statistic === 'mix');
  const columns = COLUMNS.map((column) =>
    column.name === 'value' && shares ? { ...column, unit: 'share' } : column,
  );
  const rows = wanted.flatMap((one) => rowsOf(one, report));
  return ok({
    columns,
    rows: rows.map((values) =>
      columns.map(({ name, type }) => (type === 'number' ? number(values[name]) : words(values[name]))),
    ),
    notes: notesOf(report),
  });
}

function rowsOf(one: Json, report: Json): readonly Values[] {
  const period = object(one['period']);
  const head = {
    indicator: one['id'],
    title: one['title'],
    unit: one['unit'],
    stream: one['stream'],
    statistic: one['statistic'],
    value_unit: one['valueUnit'],
    title_cy: object(one['labels'])['cy'],
    unit_cy: object(one['unitLabels'])['cy'],
    source: one['source'] ?? object(one['sourceLabels'])['en'],
    source_cy: object(one['sourceLabels'])['cy'],
    licence: one['licence'],
    period_from: period['from'],
    period_to: period['to'],
  };
  const isMix = one['statistic'] === 'mix';
  const groups = objects(one['groups']).flatMap((group) => {
    const labels = object(group['labels']);
    const second = object(group['second']);
    const secondLabels = object(second['labels']);
    return figures(group, isMix, {
      ...head,
      by: report['by'],
      group: group['label'] ?? group['key'],
      group_label: labels['en'],
      group_label_cy: labels['cy'],
      second_by: second['key'] === undefined ? undefined : report['secondBy'],
      second_group: second['key'],
      second_group_label: secondLabels['en'],
      second_group_label_cy: secondLabels['cy'],
    });
  });
  return [...figures(one, isMix, head), ...groups];
}

/** A figure, and below it the categories of a mix. */
function figures(of: Json, isMix: boolean, head: Values): readonly Values[] {
  const range = object(of['range']);
  const counts = {
    denominator: of['denominator'],
    unknown: of['unknown'],
    small: of['small'] === true ? 'true' : undefined,
    not_published: of['notPublished'] === true ? 'true' : undefined,
  };
  const whole = {
    ...head,
    ...counts,
    numerator: of['numerator'],
    value: of['value'],
    lower: range['lower'],
    upper: range['upper'],
  };
  if (!isMix) return [whole];
  const parts = objects(of['rows']).map((row) => ({
    ...head,
    ...counts,
    category: row['key'],
    category_label: object(row['labels'])['en'],
    category_label_cy: object(row['labels'])['cy'],
    numerator: row['count'],
    value: row['share'],
  }));
  return [whole, ...parts];
}

const NOTHING: Json = {};
const object = (value: unknown): Json => (isObject(value) ? value : NOTHING);

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
  const provenance = object(report['provenance']);
  return Object.fromEntries(
    Object.entries(provenance).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
}
