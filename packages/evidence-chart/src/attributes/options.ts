import type { Issue } from '@ipec/common';
import { namesIn } from './names-in.ts';
import { asFlag } from '@ipec/element-kit';
import { NO_NOTES, type Notes } from '../layout/notes.ts';
import { isScaledApart, kinds, type Kind } from '../kinds.ts';

export const VIEWS = ['chart', 'table', 'both'] as const;
export type View = (typeof VIEWS)[number];
const SCALES = ['linear', 'log'] as const;
export const SR_MODES = ['explore', 'describe'] as const;
export type SrMode = (typeof SR_MODES)[number];
export const DOWNLOADS = ['csv', 'svg', 'png'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** Which columns of the table are what. Absent ones are found in the table. */
export interface Fields {
  readonly x: string | null;
  /** Several columns by comma are several series; see read/names.ts. Absent: every column of numbers. */
  readonly y: string | null;
  readonly series: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  /** A column that the table is split by, one small chart for each of its values. */
  readonly facets: string | null;
}

/** What an author picks of a table, and in which order it is drawn. */
export interface Selection {
  /** Conditions on rows: `Region = Leeds | York; Year >= 2020`. */
  readonly where: string | null;
  /** Headings by comma; other columns are left out. */
  readonly columns: string | null;
  readonly sort: 'value' | 'name' | 'none' | null;
  /** So many are drawn one by one, the rest as "other". */
  readonly top: number | null;
  /** Id of one indicator of an indicator file, and its breakdown or one of its groups. */
  readonly indicator: string | null;
  readonly group: string | null;
}

/** Properties of the element as they are written, by name; the element itself will do. */
export type Attributes = {
  readonly [
    Name in
      | 'heading'
      | 'type'
      | 'summary'
      | 'source'
      | 'sourceHref'
      | 'unit'
      | 'period'
      | 'x'
      | 'y'
      | 'series'
      | 'lower'
      | 'upper'
      | 'facets'
      | 'view'
      | 'sr'
      | 'download'
      | 'highlight'
      | 'scale'
      | 'where'
      | 'columns'
      | 'sort'
      | 'indicator'
      | 'group'
  ]?: string | null | undefined;
} & {
  readonly percent?: string | boolean | null | undefined;
  readonly top?: string | number | null | undefined;
  /** JSON text, or a list set as a property. */
  readonly references?: unknown;
  readonly annotations?: unknown;
};

export interface Options {
  readonly kind: Kind;
  /** Whether each column of figures has a scale of its own, so that units may differ. */
  readonly scaledApart: boolean;
  /** Stacked to 100 %. */
  readonly percent: boolean;
  /** One small chart for each series. */
  readonly multiples: boolean;
  /** Whether a distribution stands on a scale of powers of ten. */
  readonly log: boolean;
  /** Names of series or of places. */
  readonly highlight: readonly string[];
  readonly heading: string | null;
  readonly summary: string | null;
  readonly source: string | null;
  /** http or https, else null. */
  readonly sourceHref: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly fields: Fields;
  /** Null where the author picks nothing. */
  readonly selection: Selection | null;
  readonly view: View;
  readonly sr: SrMode;
  readonly download: readonly Download[];
  readonly notes: Notes;
  /** What was written and could not be used, and where; the default stands in its place. */
  readonly issues: readonly Issue[];
}

const said = (text: string | null | undefined): string | null => text?.trim() || null;

type Note = (code: string, path: string, message: string) => void;

const noteUnknown = (note: Note, path: string, word: string, known: readonly string[]): void =>
  note('option-unknown', path, `${JSON.stringify(word)} is none of ${known.join(', ')}`);

function oneOf<T extends string>(
  values: readonly [T, ...T[]],
  name: string,
  text: string | null | undefined,
  note: Note,
): T {
  const word = said(text)?.toLowerCase();
  const value = values.find((one) => one === word);
  if (word && !value) noteUnknown(note, name, word, values);
  return value ?? values[0];
}

/** `csv svg png`; absent is all three, `none` is none. */
function downloads(text: string | null | undefined, note: Note): readonly Download[] {
  const words = said(text)
    ?.toLowerCase()
    .split(/[\s,]+/);
  if (!words) return DOWNLOADS;
  const known: readonly string[] = [...DOWNLOADS, 'none'];
  for (const word of words) {
    if (!known.includes(word)) noteUnknown(note, 'download', word, known);
  }
  return DOWNLOADS.filter((one) => words.includes(one));
}

function link(text: string | null | undefined, note: Note): string | null {
  const href = said(text);
  if (href === null || /^https?:\/\/[^\s/]/i.test(href) || /^[/.?#](?![/\\])/.test(href)) return href;
  note('option-link', 'source-href', `${JSON.stringify(href)} is no http or https address`);
  return null;
}

function fieldsOf(attributes: Attributes): Fields {
  const facets = said(attributes.facets);
  return {
    x: said(attributes.x),
    y: said(attributes.y),
    series: said(attributes.series),
    lower: said(attributes.lower),
    upper: said(attributes.upper),
    facets: facets === 'series' || facets === 'true' ? null : facets,
  };
}

const SORTS = ['none', 'value', 'name'] as const;

function selectionOf(attributes: Attributes, note: Note): Selection | null {
  const { top, sort } = attributes;
  const count = Number(top ?? NaN);
  const isCount = Number.isInteger(count) && count > 0;
  if (top !== null && top !== undefined && !isCount)
    note('option-number', 'top', `${JSON.stringify(top)} is not a whole number above 0`);
  const selection: Selection = {
    where: said(attributes.where),
    columns: said(attributes.columns),
    sort: said(sort) ? oneOf(SORTS, 'sort', sort, note) : null,
    top: isCount ? count : null,
    indicator: said(attributes.indicator),
    group: said(attributes.group),
  };
  return Object.values(selection).some((one) => one !== null) ? selection : null;
}

/**
 * Attributes as they are written, and the notes that were read from `references` and `annotations`. What cannot be used
 * falls back and is named in `issues`. It never throws.
 */
export function parseOptions(attributes: Attributes, notes: Notes = NO_NOTES): Options {
  const issues: Issue[] = [];
  const note: Note = (code, path, message) => issues.push({ code, path, message });
  const type = said(attributes.type)?.toLowerCase() ?? '';
  const isHundred = type === 'stacked-100';
  const isPercent = isHundred || asFlag(attributes.percent ?? false);
  issues.push(...notes.issues);
  const names = Object.keys(kinds) as [Kind, ...Kind[]];
  const kind = oneOf(names, 'type', isHundred ? 'stacked' : type, note);
  return {
    kind,
    scaledApart: isScaledApart(kind),
    percent: isPercent,
    multiples: (attributes.facets ?? null) !== null,
    log: oneOf(SCALES, 'scale', attributes.scale, note) === 'log',
    highlight: namesIn(attributes.highlight ?? null),
    heading: said(attributes.heading),
    summary: said(attributes.summary),
    source: said(attributes.source),
    sourceHref: link(attributes.sourceHref, note),
    unit: said(attributes.unit),
    period: said(attributes.period),
    fields: fieldsOf(attributes),
    selection: selectionOf(attributes, note),
    view: oneOf(VIEWS, 'view', attributes.view, note),
    sr: oneOf(SR_MODES, 'sr', attributes.sr, note),
    download: downloads(attributes.download, note),
    notes,
    issues,
  };
}

/** Whether the author notes anything on the picture. */
export const hasNotes = ({ references, annotations }: Attributes): boolean =>
  Boolean(references || annotations);
