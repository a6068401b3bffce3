import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { LONGEST_TEXT, plainText } from './text.ts';

const SILENT =
  /^(?:audio|canvas|head|iframe|math|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Whether an element's content is no text for a reader: a script, a style, what stands in for a video. */
export function isSilent(name: string): boolean {
  return SILENT.test(name);
}

/** Whether an element leaves the words on its two sides together, as `<b>` does and `<p>` does not. */
export function isInline(name: string): boolean {
  return INLINE.test(name);
}

/** Markup is read in pieces, so that reading stops soon after there is text enough. */
const PIECE = 4000;
const LONGEST_MARKUP = 50_000;

/** Deeper than any text; what nests further is not read on. The parser's cost grows with the square of the depth. */
const DEEPEST = 200;

/** WordPress ends an excerpt with a link to the whole, or with `[…]`: the card has its own link. */
function isMoreLink(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'a' && /\b(?:more-link|read-more)\b/.test(attributes['class'] ?? '');
}

function read(markup: string): string {
  let text = '';
  let depth = 0;
  // The depth of the element whose content is not read, or none.
  let silentFrom = Infinity;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (isSilent(name) || isMoreLink(name, attributes)) silentFrom = Math.min(silentFrom, depth);
      else if (!isInline(name)) text += ' ';
    },
    ontext(part) {
      if (depth < silentFrom) text += part;
    },
    onclosetag(name) {
      if (depth === silentFrom) silentFrom = Infinity;
      else if (!isInline(name)) text += ' ';
      depth--;
    },
  });
  const end = Math.min(markup.length, LONGEST_MARKUP);
  for (let at = 0; at < end && depth < DEEPEST && text.length < LONGEST_TEXT * 4; at += PIECE) {
    parser.write(markup.slice(at, Math.min(at + PIECE, end)));
  }
  parser.end();
  return plainText(text.replace(/\[(?:…|\.\.\.)\]\s*$/, '…'));
}

/** The text of a piece of HTML: entities decoded once, scripts and styles left out, blocks parted by a space. */
export function htmlText(value: unknown): string {
  return typeof value === 'string' && /[<&]/.test(value) ? read(value) : plainText(value);
}

/**
 * The text of a title in HTML. Where nothing is left of it the markup itself is the title, so that the item is not lost;
 * it is only ever shown as text.
 */
export function htmlTitle(value: unknown): string {
  return htmlText(value) || plainText(value);
}

/** A text whose writer may have escaped it once too often: entities are decoded, tags stay as they are. */
export function entityText(value: string): string {
  return plainText(value.includes('&') ? decodeHTML(value.slice(0, LONGEST_MARKUP)) : value);
}

/** The beginning of a long text, ended at a word. */
export function excerpt(text: string, longest = 300): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const end = Math.max(head.lastIndexOf(' '), longest / 2);
  return `${head
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
