import { BYTE_ORDER_MARK, csvRow } from '@ipec/common';
import type { Figures, Group, Indicator, Report, ReportStream, Row } from './types.ts';

/** Columns of the tidy CSV: one row for a figure, and one for each category of a mix. See docs/files.md. */
// prettier-ignore
export const CSV_COLUMNS = [
  'id', 'code', 'title', 'title_cy', 'stream', 'statistic', 'unit', 'unit_cy', 'value_unit',
  'by', 'group', 'group_label', 'group_label_cy', 'second_by', 'second_group', 'second_group_label',
  'second_group_label_cy', 'category', 'category_label', 'category_label_cy',
  'numerator', 'denominator', 'unknown', 'unknown_inside', 'value', 'lower', 'upper', 'small',
  'excluded', 'conflicting', 'other_currencies', 'not_published',
  'distribution_n', 'distribution_median', 'distribution_mean', 'distribution_min', 'distribution_max',
  'distribution_negative', 'peer_buyers', 'peer_too_few', 'peer_median', 'peer_lower', 'peer_upper',
  'look_back_days', 'look_back_from', 'period_from', 'period_to', 'source', 'source_cy', 'source_href',
  'licence', 'releases', 'skipped', 'notes',
] as const;

type Column = (typeof CSV_COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string | number | boolean | null | undefined>>>;

/** The report as tidy CSV (RFC 4180, byte order mark, comma, CRLF). A value that does not exist is an empty cell. */
export function reportCsv(report: Report): string {
  return [...csvPieces(report)].join('');
}

/** The same an indicator at a time. */
export function* csvPieces({ indicators, by, secondBy, corpus }: ReportStream): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(CSV_COLUMNS);
  const read: Cells = { releases: corpus.releases, skipped: corpus.skipped, notes: countsText(corpus.notes) };
  for (const indicator of indicators) {
    const rows = indicatorRows(headOf(indicator), read, indicator, by, secondBy);
    yield rows.map((row) => csvRow(CSV_COLUMNS.map((column) => row[column]))).join('');
  }
}

function headOf(indicator: Indicator): Cells {
  const { id, code, labels, stream, statistic, unitLabels, valueUnit, lookBack, period } = indicator;
  return {
    id,
    code,
    title: labels.en,
    title_cy: labels.cy,
    stream,
    statistic,
    unit: unitLabels.en,
    unit_cy: unitLabels.cy,
    value_unit: valueUnit,
    not_published: indicator.notPublished ?? false,
    look_back_days: lookBack?.days,
    look_back_from: lookBack?.from,
    period_from: period.from,
    period_to: period.to,
    source: indicator.sourceLabels.en,
    source_cy: indicator.sourceLabels.cy,
    source_href: indicator.sourceHref,
    licence: indicator.licence,
  };
}

function indicatorRows(
  head: Cells,
  read: Cells,
  indicator: Indicator,
  by: string | undefined,
  secondBy: string | undefined,
): readonly Cells[] {
  const { statistic, groups, peers } = indicator;
  const compared: Cells = {
    peer_buyers: peers?.buyers,
    peer_too_few: peers?.tooFew,
    peer_median: peers?.median,
    peer_lower: peers?.lower,
    peer_upper: peers?.upper,
  };
  const [whole, ...categories] = figureRows(
    head,
    indicator,
    statistic === 'mix' ? indicator.rows : undefined,
  );
  const parts = (groups ?? []).flatMap((group, index) =>
    figureRows(
      { ...(index === 0 ? head : briefly(head)), by, ...groupCells(group), second_by: secondBy },
      group,
      group.rows,
    ),
  );
  return [{ ...whole, ...compared, ...read }, ...categories, ...parts];
}

/** What is the same for every group of an indicator: said in the rows of the whole and of the first group. */
const SAID_ONCE: readonly Column[] = [
  'code',
  'source',
  'source_cy',
  'source_href',
  'licence',
  'period_from',
  'period_to',
  'look_back_days',
  'look_back_from',
];

/** By buyer a file would else be mostly repetition, and too large for a page to load. */
function briefly(head: Cells): Cells {
  return { ...head, ...Object.fromEntries(SAID_ONCE.map((column) => [column, undefined])) };
}

function groupCells({ key, labels, second }: Group): Cells {
  return {
    group: key,
    group_label: labels.en,
    group_label_cy: labels.cy,
    second_group: second?.key,
    second_group_label: second?.labels.en,
    second_group_label_cy: second?.labels.cy,
  };
}

function figureRows(head: Cells, figures: Figures, rows: readonly Row[] | undefined): readonly Cells[] {
  const { numerator, denominator, unknown, value, small, range, distribution: spread } = figures;
  const shared: Cells = {
    ...head,
    denominator,
    unknown,
    unknown_inside: figures.unknownInside ?? false,
    small,
    excluded: countsText(figures.excluded ?? {}),
    conflicting: figures.conflicting,
  };
  const whole: Cells = {
    ...shared,
    numerator,
    value,
    lower: range?.lower,
    upper: range?.upper,
    distribution_n: spread?.n,
    distribution_median: spread?.median,
    distribution_mean: spread?.mean,
    distribution_min: spread?.min,
    distribution_max: spread?.max,
    distribution_negative: spread?.negative,
  };
  const categories = (rows ?? []).map(({ key, labels, count, share, otherCurrencies }) => ({
    ...shared,
    category: key,
    category_label: labels.en,
    category_label_cy: labels.cy,
    numerator: count,
    value: share,
    other_currencies: countsText(otherCurrencies ?? {}),
  }));
  return [whole, ...categories];
}

/** `foreign 36; coarse-code 1`: counts that are not 0, and those of a list inside by `name:key`. */
function countsText(counts: object, prefix = ''): string {
  return Object.entries(counts)
    .flatMap(([key, count]) =>
      typeof count === 'object'
        ? countsText(count as object, `${key}:`) || []
        : count === 0
          ? []
          : `${prefix}${key} ${count}`,
    )
    .join('; ');
}
