import { formatDate, LANGUAGES } from '@ipec/common';
import type { Item } from '../item.ts';
import { safeImage, safeLink } from '../safe-url.ts';
import { uniqueIds } from '../slug.ts';
import { elementsAlone, hasWord, isClean, isCleanPage, isDate, onOneLine } from './clean.ts';
import type { PageNode } from './page-node.ts';
import type { PageRecords } from './read-page.ts';

/*
 * The markup that the documentation recommends, read without the reader of any page: articles or one list, and in each
 * entry a heading that is a link, paragraphs of text, a picture, a date and `data-*`. Every function answers with null where
 * it meets something else: one such thing, and `readPage` reads the whole page. Where this reading answers, it says what
 * `readPage` says.
 */

type Attributes = Readonly<Record<string, string>>;

/** Attributes that change nothing in what is read. */
const IGNORED = ['class', 'loading', 'decoding', 'fetchpriority', 'target', 'rel'];
/** Words of `class` and `rel` by which an editing system says that an element is not what it looks like. */
const NAMED =
  /tag|categ|topic|terms|keywords|cat-links|logo|icon|avatar|emoji|badge|updated|modified|diweddar|hidden|sr-|reader/i;
/** What an entry may say of itself in words. */
const TEXTS = 'organisation place nation region sector publisher'.split(' ');
/** What it may say of itself at all. */
const OF_ENTRY =
  'type kind route author authors tags topics outcome outcome-date date updated review-by expires verified'
    .split(' ')
    .concat(TEXTS)
    .map((name) => `data-${name}`)
    .concat('id', 'class', 'lang');
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|zip|epub)(?:[?#]|$)|logo/i;

/** Whether an element has no attributes but those that are known. */
function hasOnly({ attributes }: PageNode, ...known: readonly string[]): boolean {
  const { class: names = '', rel = '' } = attributes;
  return (
    Object.keys(attributes).every((name) => known.includes(name) || IGNORED.includes(name)) &&
    !(names + rel && NAMED.test(`${names} ${rel}`))
  );
}

/** A list parted by commas or semicolons, each entry once. */
function listOf(text = ''): readonly string[] {
  return [...new Set(text.split(/[,;]/).map(onOneLine).filter(Boolean))];
}

const EMPHASIS = ['em', 'strong', 'b', 'i', 'abbr'];

/** Text with nothing in it but emphasis. */
function textAlone({ content }: PageNode): string | null {
  const parts = content.map((one) => {
    if (typeof one === 'string') return one;
    return EMPHASIS.includes(one.name) && hasOnly(one, 'title') ? textAlone(one) : null;
  });
  return parts.includes(null) ? null : parts.join('');
}

/** Whether the words of a `<time>` say what its `datetime` says, in any of our languages. */
function saysDate(words: string, date: string): boolean {
  return LANGUAGES.some((language) => formatDate(date, language) === words);
}

interface Entry {
  link?: PageNode;
  title?: string;
  image?: Item['image'];
  date?: string;
  readonly paragraphs: string[];
}

function readHeading(node: PageNode, entry: Entry): boolean {
  const [link, other] = elementsAlone(node) ?? [];
  if (entry.link || !link || other || !hasOnly(node)) return false;
  const { href = '' } = link.attributes;
  const title = textAlone(link);
  if (link.name !== 'a' || !hasOnly(link, 'href') || title === null || FILE.test(href)) return false;
  entry.link = link;
  entry.title = onOneLine(title);
  return hasWord(title);
}

function readPicture(node: PageNode, entry: Entry, base: string): boolean {
  const { src = '', alt, width = '999', height = '999' } = node.attributes;
  const address = safeImage(src, base);
  const isPicture = /^\d{3,4}$/.test(width) && /^\d{3,4}$/.test(height) && !/logo/i.test(src + (alt ?? ''));
  if (entry.image || !isPicture || address === null || alt === undefined) return false;
  const size = (name: 'width' | 'height'): number | null => Number(node.attributes[name]) || null;
  entry.image = {
    src: address,
    alt: onOneLine(alt),
    width: size('width'),
    height: size('height'),
    srcset: null,
    sizes: null,
    sources: [],
    fit: 'cover',
  };
  return hasOnly(node, 'src', 'alt', 'width', 'height');
}

function readTime(node: PageNode, entry: Entry): boolean {
  const { datetime } = node.attributes;
  const words = onOneLine(textAlone(node) ?? '');
  if (entry.date || !datetime || !hasOnly(node, 'datetime') || !isDate(datetime)) return false;
  entry.date = datetime;
  return saysDate(words, datetime);
}

function readParagraph(node: PageNode, entry: Entry): boolean {
  const text = onOneLine(textAlone(node) ?? '');
  if (text === '' || !hasOnly(node)) return false;
  entry.paragraphs.push(text);
  return true;
}

function readInto(entry: Entry, node: PageNode, base: string): boolean {
  if (node.name === 'p') return readParagraph(node, entry);
  if (/^h[1-6]$/.test(node.name)) return readHeading(node, entry);
  if (node.name === 'time') return readTime(node, entry);
  return node.name === 'img' && readPicture(node, entry, base);
}

const VERIFIED: Readonly<Record<string, boolean>> = { '': true, true: true, false: false };

/** What a draft's reader says of the fields in `data-*`; null where one of them is written in another way. */
function fieldsOf(data: Attributes, entry: Entry): Partial<Item> | null {
  const get = (name: string): string | undefined => data[`data-${name}`];
  const dates = ['outcome-date', 'date', 'updated', 'review-by', 'expires'].map(get);
  const { [get('verified') ?? '?']: verified = null } = VERIFIED;
  if (
    !dates.every((date) => date === undefined || isDate(date)) ||
    (get('verified') !== undefined && verified === null)
  )
    return null;
  const [outcomeDate = null, date = null, updated = null, reviewBy = null, expires = null] = dates;
  const outcome = onOneLine(get('outcome'));
  const textOrNull = (text?: string): string | null => onOneLine(text) || null;
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, textOrNull(get(name))])),
    kind: textOrNull(get('type') ?? get('kind')),
    routes: listOf(get('route')),
    authors: listOf(get('authors') ?? get('author')),
    tags: listOf(get('tags') ?? get('topics')),
    outcome: outcome ? { text: outcome, date: outcomeDate } : null,
    date: entry.date ?? date,
    updated,
    reviewBy,
    expires,
    verified,
  };
}

