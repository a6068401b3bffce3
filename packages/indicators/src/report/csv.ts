import type { Figures, Indicator, Report, ReportStream, Row } from './types.ts';

/** Columns of the tidy CSV: one row for a figure, and one for each category of a mix. */
export const CSV_COLUMNS = [
  'id',
  'code',
  'title',
  'stream',
  'statistic',
  'unit',
  'by',
  'group',
  'group_label',
  'category',
  'numerator',
  'denominator',
  'unknown',
  'value',
  'small',
] as const;

type Cells = Readonly<Partial<Record<(typeof CSV_COLUMNS)[number], string | number | boolean | null>>>;

/** The report as tidy CSV (RFC 4180, comma, CRLF). A value that does not exist is an empty cell, never 0. */
export function reportCsv(report: Report): string {
  return [...csvPieces(report)].join('');
}

/** The same an indicator at a time. */
export function* csvPieces({ indicators, by }: ReportStream): Generator<string> {
  yield csvLine(CSV_COLUMNS);
  for (const indicator of indicators) {
    const rows = indicatorRows(indicator, by);
    yield rows.map((row) => csvLine(CSV_COLUMNS.map((column) => row[column]))).join('');
  }
}

function indicatorRows(indicator: Indicator, by: string | undefined): readonly Cells[] {
  const { id, code, title, stream, statistic, unit, groups } = indicator;
  const head: Cells = { id, ...(code && { code }), title, stream, statistic, unit };
  const whole = figureRows(head, indicator, statistic === 'mix' ? indicator.rows : undefined);
  const parts = (groups ?? []).flatMap((group) =>
    figureRows({ ...head, by: by ?? '', group: group.key, group_label: group.label }, group, group.rows),
  );
  return [...whole, ...parts];
}

function figureRows(head: Cells, figures: Figures, rows: readonly Row[] | undefined): readonly Cells[] {
  const { numerator, denominator, unknown, value, small } = figures;
  const whole = { ...head, numerator, denominator, unknown, value, small };
  const categories = (rows ?? []).map(({ key, count, share }) => ({
    ...head,
    category: key,
    numerator: count,
    denominator,
    unknown,
    value: share,
    small,
  }));
  return [whole, ...categories];
}

function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe: buyers' names come from outside. */
function csvCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
