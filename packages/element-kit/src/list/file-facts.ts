import { formatNumber } from '../format.ts';

/** A document, as far as its source describes it. */
export interface FileLike {
  readonly href: string;
  readonly type: string | null;
  readonly bytes: number | null;
  readonly pages: number | null;
}

/** Names of document types, by the end of the media type or of the address. They are the same in every language. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/pdf$/i, 'PDF'],
  [/(?:msword|wordprocessingml\.document|docx?)$/i, 'Word'],
  [/(?:ms-excel|spreadsheetml\.sheet|xlsx?)$/i, 'Excel'],
  [/(?:ms-powerpoint|presentationml\.presentation|pptx?)$/i, 'PowerPoint'],
  [/(?:opendocument\.text|odt)$/i, 'ODT'],
  [/(?:opendocument\.spreadsheet|ods)$/i, 'ODS'],
  [/csv$/i, 'CSV'],
  [/zip$/i, 'ZIP'],
  [/epub(?:\+zip)?$/i, 'EPUB'],
  [/^audio\/(?:mpeg|mp3)$|\.mp3$/i, 'MP3'],
];

/** The name of a document's type, or null for a web page and for what is not known. */
export function fileType({ type, href }: Pick<FileLike, 'type' | 'href'>): string | null {
  const path = href.split(/[?#]/)[0] ?? '';
  const named = (text: string): string | undefined => NAMES.find(([pattern]) => pattern.test(text))?.[1];
  return (
    (type && named(type.split(';')[0]?.trim() ?? '')) || named(/\.[a-z0-9]+$/i.exec(path)?.[0] ?? '') || null
  );
}

/** A size in decimal units, as GOV.UK gives it: `950 KB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  // Whoever writes 1.25 MB or 41.5 KB means it.
  const tenths = bytes < 1e5 && bytes % 100 === 0 ? 10 : 1;
  if (bytes < 1e6) return `${formatNumber(Math.max(1, Math.round((bytes / 1e3) * tenths) / tenths))} KB`;
  const places = bytes % 1e4 === 0 ? 100 : 10;
  return `${formatNumber(Math.round((bytes / 1e6) * places) / places)} MB`;
}

/** A name that says the type of its document itself. */
const SAID = /[([](?:pdf|word|excel|odt|csv|docx?|xlsx?)\b/i;

/**
 * What is known of a document, in words: `PDF, 1.2 MB, 24 pages`. Empty where nothing is.
 *
 * @param name what it is called: a writer who gave the type has said enough
 */
export function fileFacts(file: FileLike, pages: (count: number) => string, name = ''): string {
  if (SAID.test(name)) return '';
  const type = fileType(file);
  // `Excel (45 KB)` names its type already.
  const isType = type !== null && new RegExp(`(?:^|\\s)${type}$`, 'i').test(name);
  const parts = [isType ? null : type, file.bytes && fileSize(file.bytes), file.pages && pages(file.pages)];
  return parts.filter(Boolean).join(', ');
}