function itemOf(node: PageNode, nextId: ReturnType<typeof uniqueIds>, base: string): Item | null {
  const { id, lang = null } = node.attributes;
  const entry: Entry = { paragraphs: [] };
  const inside = elementsAlone(node);
  const isRead =
    inside?.every((one) => readInto(entry, one, base)) &&
    Object.keys(node.attributes).every((name) => OF_ENTRY.includes(name)) &&
    (lang === null || /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang));
  const { title = '', link, image = null, paragraphs } = entry;
  const url = safeLink(link?.attributes['href'], base);
  const fields = fieldsOf(node.attributes, entry);
  // A short text with a number may be a date; a list of short texts may be one of pages.
  const texts = [title, ...paragraphs];
  const summary = paragraphs.join(' ');
  const mayBeDate = !entry.date && texts.some((text) => text.length <= 60 && /\d/.test(text));
  const mayBePage = node.name === 'li' && texts.join(' ').length < 30;
  if (!isRead || !link || url === null || !fields || mayBeDate || mayBePage) return null;
  if (![title, summary].every(isClean)) return null;
  const { target, rel } = link.attributes;
  return {
    id: nextId(onOneLine(id?.replace(/^ipec-(?:case|doc)-/, '')), title),
    anchors: [onOneLine(id)].filter(Boolean),
    title,
    url,
    link: {
      target: onOneLine(target) || null,
      rel: onOneLine(rel) || null,
      hreflang: null,
      download: null,
    },
    summary,
    image,
    logo: null,
    starts: null,
    ends: null,
    figures: [],
    quote: null,
    files: [],
    blocks: [],
    language: lang,
    ...fields,
  } as unknown as Item;
}

/** The page's entries where they are all that it holds: articles, or those of one list. */
function entriesOf(root: PageNode): readonly PageNode[] | null {
  const inside = elementsAlone(root);
  const [first] = inside ?? [];
  const isList =
    inside?.length === 1 &&
    /^[uo]l$/.test(first?.name ?? '') &&
    Object.keys(first?.attributes ?? {}).length === 0;
  const entries = isList && first ? elementsAlone(first) : inside;
  return entries?.every(({ name }) => name === (isList ? 'li' : 'article')) ? entries : null;
}

/** The records of a page in the recommended markup; null for any other page, which `readPage` reads. */
export function readSimplePage(
  root: PageNode,
  { baseUrl }: { readonly baseUrl: string },
): PageRecords | null {
  const entries = isCleanPage(root) ? entriesOf(root) : null;
  const nextId = uniqueIds();
  const items: Item[] = [];
  for (const entry of entries ?? []) {
    const item = itemOf(entry, nextId, baseUrl);
    if (item === null) return null;
    items.push(item);
  }
  return entries && { isPresent: items.length > 0, items, before: [], after: [], issues: [] };
}
