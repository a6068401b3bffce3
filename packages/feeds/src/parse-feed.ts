import type { CaseStudy } from './case-study.ts';
import { finish, type Draft } from './draft.ts';
import { JSON_FORMATS, XML_FORMATS, type FeedType } from './formats/index.ts';
import { ISSUES, type IssueCode } from './issues.ts';
import { fail, ok, type Issue, type Result } from './result.ts';
import { parseXml } from './xml.ts';

/** How to read a feed. */
export interface ParseFeedOptions {
  /** What it is; `auto` (the default) looks at the document. */
  readonly type?: FeedType;
  /** The absolute address that it came from: relative addresses resolve against it. */
  readonly baseUrl: string;
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

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const code = isCutOff(text) && /^[[{]/.test(text) ? 'feed-cut-off' : 'feed-not-json';
    return fail({ code, message: `${ISSUES[code]} ${String(error)}` });
  }
}

function fromJson(text: string, type: FeedType): Result<readonly Draft[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const asked = Object.entries(JSON_FORMATS).filter(([name]) => type === 'auto' || type === name);
  const format = asked.map(([, one]) => one).find((one) => one.matches(parsed.value));
  if (!format)
    return fail({ code: 'feed-type-unknown', message: `The document is JSON, but no feed of type ${type}.` });
  return format.read(parsed.value);
}

/** A web page, with whatever comments stand before it: a sign-in page, or an error told in words. */
function isWebPage(text: string): boolean {
  const start = text.slice(0, 5000).replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(start);
}

function fromXml(text: string, baseUrl: string): Result<readonly Draft[]> {
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const format = XML_FORMATS.find((one) => one.matches(parsed.value));
  if (!format)
    return fail({ code: 'feed-type-unknown', message: `<${parsed.value.name}> is neither RSS nor Atom.` });
  return format.read(parsed.value, baseUrl);
}

function draftsOf(text: string, type: FeedType, baseUrl: string): Result<readonly Draft[]> {
  if (text === '') return fail({ code: 'feed-empty', message: ISSUES['feed-empty'] });
  if (isWebPage(text)) return fail({ code: 'feed-is-html', message: ISSUES['feed-is-html'] });
  const isXml = type === 'rss' || (type === 'auto' && text.startsWith('<'));
  return isXml ? fromXml(text, baseUrl) : fromJson(text, type);
}

/** An issue of the light entry, in words. */
function inWords(issue: Issue): Issue {
  return { ...issue, message: ISSUES[issue.code as IssueCode] };
}

/**
 * Reads a feed into case studies. Never throws on what a feed may hold. Items that cannot be used are left out and named
 * in `warnings`; a document that cannot be read at all is refused with one of the codes of `ISSUES`.
 */
export function parseFeed(
  text: string,
  { type = 'auto', baseUrl }: ParseFeedOptions,
): Result<readonly CaseStudy[]> {
  // Without an address of its own a feed can still hold absolute links.
  const base = URL.canParse(baseUrl) ? baseUrl : 'about:blank';
  const drafts = draftsOf(text.replace(/^\uFEFF/, '').trim(), type, base);
  if (!drafts.ok) return drafts;
  const records = finish(drafts.value, base);
  return records.ok
    ? ok(records.value, records.warnings.map(inWords))
    : { ok: false, issues: records.issues.map(inWords) };
}
