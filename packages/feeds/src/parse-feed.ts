import { DEFAULT_LANGUAGE, type Json } from '@ipec/common';
import { csvRecords } from './csv-records.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import type { ImageSourceName, ReadOptions } from './formats/format.ts';
import { isHead, jsonList } from './formats/json-list.ts';
import { JSON_FORMATS, XML_FORMATS, type FeedType } from './formats/index.ts';
import { inLanguage } from './in-language.ts';
import { ISSUES, type IssueCode } from './issues.ts';
import type { Item } from './item.ts';
import { jsonLines } from './json-lines.ts';
import { jsonKind, textKind, xmlKind } from './other-kind.ts';
import { fail, ok, type Issue, type Result } from './result.ts';
import { parseXml } from './xml.ts';

/** How to read a feed. */
export interface ParseFeedOptions {
  /** What it is; `auto` (the default) looks at the document. */
  readonly type?: FeedType;
  /** The absolute address that it came from: relative addresses resolve against it. */
  readonly baseUrl: string;
  /**
   * Where pictures may come from: `content` (the default) takes one from the text where it is clearly the item's own, `feed`
   * takes the feed's own fields alone, `none` takes no picture.
   */
  readonly images?: ImageSourceName;
  /** BCP 47 of the page: which text is taken where a feed writes one for each language. English where it is left out. */
  readonly language?: string;
}

/** Whether brackets or a text are still open where a JSON document ends. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isInText && character === '\\') at++;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && '[{'.includes(character)) depth++;
    else if (!isInText && ']}'.includes(character)) depth--;
  }
  return depth > 0;
}

/** JSON without the call around it, or the line before it that keeps scripts of other sites out. */
function bareJson(text: string): string {
  const call = /^(?:\/\*\*\/)?\s*[A-Za-z_$][\w.$]*\s*\(([^]*)\)\s*;?$/.exec(text)?.[1];
  return call ?? text.replace(/^\)\]\}',?\s*/, '');
}

function parseJson(given: string): Result<unknown> {
  const text = bareJson(given);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const lines = jsonLines(text);
    if (lines) return ok(lines);
    const code = isCutOff(text) && /^[[{]/.test(text) ? 'feed-cut-off' : 'feed-not-json';
    return fail({ code, message: `${ISSUES[code]} ${String(error)}` });
  }
}

const UNKNOWN = fail({
  code: 'feed-type-unknown',
  message:
    'The document is a text, and neither JSON, nor XML, nor CSV whose columns have names that we know.',
});

/** A spreadsheet of entries, whose dates an editor wrote; null for any other text. */
function fromCsv(text: string, type: FeedType, options: ReadOptions): Result<readonly Draft[]> | null {
  const own = (row: Json): Json => inLanguage(row, options.language) as Json;
  const rows = type === 'auto' || type === 'json' ? csvRecords(text, (row) => isHead(own(row))) : null;
  const read = rows && jsonList.read(rows.map(own), options);
  return read?.ok
    ? ok(
        read.value.map((draft): Draft => ({ ...draft, order: 'day-first' })),
        read.warnings,
      )
    : read;
}

/** The refusal of what is something else than a feed, by what it is. */
function isOther(kind: string): Result<never> {
  return fail({
    code: 'feed-is-other',
    path: kind,
    message: `The address answers with ${kind}, not with a feed.`,
  });
}

function fromJson(text: string, type: FeedType, options: ReadOptions): Result<readonly Draft[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    if (/^[[{"(]/.test(bareJson(text))) return parsed;
    // What is neither JSON nor XML may be rows.
    const kind = textKind(text);
    return fromCsv(text, type, options) ?? (kind ? isOther(kind) : type === 'auto' ? UNKNOWN : parsed);
  }
  const asked = Object.entries(JSON_FORMATS).filter(([name]) => type === 'auto' || type === name);
  const document = inLanguage(parsed.value, options.language);
  const format = asked.map(([, one]) => one).find((one) => one.matches(document));
  const kind = jsonKind(document);
  if (!format && kind) return isOther(kind);
  if (!format)
    return fail({
      code: 'feed-type-unknown',
      message:
        type === 'auto'
          ? 'The document is JSON, and holds no list of items that we know.'
          : `The document is JSON, and is not a feed of type ${type}.`,
    });
  return format.read(document, options);
}

/** A web page, with whatever comments stand before it: a sign-in page, or an error in words. */
function isWebPage(text: string): boolean {
  const start = text.slice(0, 5000).replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  return /^\s*<(?:!doctype\s+html|html|head|body|meta|title|div|p|center|h1|script|br)\b/i.test(start);
}

function fromXml(text: string, baseUrl: string, options: ReadOptions): Result<readonly Draft[]> {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const format = XML_FORMATS.find((one) => one.matches(parsed.value));
  const kind = xmlKind(parsed.value.name);
  if (!format && kind) return isOther(kind);
  if (!format)
    return fail({ code: 'feed-type-unknown', message: `<${parsed.value.name}> is neither RSS nor Atom.` });
  return format.read(parsed.value, baseUrl, options);
}

function draftsOf(
  text: string,
  type: FeedType,
  baseUrl: string,
  options: ReadOptions,
): Result<readonly Draft[]> {
  if (text === '') return fail({ code: 'feed-empty', message: ISSUES['feed-empty'] });
  if (isWebPage(text)) return fail({ code: 'feed-is-html', message: ISSUES['feed-is-html'] });
  const isXml = type === 'rss' || (type === 'auto' && text.startsWith('<'));
  return isXml ? fromXml(text, baseUrl, options) : fromJson(text, type, options);
}

/** The document without a byte order mark, and without what a server prints before an XML declaration by mistake. */
function start(text: string): string {
  const document = text.replace(/^\uFEFF/, '').trim();
  const at = document.slice(0, 5000).search(/<\?xml\s/);
  return at > 0 && /^(?:<br|<b>|warning|notice|deprecated|php)/i.test(document)
    ? document.slice(at)
    : document;
}

/** An issue of the light entry, in words. */
function inWords(issue: Issue): Issue {
  return { ...issue, message: ISSUES[issue.code as IssueCode] };
}

/**
 * Reads a feed into items. Never throws on what a feed may hold. Items that cannot be used are left out and named
 * in `warnings`; a document that cannot be read at all is refused with one of the codes of `ISSUES`.
 */
export function parseFeed(
  text: string,
  { type = 'auto', baseUrl, images = 'content', language = DEFAULT_LANGUAGE }: ParseFeedOptions,
): Result<readonly Item[]> {
  // Without an address of its own a feed can still hold absolute links.
  const base = URL.canParse(baseUrl) ? baseUrl : 'about:blank';
  const drafts = draftsOf(start(text), type, base, { images, language });
  if (!drafts.ok) return drafts;
  const records = finish(drafts.value, base);
  return records.ok
    ? ok(records.value, [...drafts.warnings, ...records.warnings.map(inWords)])
    : { ok: false, issues: [...drafts.warnings, ...records.issues.map(inWords)] };
}
