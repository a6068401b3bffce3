import type { DraftFile } from '../draft.ts';
import { bytesIn } from '../formats/file-size.ts';

/** What a writer says of a document: its type as a media type, its size, its pages. */
export interface FileWords extends Pick<DraftFile, 'type' | 'bytes' | 'pages'> {
  /** What it says of the link besides: that it opens in a new tab. */
  readonly note: string;
}

const NOTE =
  /[\s,;–—-]*(?<![\p{L}])((?:this )?(?:link )?(?:opens|will open) in (?:a |another )?(?:new )?(?:browser )?(?:tab|window)|(?:yn )?agor mewn (?:tab|ffenestr)(?: newydd)?)[\s,;–—-]*/iu;

/** The types that our own words name, by how writers and addresses call them. */
const TYPES: readonly (readonly [names: RegExp, type: string])[] = [
  [/^pdf$/, 'application/pdf'],
  [/^(?:word|docx?)$/, 'application/msword'],
  [/^(?:excel|xlsx?)$/, 'application/vnd.ms-excel'],
  [/^(?:powerpoint|pptx?)$/, 'application/vnd.ms-powerpoint'],
  [/^odt$/, 'application/vnd.oasis.opendocument.text'],
  [/^ods$/, 'application/vnd.oasis.opendocument.spreadsheet'],
  [/^csv$/, 'text/csv'],
  [/^zip$/, 'application/zip'],
  [/^epub$/, 'application/epub+zip'],
];

function typeCalled(name: string): string | undefined {
  return TYPES.find(([names]) => names.test(name.toLowerCase()))?.[1];
}

const NAME = '(?:pdf|word|docx?|excel|xlsx?|powerpoint|pptx?|odt|ods|csv|zip|epub)';
const LABEL = '(?:(?:(?:file )?(?:type|format|size)|(?:math|maint|fformat)(?: (?:y )?ffeil)?)\\s*:\\s*)?';
const TYPE = new RegExp(
  `^${LABEL}(?:(?:ms|microsoft|ffeil|dogfen)\\s+)?\\.?(${NAME})\\b(?:\\s+(?:document|file|format|spreadsheet|ffeil|dogfen)\\b)?`,
  'i',
);
const SIZE = new RegExp(`^${LABEL}(\\d[\\d,]*(?:\\.\\d+)?)\\s?(bytes|[kmg]i?b|[km])\\b`, 'i');
const PAGES = /^(\d{1,4})\s?(?:pages?|pp?\b\.?|tudalen(?:nau)?|dudalen|o dudalennau)(?![\p{L}\d])/iu;

/** No words about a document are longer. */
const LONGEST = 80;
/** So small a size our words do not tell. */
const SMALLEST = 500;

/**
 * Words that say of a document nothing but its type, its size and its pages, in English or Welsh: `PDF, 2 MB, 12 pages`,
 * `[pdf 234KB]`, `(PDF, 2 MB, 12 tudalen)`. Null where they say anything else, or only a number of pages.
 */
export function fileWords(words: string): FileWords | null {
  const note = NOTE.exec(words)?.[1] ?? '';
  let rest = words
    .replace(NOTE, ' ')
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]][.,;:]?$/, '$1');
  if (rest.length > LONGEST) return null;
  let [type, bytes, pages]: unknown[] = [];
  while (rest !== '') {
    const [named, sized, counted] = [TYPE.exec(rest), SIZE.exec(rest), PAGES.exec(rest)];
    const read = named ?? sized ?? counted;
    if (!read || (named && type) || (!named && sized && bytes) || (!named && !sized && pages)) return null;
    if (named) type = typeCalled(named[1] ?? '');
    else if (sized) bytes = bytesIn(`${sized[1]} ${sized[2]}`);
    else pages = Number(counted?.[1]);
    rest = rest.slice(read[0].length).replace(/^[\s,;:|·•/()[\]–—-]+/, '');
  }
  const isSmall = bytes !== undefined && !(Number(bytes) >= SMALLEST);
  return (type ?? bytes) === undefined || isSmall ? null : { type, bytes, pages, note };
}

function endingType(href: unknown): string | undefined {
  return typeCalled(/\.([a-z]{3,5})(?:[?#]|$)/i.exec(String(href))?.[1] ?? '');
}

/** Whether two sizes are one, where one of them was rounded. */
function areOne(one: unknown, other: unknown): boolean {
  return Math.abs(Number(one) - Number(other)) <= Number(other) * 0.06;
}

/** A document with what words say of it; null where they say something else than is known of it. */
export function withWords<File extends DraftFile>(
  file: File,
  { type, bytes, pages }: FileWords,
): File | null {
  const own = endingType(file.href);
  const isOther =
    (own !== undefined && type !== undefined && own !== type) ||
    (file.bytes !== undefined && bytes !== undefined && !areOne(file.bytes, bytes)) ||
    (file.pages !== undefined && pages !== undefined && String(file.pages) !== String(pages));
  if (isOther) return null;
  return {
    ...file,
    type: file.type ?? (own === undefined ? type : undefined),
    bytes: file.bytes ?? bytes,
    pages: file.pages ?? pages,
  };
}

/** How the words about a document stand at the end of its name: in brackets, behind a stroke, as a last word. */
const AT_END: readonly RegExp[] = [
  /^(.*[^\s–—|:,-])\s*([([][^()[\]]+[)\]])$/,
  /^(.*\S)\s+[–—|-]\s+(\S[^–—|]*)$/,
  new RegExp(`^(.*[^\\s–—|:,-])[\\s–—|:,-]+(${NAME})$`, 'i'),
];

interface Named {
  readonly name: string;
  readonly words: FileWords;
}

function named(name: string, ends: readonly RegExp[]): Named | null {
  for (const end of ends) {
    const [, before = '', last = ''] = end.exec(name) ?? [];
    const words = fileWords(last);
    if (words) return { name: before, words };
  }
  return null;
}

/** A name, and what its end says of the document: `Report (PDF, 2 MB)`, `Report – PDF 2MB`, `Report PDF [2 MB]`. */
export function namedWords(given: string): Named | null {
  // A last word alone, such as Word, may be one of the name: behind it stands the size.
  const last = named(given, AT_END.slice(0, 2));
  const before = last && last.words.type === undefined ? named(last.name, AT_END) : null;
  if (!last) return null;
  const type = before && before.words.bytes === undefined ? before.words.type : undefined;
  const name = type === undefined ? last.name : (before?.name ?? '');
  const { note } = last.words;
  return {
    name: note ? `${name} (${note})` : name,
    words: { ...last.words, type: last.words.type ?? type },
  };
}
