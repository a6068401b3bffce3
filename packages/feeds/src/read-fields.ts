import { isoDate, isoMoment } from './dates.ts';
import type { Draft, DraftBlock, DraftFigure, DraftFile } from './draft.ts';
import type { Block, Item, ItemFigure, ItemFile, ItemOutcome, ItemQuote, LinkManner } from './item.ts';
import { count, readImage } from './read-image.ts';
import { safeLink, safeTelephone } from './safe-url.ts';
import { asArray, LONGEST_TEXT, plainText, textList, textOrNull } from './text.ts';

/** Makes one field of a record from what a draft says of it. */
type Readers = {
  readonly [Field in Exclude<keyof Item, 'id' | 'title'>]: (
    value: unknown,
    base: string,
    draft: Draft,
  ) => Item[Field];
};

/** The days that systems write where there is none: the first of .NET, of a database, of Unix, of a spreadsheet. */
const NO_DAY = /^(?:0001-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|1970-01-01)/;

function date(value: unknown, _base: string, { order }: Draft): string | null {
  const day = isoDate(value, order);
  return day !== null && NO_DAY.test(day) ? null : day;
}

function moment(value: unknown, _base: string, { order }: Draft): string | null {
  const moment = isoMoment(value, order);
  return moment !== null && NO_DAY.test(moment) ? null : moment;
}

function outcome(value: unknown, _base: string, { outcomeDate, order }: Draft): ItemOutcome | null {
  const text = plainText(value);
  return text ? { text, date: isoDate(outcomeDate, order) } : null;
}

/** A BCP 47 tag by its shape. */
function languageTag(value: unknown): string | null {
  const tag = plainText(value);
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** Yes and no as editing systems write them. Anything else says neither. */
function verified(value: unknown): boolean | null {
  const text = typeof value === 'boolean' ? `${value}` : plainText(value);
  return /^(true|yes|1)$/i.test(text) || (/^(false|no|0)$/i.test(text) ? false : null);
}

/** `350000` and `350,000` are numbers; `£350,000`, `50-75` and `one third` stay words. */
function figure(value: unknown, order: Draft['order']): readonly ItemFigure[] {
  const { value: given, text, unit, label, date: on } = (value ?? {}) as DraftFigure;
  const said = plainText(given) || plainText(text);
  const number = /^-?\d+(?:,\d{3})*(?:\.\d+)?$/.test(said) ? Number(said.replaceAll(',', '')) : null;
  const name = plainText(label);
  if (said === '' || name === '') return [];
  return [
    {
      value: number,
      text: plainText(text) || said,
      unit: textOrNull(unit),
      label: name,
      date: isoDate(on, order),
    },
  ];
}

function quote(value: unknown): ItemQuote | null {
  const { text, cite } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const said = plainText(text ?? value);
  return said ? { text: said, cite: textOrNull(cite) } : null;
}

function file(value: unknown, base: string): readonly ItemFile[] {
  const { href, text, type, bytes, pages } = (value ?? {}) as DraftFile;
  const address = safeLink(href, base);
  if (address === null || address.startsWith('#')) return [];
  return [
    {
      href: address,
      text: textOrNull(text),
      type: textOrNull(type),
      bytes: count(bytes, 1e12),
      pages: count(pages),
    },
  ];
}

function manner(value: unknown): LinkManner {
  const { target, rel, hreflang, download } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    target: textOrNull(target),
    rel: textOrNull(rel),
    hreflang: languageTag(hreflang),
    download: typeof download === 'string' ? plainText(download) : null,
  };
}

/** A block of text keeps the blanks at the ends of its runs: words on both sides of a link stay apart. */
export function readBlock({ kind, runs, image }: DraftBlock, base: string): readonly Block[] {
  const picture = image ? readImage(image, base) : null;
  if (kind === 'image' && picture === null) {
    // Where a picture cannot be shown its link is in words.
    const linked = runs.filter(({ href }) => href !== null);
    const named = linked.map((run) => ({ ...run, text: plainText(image?.alt) || (run.href ?? '') }));
    return named.length > 0 ? readBlock({ kind: 'paragraph', runs: named }, base) : [];
  }
  const read = runs.flatMap(inPieces).map(({ text, href, lang, only, change }) => ({
    text: spaced(text),
    href: href === null ? null : (safeLink(href, base) ?? safeTelephone(href)),
    lang: lang === null ? null : languageTag(lang),
    ...(only ? { only } : {}),
    ...(change ? { change } : {}),
  }));
  const first = read.findIndex(({ text }) => text.trim() !== '');
  const trimmed = read
    .slice(Math.max(0, first))
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
  return [
    { kind, runs: kind === 'image' ? read : trimmed.filter(({ text }) => text !== ''), image: picture },
  ];
}

/** A run in pieces that are short enough for a text of a record, parted at blanks. */
function inPieces(run: DraftBlock['runs'][number]): DraftBlock['runs'] {
  if (run.text.length < LONGEST_TEXT) return [run];
  const pieces = run.text.match(/[^]{1,1800}(?=\s|$)|[^]{1,1800}/g) ?? [];
  return pieces.map((text) => ({ ...run, text }));
}

function spaced(text: string): string {
  const said = plainText(text);
  if (said === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${said}${/\s$/.test(text) ? ' ' : ''}`;
}

export const READERS: Readers = {
  anchors: textList,
  kind: textOrNull,
  url: safeLink,
  link: manner,
  summary: plainText,
  image: readImage,
  logo: readImage,
  date,
  updated: date,
  starts: moment,
  ends: moment,
  authors: textList,
  publisher: textOrNull,
  organisation: textOrNull,
  place: textOrNull,
  nation: textOrNull,
  region: textOrNull,
  sector: textOrNull,
  routes: textList,
  outcome,
  figures: (value, _base, { order }) => asArray(value).flatMap((one) => figure(one, order)),
  quote,
  files: (value, base) => asArray(value).flatMap((one) => file(one, base)),
  tags: textList,
  blocks: (value, base) => (asArray(value) as readonly DraftBlock[]).flatMap((one) => readBlock(one, base)),
  language: languageTag,
  reviewBy: date,
  expires: date,
  verified,
};
