import { formatDate, type Language } from '@ipec/element-kit';
import { fileFacts } from '@ipec/element-kit/list.js';
import type { Block, Item, ItemFile } from '@ipec/feeds/item';
import type { Strings } from './strings/strings.ts';

/** A document to download, with what is known of it in its words. */
export interface FileView {
  readonly href: string;
  readonly text: string;
  readonly facts: string;
}

/** One document, in words. */
export interface DocumentView {
  /** The fragment that leads here, without `#`. */
  readonly anchor: string;
  readonly id: string;
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
  readonly blocks: readonly Block[];
  readonly files: readonly FileView[];
  readonly topics: readonly string[];
  readonly note: string | null;
}

/** The prefix of every deep link: `#ipec-doc-<id>`. */
export const ANCHOR_PREFIX = 'ipec-doc-';

/** A type in the page's language; a source's own word where there is none. */
export function typeName(kind: string, strings: Strings): string {
  const word = strings.types[kind.toLowerCase()] ?? kind;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function fileView(file: ItemFile, strings: Strings): FileView {
  const { href, text } = file;
  return { href, text: text ?? href.split('/').at(-1) ?? href, facts: fileFacts(file, strings.pages) };
}

/** An item as a document, in the language of the page. */
export function documentView(item: Item, strings: Strings, language: Language): DocumentView {
  const { id, title, url, link, kind, publisher, authors, date, updated, summary, blocks, files, tags } =
    item;
  const own = files.find(({ href, text }) => href === url && text === null);
  const isFile = url !== null && own === undefined;
  const facts = own ? fileFacts(own, strings.pages) : '';
  const guessed = isFile ? fileFacts({ href: url, type: null, bytes: null, pages: null }, strings.pages) : '';
  return {
    anchor: ANCHOR_PREFIX + id,
    id,
    title,
    url,
    link,
    facts: facts || guessed,
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
    blocks,
    files: files.filter((one) => one !== own).map((one) => fileView(one, strings)),
    topics: tags,
    note: item.verified === false ? strings.unverified : null,
  };
}
