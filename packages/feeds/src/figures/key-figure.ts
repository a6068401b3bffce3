import type { Issue, Result } from '@ipec/common';
import { fail, ok } from '@ipec/common';
import { isoDate } from '../dates.ts';
import { figureParts, sentenceParts, type FigureParts } from '../figure-text.ts';
import type { Block } from '../item.ts';
import { safeLink } from '../safe-url.ts';
import { uniqueIds } from '../slug.ts';
import { plainText } from '../text.ts';

/** When a figure was true: a day, month or year, or a period in the source's words. */
export interface FigureDate {
  /** ISO 8601, or null for a period such as `2023-24`. */
  readonly iso: string | null;
  readonly text: string;
}

/** Who says so, and where. */
export interface FigureSource {
  readonly name: string;
  readonly url: string | null;
}

/** Another published value of the same quantity. */
export interface RivalFigure {
  readonly text: string;
  readonly date: string;
  readonly source: FigureSource;
}

/** One point of a series. */
export interface SeriesPoint {
  readonly period: string;
  readonly value: number;
  /** As the source writes it, where it writes more than the number. */
  readonly text: string | null;
}

/** A headline figure. It has a date and a source, or it is none. */
export interface KeyFigure {
  readonly id: string;
  /** The quantity as it is shown: `£300 billion a year`, `one third`. */
  readonly text: string;
  readonly label: string;
  readonly date: FigureDate;
  readonly source: FigureSource;
  /** What is to be known beside it: its definition, who disagrees. */
  readonly details: readonly Block[];
  /** The words that open the details, where the page has its own. */
  readonly detailsTitle: string | null;
  readonly rivals: readonly RivalFigure[];
  /** In the order of time; empty, or at least two points. */
  readonly series: readonly SeriesPoint[];
  /** What the source calls the periods and the values, where it does. */
  readonly seriesHead?: readonly string[];
  readonly language: string | null;
}

/** A figure as a page or a file gives it: nothing of it is trusted yet. */
export interface FigureDraft {
  readonly path: string;
  readonly id?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly unit?: unknown;
  readonly label?: unknown;
  readonly date?: unknown;
  readonly dateText?: unknown;
  readonly sourceName?: unknown;
  readonly sourceUrl?: unknown;
  readonly details?: readonly Block[];
  readonly detailsTitle?: unknown;
  readonly rivals?: readonly {
    readonly value?: unknown;
    readonly unit?: unknown;
    readonly date?: unknown;
    readonly sourceName?: unknown;
    readonly sourceUrl?: unknown;
  }[];
  readonly series?:
    readonly { readonly period: unknown; readonly value: unknown; readonly text?: unknown }[] | undefined;
  readonly seriesHead?: readonly string[] | undefined;
  readonly language?: unknown;
}

/** Why a figure is not shown, in words for whoever mends it. */
export const FIGURE_ISSUES = {
  'figure-no-value': 'A figure has no value, and is not shown.',
  'figure-no-label': 'A figure does not say what it counts, and is not shown.',
  'figure-no-date': 'A figure does not say when it was true, and is not shown.',
  'figure-no-source': 'A figure does not say whose it is, and is not shown.',
  'figure-not-published': 'A figure says that it is a draft, hidden or taken back, and is not shown.',
  'figure-source-unlinked': 'A figure names its source without a link to it.',
  'fields-not-read': 'Fields of the file have no place in a figure, and are not shown.',
  'figures-not-found': 'The element holds no figure. The page is shown as it is.',
  'figures-not-read': 'The document is not a list of figures.',
} as const;
export type FigureIssueCode = keyof typeof FIGURE_ISSUES;

/** What an author learns of figures. */
export function figureIssue(code: FigureIssueCode, path?: string): Issue {
  return { code, message: FIGURE_ISSUES[code], ...(path === undefined ? {} : { path }) };
}

