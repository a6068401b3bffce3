import type { Draft } from '../draft.ts';
import { entityText, htmlText, looseTitle } from '../html-text.ts';
import { pick, pickAll } from '../pick.ts';
import { firstProse } from '../prose.ts';
import { ISSUES } from '../issues.ts';
import { fail, ok, type Issue } from '../result.ts';
import { asArray } from '../text.ts';
import { plainSet, unreadNames } from '../unread-names.ts';
import { calledOff } from './called-off.ts';
import { collect, entriesOf, FIELD_NAMES } from './fields.ts';
import { idOf, unreadFields, withScheme, type JsonFormat, type ReadOptions } from './format.ts';
import {
  addressIn,
  isEntry,
  named,
  titleField,
  titleIn,
  unwrapped,
  words,
  WRAPPERS,
  type Fields,
} from './json-entry.ts';
import { linked, listOf } from './json-find.ts';
import {
  DATES,
  ENDS,
  FILES,
  IMAGES,
  LINK_LISTS,
  LINK_WORD,
  LINKS,
  STARTS,
  SUMMARIES,
  SUMMARY_WORD,
  TAGS,
  TITLES,
  UPDATES,
} from './json-names.ts';
import { contentsOf } from './linked-data.ts';
import { PAGES, SIZES } from './file-size.ts';
import { isWithheld } from './withheld.ts';
import { ALTERNATIVES, day, filesOf, imageOf, isKey, names, pictureIn, placeOf } from './json-values.ts';

function draftOf(fields: Fields, index: number, path: string, { images }: ReadOptions): Draft {
  const given = titleIn(fields);
  const title = looseTitle(given);
  const organisations = names(fields['organisations']);
  const image = images === 'none' ? null : imageOf(fields);
  // A service names the kind of its answer with a sign of its own.
  const own = collect(entriesOf(fields));
  const isMachine = typeof own.kind === 'string' && own.kind.includes('#');
  const isMissing = images !== 'none' && image === null && isKey(pictureIn(fields));
  return {
    path: `${path}[${index}]`,
    isWithheld: isWithheld(fields),
    notes: isMissing ? ['image-not-embedded'] : [],
    id: idOf(fields['id'] ?? fields['slug']),
    kind: fields['format'] ?? fields['content_type'] ?? fields['document_type'] ?? names(pick(fields, KINDS)),
    title,
    // Views of Drupal put the link into the title.
    url: withScheme(addressIn(fields)) || /<a\b[^>]*\shref="([^"]+)"/i.exec(given)?.[1],
    summary: firstProse(
      [...pickAll(fields, SUMMARIES), ...named(fields, SUMMARY_WORD)].map((one) => words(one)),
      title,
    ),
    image,
    date: day(pick(fields, DATES)),
    updated: day(pick(fields, UPDATES)),
    starts: day(pick(fields, STARTS)),
    ends: day(pick(fields, ENDS)),
    language: fields['language'] ?? fields['lang'],
    organisation: Array.isArray(organisations) ? asArray(organisations)[0] : undefined,
    place: placeOf(fields),
    // An entry of ours outweighs a general name.
    ...(isMachine ? { ...own, kind: undefined } : own),
    authors: people(names(pick(fields, AUTHORS))),
    publisher: names(fields['publisher']),
    tags: [...calledOff(fields), ...pickAll(fields, TAGS).flatMap(tagsIn)],
    files: filesOf(fields),
    ...collect(entriesOf(fields['_ipec'])),
  };
}

/** The tags of one field; one text may hold several, parted by commas. */
function tagsIn(given: unknown): readonly unknown[] {
  const found = names(given);
  const text = typeof found === 'string' ? htmlText(found).split(/[,;|]/) : found;
  const all = Array.isArray(text) ? asArray(text) : [text];
  return all.map((one) => (typeof one === 'string' ? entityText(one) : one));
}

/** Names of people: `a@b.example ("Ada Jones")` is Ada Jones. */
function people(given: unknown): unknown {
  return (Array.isArray(given) ? asArray(given) : [given]).map((one) =>
    typeof one === 'string'
      ? entityText(/^\S+@\S+\s*\("?(.+?)"?\)$/.exec(one.slice(0, 200))?.[1] ?? one)
      : one,
  );
}

const KINDS = ['resource_type', 'defined_type_name'];
const AUTHORS = ['authors', 'author', 'creator', 'creators'];

/** Whether the names of a file's columns are those of entries. */
export function isHead(row: Fields): boolean {
  return isEntry(row) || (titleIn(row) !== '' && named(row, LINK_WORD).length > 0);
}

const KNOWN = plainSet(
  ...[TITLES, LINKS, SUMMARIES, IMAGES, ALTERNATIVES, DATES, UPDATES, STARTS, ENDS, TAGS, FILES, FIELD_NAMES],
  ['image_alt', 'format', 'content_type', 'document_type', 'language', 'lang', 'venue', 'location'],
  ['html_title', 'html_snippet', 'formatted_url', 'display_link', 'pagemap'],
  [...SIZES, ...PAGES],
  [...WRAPPERS, ...AUTHORS, ...KINDS, ...LINK_LISTS, 'organisations', 'route', 'sys'],
);

/** An entry without what is read by the last word of its name, or as the title or the picture that it has nowhere else. */
function withoutNamed(fields: Fields): Fields {
  const read = new Set([LINK_WORD, SUMMARY_WORD].flatMap((word) => named(fields, word)));
  const [title, picture] = [titleField(fields), pictureIn(fields)];
  const others = Object.entries(fields).filter(
    ([name, value]) => !read.has(value) && name !== title && value !== picture,
  );
  return Object.fromEntries(others);
}

function notContent(code: 'feed-no-items' | 'item-not-content', types: readonly string[]): Issue {
  return { code, path: types.join(', '), message: ISSUES[code] };
}

/** A list of objects with customary names, as search services and spreadsheets give them. */
export const jsonList: JsonFormat = {
  matches(given) {
    const { document, left } = contentsOf(given);
    const found = listOf(document);
    return left.length > 0 || (found !== null && (found[1].length === 0 || found[1].some(isEntry)));
  },
  read(given, options) {
    const { document, left } = contentsOf(given);
    const [path, list] = listOf(document) ?? ['', []];
    if (left.length > 0 && list.length === 0) return fail(notContent('feed-no-items', left));
    const entries = list.map(linked(document)).map((one) => unwrapped(one));
    return ok(
      entries.map((one, index) => draftOf(one, index, path, options)),
      [
        ...(left.length > 0 ? [notContent('item-not-content', left)] : []),
        ...unreadFields(unreadNames(entries.map(withoutNamed), KNOWN)),
      ],
    );
  },
};
