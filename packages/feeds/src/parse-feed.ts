import type { CaseStudy } from './case-study.ts';
import { finish, type Draft } from './draft.ts';
import { JSON_FORMATS, XML_FORMATS, type FeedType } from './formats/index.ts';
import { fail, ok, type Result } from './result.ts';
import { parseXml } from './xml.ts';

/** How to read a feed. */
export interface ParseFeedOptions {
  /** What it is; `auto` (the default) looks at the document. */
  readonly type?: FeedType;
  /** The absolute address that it came from: relative addresses resolve against it. */
  readonly baseUrl: string;
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail({ code: 'feed-not-json', message: `The document is not JSON: ${String(error)}` });
  }
}

function fromJson(text: string, type: FeedType, baseUrl: string): Result<readonly Draft[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const formats = type === 'auto' ? Object.values(JSON_FORMATS) : [JSON_FORMATS[type]];
  const format = formats.find((one) => one?.matches(parsed.value));
  if (!format)
    return fail({
      code: 'feed-type-unknown',
      message: 'The document is JSON, but no feed of the type asked for.',
    });
  return format.read(parsed.value, baseUrl);
}

function fromXml(text: string, baseUrl: string): Result<readonly Draft[]> {
  if (/^(?:<!--[^]*?-->|<\?[^]*?\?>|\s)*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 5000))) {
    return fail({ code: 'feed-is-html', message: 'The address answers with a web page, not with a feed.' });
  }
  const parsed = parseXml(text);
  if (!parsed.ok) return parsed;
  const format = XML_FORMATS.find((one) => one.matches(parsed.value));
  if (!format)
    return fail({ code: 'feed-type-unknown', message: `<${parsed.value.name}> is neither RSS nor Atom.` });
  return format.read(parsed.value, baseUrl);
}

function draftsOf(text: string, type: FeedType, baseUrl: string): Result<readonly Draft[]> {
  if (text === '') return fail({ code: 'feed-empty', message: 'The document is empty.' });
  const isXml = text.startsWith('<');
  if (type === 'rss' || (type === 'auto' && isXml)) return fromXml(text, baseUrl);
  if (isXml && /^<(?:!doctype\s+html|html)\b/i.test(text)) return fromXml(text, baseUrl);
  return fromJson(text, type, baseUrl);
}

/**
 * Reads a feed into case studies. Never throws on what a feed may hold. Items that cannot be used are left out and named
 * in `warnings`; a document that cannot be read at all is refused with one of the codes of `ISSUES`.
 */
export function parseFeed(
  text: string,
  { type = 'auto', baseUrl }: ParseFeedOptions,
): Result<readonly CaseStudy[]> {
  const drafts = draftsOf(text.replace(/^\uFEFF/, '').trim(), type, baseUrl);
  return drafts.ok ? finish(drafts.value, baseUrl) : drafts;
}