function numberIn(value: unknown): number | null {
  const text = plainText(value);
  return /^[-−]?\d+(?:,\d{3})*(?:\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', '').replace('−', '-'))
    : null;
}

/**
 * What says that nothing is there: an error of a spreadsheet, a symbol of statistics, a place that was kept for what comes
 * later.
 */
const NOTHING =
  /^(?:nan|null|undefined|#(?:n\/a|div\/0!|ref!|value!|name\?|null!|num!)|n\/?a|\.{2,}|…|[-–—:?]+|\[[a-z]\]|tb[acd]|to (?:be (?:confirmed|added|advised|agreed|decided)|follow)|unknown|[£$€]x+(?:[.,]x+)*\s?(?:k|m|bn|million|billion)?|x+(?:[.,]x+)*\s?%|x{2,}|[[<{][^\]>}]*(?:insert|add|enter)\b[^\]>}]*[\]>}]|i['’]w gadarnhau|not (?:available|applicable|known))$/i;

function said(value: unknown): string {
  const text = plainText(value);
  return NOTHING.test(text) ? '' : text;
}

/** The quantity in words: as written, or made of value and unit. */
function quantity(value: unknown, text: unknown, unit: unknown, language: string): string {
  const written = said(text);
  const given = said(value);
  if (written !== '' || given === '') return written;
  return figureParts(
    { value: numberIn(given), text: given, unit: plainText(unit) || null, label: '', date: null },
    language,
  ).value;
}

/** The quantity and what it says; a unit that is a phrase belongs to what it says. */
function sentenceOf(draft: FigureDraft, language: string): FigureParts {
  const label = said(draft.label);
  const text = said(draft.value);
  if (plainText(draft.text) !== '' || text === '' || label === '')
    return { value: quantity(draft.value, draft.text, draft.unit, language), label };
  const unit = plainText(draft.unit) || null;
  return sentenceParts({ value: numberIn(draft.value), text, unit, label, date: null }, language);
}

/** A year, or a financial year as it is spoken of: `FY23/24`. */
const YEAR = /\b\d{4}\b|\bFY\s?\d\d(?:[/–-]\d\d)?\b/i;

/** A date is one where it names a year. */
function dateOf(value: unknown, words: unknown): FigureDate | null {
  const text = plainText(words) || plainText(value);
  const iso = isoDate(value, 'day-first') ?? isoDate(words, 'day-first');
  return iso !== null || YEAR.test(text) ? { iso, text } : null;
}

function sourceOf(name: unknown, url: unknown, base: string): FigureSource | null {
  const link = safeLink(url, base);
  const text = said(name).replace(/^none$/i, '') || (link ? new URL(link, 'https://x.invalid').host : '');
  return text === '' ? null : { name: text, url: link };
}

function rivalsOf(draft: FigureDraft, base: string, language: string): readonly RivalFigure[] {
  return (draft.rivals ?? []).flatMap(({ value, unit, date, sourceName, sourceUrl }) => {
    const text = quantity(value, '', unit ?? draft.unit, language);
    const source = sourceOf(sourceName, sourceUrl, base);
    return text === '' || !source ? [] : [{ text, date: plainText(date), source }];
  });
}

function seriesOf(draft: FigureDraft): readonly SeriesPoint[] {
  const points = (draft.series ?? []).flatMap(({ period, value, text }) => {
    const number = numberIn(value);
    const name = plainText(period);
    const written = plainText(text);
    if (number === null || name === '') return [];
    return [{ period: name, value: number, text: /[£%]/.test(written) ? written : null }];
  });
  return points.length > 1 ? points : [];
}

/**
 * Makes figures of drafts. One without value, label, date or source is left out and named in `warnings`: a number that
 * nobody vouches for is not shown.
 *
 * @param language of the page; `million` and `billion` are made in it
 */
export function finishFigures(
  drafts: readonly FigureDraft[],
  base: string,
  language: string,
): Result<readonly KeyFigure[]> {
  const nextId = uniqueIds();
  const warnings: Issue[] = [];
  const figures = drafts.flatMap((draft): readonly KeyFigure[] => {
    const { path } = draft;
    const own = plainText(draft.language) || language;
    const { value: text, label } = sentenceOf(draft, own);
    const date = dateOf(draft.date, draft.dateText);
    const source = sourceOf(draft.sourceName, draft.sourceUrl, base);
    const lacks: readonly (readonly [boolean, FigureIssueCode])[] = [
      [text === '', 'figure-no-value'],
      [label === '', 'figure-no-label'],
      [date === null, 'figure-no-date'],
      [source === null, 'figure-no-source'],
    ];
    const missing = lacks.filter(([isMissing]) => isMissing).map(([, code]) => figureIssue(code, path));
    warnings.push(...missing);
    if (missing.length > 0 || date === null || source === null) return [];
    if (source.url === null) warnings.push(figureIssue('figure-source-unlinked', path));
    return [
      {
        id: nextId(plainText(draft.id), label),
        text,
        label,
        date,
        source,
        details: draft.details ?? [],
        detailsTitle: plainText(draft.detailsTitle) || null,
        rivals: rivalsOf(draft, base, own),
        series: seriesOf(draft),
        ...(draft.seriesHead?.length ? { seriesHead: draft.seriesHead } : {}),
        language: plainText(draft.language) || null,
      },
    ];
  });
  return drafts.length > 0 && figures.length === 0 ? { ok: false, issues: warnings } : ok(figures, warnings);
}

/** The refusal of a document that holds no list of figures. */
export function notFigures(detail: string): Result<never> {
  return fail({ code: 'figures-not-read', message: `${FIGURE_ISSUES['figures-not-read']} ${detail}` });
}
