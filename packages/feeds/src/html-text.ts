import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { isInline, isSilent } from './page/elements.ts';
import { HEARD_NAME } from './page/page-heard.ts';
import { isStruck } from './page/page-struck.ts';
import { raised } from './raised.ts';
import { LONGEST_TEXT, plainText } from './text.ts';

/** Markup is read in pieces, so that reading stops soon after there is text enough. */
const PIECE = 4000;
const LONGEST_MARKUP = 50_000;

/** Deeper than any text; what nests further is not read on. The parser's cost grows with the square of the depth. */
const DEEPEST = 200;

/**
 * What editing systems print beside the text: WordPress's link to the whole, Drupal's title, account name and date, the
 * links of sharing tools.
 */
const MACHINERY =
  /(?:^|\s)(?:more-link|read-more|wp-block-read-more|field--name-(?:title|uid|created|changed)|node__(?:submitted|meta|links)|node-readmore|comment-add|comment-comments|link-more|submitted|feedflare|sharedaddy|jp-relatedposts|addtoany_share_save_container|tweetbutton)(?:\s|$)/;

/** A letter of a text that WordPress draws as a picture. */
const EMOJI = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/;

function isUnread({ class: names = '', style = '', hidden }: Readonly<Record<string, string>>): boolean {
  if (hidden !== undefined || /(?:display:\s*none|visibility:\s*hidden)/i.test(style)) return true;
  // Words for those who listen belong to what is drawn beside them, which is not here.
  return names !== '' && (MACHINERY.test(names) || HEARD_NAME.test(names));
}

/** Elements whose content stands in for what they embed. Where one is never closed, what follows is text. */
const EMBEDDED = [
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'select',
  'noscript',
  'template',
];

function withoutUnclosed(markup: string): string {
  return EMBEDDED.reduce(
    (text, name) =>
      text.includes(`<${name}`) && !text.includes(`</${name}`)
        ? text.replace(new RegExp(`<${name}\\b[^<>]*>`, 'g'), ' ')
        : text,
    markup,
  );
}

function read(given: string): string {
  const markup = withoutUnclosed(given.slice(0, LONGEST_MARKUP));
  let text = '';
  let depth = 0;
  let isRaised = false;
  // The depth of the element whose content is not read, or none.
  let silentFrom = Infinity;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (name === 'sup') isRaised = true;
        if (name === 'img' && EMOJI.test(attributes['class'] ?? '')) text += attributes['alt'] ?? '';
        // A text has no line through it: what is struck out would be said as if it were true.
        if (isSilent(name) || isUnread(attributes) || isStruck({ name, attributes }))
          silentFrom = Math.min(silentFrom, depth);
        else if (!isInline(name)) text += ' ';
      },
      ontext(part) {
        if (depth < silentFrom) text += isRaised ? raised(part) : part;
      },
      onclosetag(name) {
        if (name === 'sup') isRaised = false;
        if (depth === silentFrom) silentFrom = Infinity;
        else if (!isInline(name)) text += ' ';
        depth--;
      },
    },
    { recognizeSelfClosing: true },
  );
  for (let at = 0; at < markup.length && depth < DEEPEST && text.length < LONGEST_TEXT * 4; at += PIECE) {
    parser.write(markup.slice(at, at + PIECE));
  }
  parser.end();
  return plainText(text.replace(/\[(?:…|\.\.\.)\]\s*$/, '…'));
}

/** The text of a piece of HTML: entities decoded once, scripts and styles left out, blocks parted by a space. */
export function htmlText(value: unknown): string {
  return typeof value === 'string' && /[<&]/.test(value) ? read(value) : plainText(value);
}

/** A tag of an element that titles are written with: `Bins <5m` and `A <new> start` keep theirs. */
const TITLE_TAG =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/gi;

const STRUCK = /<(del|s|strike)\b[^<>]*>[^<>]*<\/\1>/gi;

const RAISED = /<sup\b[^<>]*>([^<>]*)<\/sup>/gi;

/** The text alternative of a title that is only a picture. */
function altOf(markup: string): string {
  const alt = /<img\b[^<>]*?\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(markup);
  return alt?.[1] ?? alt?.[2] ?? '';
}

/** The text of a title that may hold markup: known tags go, a picture is its text alternative, all else stays. */
function withoutTags(value: string): string {
  const text = value.slice(0, LONGEST_MARKUP);
  if (!text.includes('<')) return plainText(text);
  const told = text.replace(STRUCK, '').replace(RAISED, (_, digits: string) => raised(digits));
  return entityText(told.replace(TITLE_TAG, '')) || entityText(altOf(text));
}

/**
 * The text of a title in HTML. Where nothing is left of it the markup itself is the title, so that the item is not lost;
 * it is only ever shown as text.
 */
export function htmlTitle(value: unknown): string {
  return htmlText(value) || (typeof value === 'string' ? plainText(altOf(value)) : '') || plainText(value);
}

/** An entity that is left after all were decoded, so that its writer escaped the text twice. */
const ESCAPED_TWICE = /&(?:amp|quot|apos|nbsp|pound|euro|[lr][sd]quo|[mn]dash|hellip|#x?[\da-f]{2,5});/i;

/** A text whose writer may have escaped it once or twice too often: entities are decoded, tags stay as they are. */
export function entityText(value: string): string {
  const once = value.includes('&') ? decodeHTML(value.slice(0, LONGEST_MARKUP)) : value;
  return plainText(ESCAPED_TWICE.test(once) ? decodeHTML(once) : once);
}

/** A title of a format that does not say whether it is text or HTML, as RSS: tags that titles have go, others stay. */
export function looseTitle(value: string): string {
  return withoutTags(entityText(value));
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
