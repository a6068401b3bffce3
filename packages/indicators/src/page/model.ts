import type { Language } from '@ipec/common';
import type { Evidence, Indicator, Report } from '../report/types.ts';
import { reasonLabels } from '../words/reasons.ts';
import { amount, dateText, valueText } from './numbers.ts';
import { PANELS } from './panels.ts';
import { PAGE_WORDS } from './words.ts';

/** Everything a report page is made of: what report.json holds. */
export interface ReportData extends Report {
  readonly title: string;
  readonly peerGroup: {
    readonly kind: 'type' | 'region' | 'list' | 'none';
    readonly names: readonly string[];
  };
  /** The indicators of our buyers by month. */
  readonly byMonth: readonly Indicator[];
  /** The first and the last day (UK) that were asked for, where the figures are restricted to some. */
  readonly window?: { readonly from: string | null; readonly to: string | null };
  /** Addresses of notices by OCID, where the service has one that is known. */
  readonly notices: Readonly<Record<string, string>>;
}

export interface Point {
  readonly key: string;
  readonly label: string;
  /** In the value's own unit; null where it does not exist. */
  readonly value: number | null;
  readonly text: string;
  readonly count: string;
}

/** One figure of the page, in words. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly figure: string;
  readonly sentences: readonly string[];
  readonly peers: readonly string[];
  readonly note: string;
  readonly code: string;
  readonly indicator: Indicator;
  readonly categories: readonly Point[];
  readonly months: readonly Point[];
  readonly evidence: Evidence;
}

export interface Section {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** Months from which a line says more than its points. */
const MONTHS = 6;

/** The sections of a page, one for each stream in which the buyer has anything to count. */
export function sectionsOf(data: ReportData, language: Language): readonly Section[] {
  const streams = [...new Set(data.indicators.map(({ stream }) => stream))];
  return streams.flatMap((stream) => {
    const panels = Object.keys(PANELS).flatMap((id) => {
      const found = data.indicators.find(
        (one) => one.id === id && one.stream === stream && !one.notPublished,
      );
      return found && (found.denominator > 0 || found.unknown > 0) ? [panelOf(data, found, language)] : [];
    });
    const [first] = panels;
    return first ? [{ title: first.indicator.sourceLabels[language], panels }] : [];
  });
}

function panelOf(data: ReportData, indicator: Indicator, language: Language): Panel {
  const words = PAGE_WORDS[language];
  const { id, labels, code, rows, statistic, ocids } = indicator;
  const month = data.byMonth.find((one) => one.id === id && one.stream === indicator.stream);
  const points = (month?.groups ?? []).filter(({ key }) => key !== 'unknown');
  return {
    id,
    title: labels[language],
    figure: figureText(indicator, language),
    sentences: sentencesOf(indicator, language),
    peers: peerSentences(data, indicator, language),
    note: PANELS[id]![language],
    code: code === undefined ? '' : words.code(code),
    indicator,
    categories:
      statistic === 'mix'
        ? (rows ?? []).map((row) => ({
            key: row.key,
            label: row.labels[language],
            value: row.share,
            text: row.share === null ? words.notKnown : valueText(row.share, 'share', language),
            count: amount(row.count, indicator.unit),
          }))
        : [],
    months:
      points.length < MONTHS
        ? []
        : points.map((group) => ({
            key: group.key,
            label: dateText(group.key, language),
            value: group.value,
            text: figureText({ ...indicator, ...group }, language),
            count: amount(group.denominator, indicator.unit),
          })),
    evidence: ocids ?? { numerator: [], denominator: [], unknown: [] },
  };
}

/** The figure itself: a range where some of the whole is unknown, words where there is none. */
export function figureText(
  {
    value,
    denominator,
    unknown,
    range,
    valueUnit,
  }: Pick<Indicator, 'value' | 'denominator' | 'unknown' | 'range' | 'valueUnit'>,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  if (value !== null && range) {
    return words.between(
      valueText(range.lower, valueUnit, language),
      valueText(range.upper, valueUnit, language),
    );
  }
  if (value !== null) return valueText(value, valueUnit, language);
  return denominator > 0 || unknown > 0 ? words.notKnown : words.nothing;
}

function sentencesOf(indicator: Indicator, language: Language): readonly string[] {
  const { numerator, denominator, unknown, small, unit, statistic, rows, excluded } = indicator;
  const words = PAGE_WORDS[language];
  const of = (count: number) => amount(count, unit);
  const name = indicator.unitLabels[language];
  const largest = statistic === 'mix' && indicator.value !== null ? [`${rows![0]!.labels[language]}.`] : [];
  const counted =
    statistic === 'median' || statistic === 'mean'
      ? words.measured(decimalOf(denominator), name)
      : unit === 'pounds'
        ? words.sum(of(numerator), of(denominator))
        : words.counted(of(numerator), of(denominator), name);
  const left = Object.entries(excluded ?? {}).map(
    ([reason, count]) => `${reasonLabels(reason)[language]} (${decimalOf(count)})`,
  );
  return [
    ...largest,
    ...(denominator > 0 ? [counted] : []),
    ...(unknown > 0
      ? [words.unknown(unit === 'pounds' && statistic === 'share' ? of(unknown) : decimalOf(unknown))]
      : []),
    ...(left.length > 0 ? [`${words.leftOut}: ${left.join('; ')}.`] : []),
    ...(small ? [words.small] : []),
  ];
}

function decimalOf(count: number): string {
  return amount(count, 'units');
}

function peerSentences(
  data: ReportData,
  { peers, valueUnit }: Indicator,
  language: Language,
): readonly string[] {
  const words = PAGE_WORDS[language];
  if (data.peerGroup.kind === 'none' || !peers) return [];
  const of = (value: number) => valueText(value, valueUnit, language);
  const { median, lower, upper, buyers, tooFew } = peers;
  const compared =
    median === null || lower === null || upper === null
      ? words.noPeers
      : words.peerLine(of(median), of(lower), of(upper), buyers);
  return [compared, ...(tooFew > 0 ? [words.peersFew(tooFew)] : [])];
}

/** What the page says of the files that were read. */
export function readSentences(data: ReportData, language: Language): readonly string[] {
  const words = PAGE_WORDS[language];
  const { corpus, indicators, window } = data;
  const asked = (date: string | null) => date && dateText(date, language);
  const day = (date: string | null) =>
    date === null ? words.notKnown : dateText(date.slice(0, 10), language);
  const lookBack = indicators.find((one) => one.lookBack)?.lookBack;
  return [
    words.releases(decimalOf(corpus.releases), day(corpus.first), day(corpus.last)),
    ...(window ? [words.window(asked(window.from), asked(window.to))] : []),
    ...(sectionsOf(data, language).length === 0 ? [words.nothingFound] : []),
    corpus.skipped > 0 ? words.skipped(decimalOf(corpus.skipped)) : words.nothingSkipped,
    ...(lookBack
      ? [
          lookBack.from === null
            ? words.reachesNot(lookBack.days)
            : words.reaches(lookBack.days, day(lookBack.from)),
        ]
      : []),
    words.peers[data.peerGroup.kind],
    words.caution,
  ];
}
