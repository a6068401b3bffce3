import { formatDate, type Language } from '@ipec/element-kit';
import { tagsOf, type Item, type Tag } from '@ipec/feeds/item';
import type { Strings } from './strings/strings.ts';

/** One document, in words. */
export interface DocumentView {
  /** The fragment that leads here, without `#`. */
  readonly anchor: string;
  readonly id: string;
  /** The record itself, for the part that draws what it holds beside its fields. */
  readonly item: Item;
  readonly title: string;
  readonly url: string | null;
  readonly link: Item['link'];
  /** `PDF, 1.2 MB, 24 pages`, where the title leads to a file. */
  readonly facts: string;
  /** BCP 47 tag of the document's own words, where they are not in the page's language. */
  readonly lang: string | null;
  readonly type: string;
  readonly publisher: string;
  readonly authors: string;
  /** The day of publication; "undated" is said. */
  readonly date: { readonly iso: string | null; readonly text: string };
  readonly updated: { readonly iso: string; readonly text: string } | null;
  readonly summary: string;
  readonly topics: readonly Tag[];
  readonly note: string | null;
}

/** The prefix of every deep link: `#ipec-doc-<id>`. */
export const ANCHOR_PREFIX = 'ipec-doc-';

/** A type in the page's language; a source's own word where there is none. */
export function typeName(kind: string, strings: Strings): string {
  const word = strings.types[kind.toLowerCase()] ?? kind;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/**
 * An item as a document, in the language of the page.
 *
 * @param facts what is known of the file that its title leads to, in words
 */
export function documentView(item: Item, strings: Strings, language: Language, facts = ''): DocumentView {
  const { id, title, url, link, kind, publisher, authors, date, updated, summary } = item;
  return {
    anchor: ANCHOR_PREFIX + id,
    id,
    item,
    title,
    url,
    link,
    facts,
    lang: item.language,
    type: kind ? typeName(kind, strings) : '',
    publisher: publisher ?? item.organisation ?? '',
    authors: authors.length > 0 ? strings.by(authors.join(', ')) : '',
    date: { iso: date, text: date ? formatDate(date, language) : strings.undated },
    updated:
      updated && updated !== date
        ? { iso: updated, text: strings.updated(formatDate(updated, language)) }
        : null,
    summary,
    topics: tagsOf(item),
    note: item.verified === false ? strings.unverified : null,
  };
}

/** A path that ends as the name of a document does, and not as that of a page. */
const FILE_NAME = /[^/:]\/[^?#]*\.(?!html?\b|php\b|aspx?\b)\w{2,5}(?:[?#]|$)/i;

/** Whether an item holds what only the part `blocks` draws. */
export function hasBlocks({ blocks, figures, files, quote, image, logo, url }: Item): boolean {
  const isMore = blocks.length + figures.length + files.length > 0;
  return isMore || quote !== null || image !== null || logo !== null || FILE_NAME.test(url ?? '');
}
