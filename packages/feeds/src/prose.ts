import { withoutHead } from './editor-head.ts';
import { excerpt, htmlText } from './html-text.ts';
import { plainText } from './text.ts';

/** What editing systems put at the end of an excerpt: the address of the site, or an invitation to read on. */
const TAILS = [
  /(?:^|(?<=[.!?…]))\s*[^.!?]{0,200}\bwas originally published in .{1,200}? on Medium, where people are continuing the conversation\b.*$/i,
  /\s*\b(?:The|This) (?:post|article|entry|page)\b[^.]{0,400}?\b(?:first appeared|appeared first|was first published) (?:on|in)\b.{0,200}$/i,
  /\s*(?:\[?(?:…|\.{3})\]?|&hellip;)?\s*\b(?:Read|Continue reading|Read the rest of|Find out|Darllen) (?:more|mwy|on|full (?:article|story))?\b[^.!?]{0,120}?\s*(?:[»›→>]|&raquo;|\.{3}|…)\s*$/i,
  /(?<=…|\.{3}|[.!?])\s*(?:Read|See|View) (?:the )?(?:full|whole|rest of the) (?:article|story|post|case study)\s*[»›→>]*\s*$/i,
  /(?<=…|\.{3}|[.!?])\s*Continue reading\s*[»›→>]*\s*$/i,
  /(?<=…|\.{3}|[.!?])\s*(?:Read|Find out|See|Darllen) (?:more|mwy)\s*$/i,
];

/** Field names that a list prints before its values: SharePoint, and tables of other systems. */
const LABEL = /<(div|p|li|tr)\b[^>]*>\s*<(?:b|strong)>\s*([\p{L} _]{2,30}):\s*<\/(?:b|strong)>/giu;

/** Labels of what the record has a place for, or of what concerns the editor alone. */
const OWN = /^(?:title|name|body|content|page content|comments?|description|summary|excerpt)$/i;
const MACHINERY =
  /^(?:created(?: by)?|modified(?: by)?|author|editor|id|guid|content type|attachments?|version|approval status|published|publishing .*|article date|byline|rollup image|page image)$/i;

interface Labelled {
  readonly label: string;
  readonly html: string;
}

/** A description that is a list of labelled fields, or null where it is prose. */
function labelled(html: string): readonly Labelled[] | null {
  const starts = [...html.matchAll(LABEL)];
  if (
    starts.length === 0 ||
    html
      .slice(0, starts[0]?.index)
      .replace(/<[^>]*>/g, '')
      .trim() !== ''
  )
    return null;
  const isList = starts.length > 1 || OWN.test(starts[0]?.[2] ?? '');
  if (!isList) return null;
  return starts.map((start, index) => ({
    label: (start[2] ?? '').trim(),
    html: html.slice(start.index + start[0].length, starts[index + 1]?.index),
  }));
}

function fieldsAsProse(fields: readonly Labelled[], title: string): string {
  const told = fields
    .filter(({ label }) => !MACHINERY.test(label))
    .map(({ label, html }) => ({ label, text: htmlText(html) }));
  return told
    .filter(({ text }) => text !== '' && text !== title)
    .map(({ label, text }) => (OWN.test(label) ? text : `${label}: ${text}`))
    .join(' ');
}

/** The text of HTML, also where its writer escaped it twice, so that it begins with a tag. */
function textOf(html: string): string {
  const text = htmlText(html);
  return /^<(?:p|div|ul|ol|h[1-6]|br|a|img|span|table|strong|figure)\b[^<>]*>/i.test(text)
    ? htmlText(text)
    : text;
}

/** The text without a first sentence that is the title again, and not the beginning of another: `Budget`, `Budget papers`. */
function withoutTitle(text: string, title: string): string {
  const rest = title !== '' && text.startsWith(title) ? text.slice(title.length) : text;
  if (/^[\s:.–—-]*$/.test(rest)) return '';
  return /^\s+\P{Ll}|^\s*[:.–—-]/u.test(rest) ? rest.replace(/^[\s:.–—-]+/, '') : text;
}

/**
 * A description as a reader would have it: without markup, without the title in front, and without what the editing system
 * adds (the editor's account, field names, "appeared first on").
 */
export function prose(given: string, title = ''): string {
  const html = withoutHead(given, title);
  const fields = labelled(html.slice(0, 20_000));
  const text = fields ? fieldsAsProse(fields, title) : textOf(html);
  const bare = TAILS.reduce((rest, tail) => {
    const head = rest.slice(0, -700);
    return head + rest.slice(head.length).replace(tail, '');
  }, text);
  return withoutTitle(plainText(bare).replace(/\[(?:…|\.{3})\]$/, '…'), title);
}

/** The first of several descriptions that says something, as an excerpt. */
export function firstProse(texts: readonly string[], title = ''): string {
  for (const text of texts) {
    const read = text === '' ? '' : prose(text, title);
    if (read !== '') return excerpt(read);
  }
  return '';
}
