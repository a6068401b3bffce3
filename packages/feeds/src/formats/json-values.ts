import type { DraftImage } from '../draft.ts';
import { firstPicture } from '../html-picture.ts';
import { htmlText } from '../html-text.ts';
import { pick, plainName } from '../pick.ts';
import { asArray } from '../text.ts';
import { asObject } from './format.ts';
import { bytesIn, PAGES, SIZES } from './file-size.ts';
import { named, words, type Fields } from './json-entry.ts';
import { FILES, IMAGE_WORD, IMAGES, LINKS } from './json-names.ts';

/** What a service puts the moment of a day into, with its zone beside it. */
const MOMENTS = ['iso', 'date', 'datetime', 'start', 'raw', 'local', 'date_time', 'utc', '$date'];

/** A day in words, in the markup that a view writes one with, in parts, or in a field of its own. */
export function day(value: unknown): string | undefined {
  const fields = asObject(Array.isArray(value) ? asArray(value)[0] : value);
  const parts = asArray(asArray(fields['date-parts'])[0]);
  if (parts.length > 0) return parts.map((one) => String(one).padStart(2, '0')).join('-');
  const moment = pick(fields, MOMENTS);
  if (Object.keys(asObject(moment)).length > 0) return day(moment);
  const text = words(moment ?? value);
  const datetime = /<time\b[^>]*\sdatetime="([^"]+)"/i.exec(text)?.[1];
  return datetime || (text.includes('<') ? htmlText(text) : text) || undefined;
}

/** What is made for readers stands before a name, which may be one of the system's. */
const NAMES = ['display_name', 'title', 'label', 'name', 'tag'];
/** What a service puts the name of a person or a term into. */
const AROUND_NAME = ['attributes', 'fields', 'data', 'author'];

/** The name of a person or a term: of `{ name }`, `{ title }`, or the text itself. */
function nameOf(value: unknown): unknown {
  const fields = asObject(value);
  const parts = [
    pick(fields, ['first_name', 'given', 'given_name']),
    pick(fields, ['last_name', 'family', 'family_name']),
  ].filter(Boolean);
  const inner = AROUND_NAME.map((name) => asObject(fields[name])).find((one) => Object.keys(one).length > 0);
  return (
    pick(fields, NAMES) ??
    (parts.length > 0 ? parts.join(' ') : inner ? (pick(inner, NAMES) ?? value) : value)
  );
}

/** The names in a list, or in a map by name, of texts or objects. */
export function names(value: unknown): unknown {
  const { data } = asObject(value);
  if (Array.isArray(data)) return names(data);
  if (Array.isArray(value)) return asArray(value).map(nameOf);
  if (nameOf(value) !== value) return nameOf(value);
  const given = data === undefined ? value : data;
  const inner = Object.values(asObject(given));
  const isMap = inner.length > 0 && inner.every((one) => nameOf(one) !== one);
  return isMap ? inner.map(nameOf) : nameOf(given);
}

const IMAGE_ADDRESSES = ['src', 'url', 'href', 'source_url', 'content_url', 'filename', 'uri', 'm'];
/** The key of a picture that the document does not hold. */
const KEY = /^(?:\d+|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{24})$/i;

/** Whether an entry names its picture by a key alone. */
export function isKey(value: unknown): boolean {
  const given = Array.isArray(value) ? asArray(value)[0] : value;
  const fields = asObject(given);
  const isLink = asObject(fields['sys'])['type'] === 'Link';
  const reference = fields['_ref'] ?? asObject(fields['asset'])['_ref'];
  return isLink || reference !== undefined || (KEY.test(words(given)) && words(given) !== '');
}

/** A picture as an address, an object, the first of a list, or an object in an object. */
function imageIn(given: unknown, alt: unknown, depth = 0): DraftImage | null {
  const value = Array.isArray(given) ? asArray(given)[0] : given;
  if (isKey(value)) return null;
  if (typeof value === 'string' && value.includes('<img')) return firstPicture(value);
  if (typeof value === 'string') return value === '' ? null : { src: value, alt };
  const fields = asObject(value);
  const address = pick(fields, IMAGE_ADDRESSES);
  const { width, height, srcset, sizes } = fields;
  const own = pick(fields, ALTERNATIVE) ?? alt;
  if (address) return { src: words(address), alt: own, width, height, srcset, sizes };
  const inner = ['node', 'data', 'attributes', 'fields', 'file', 'asset', 'sys', 'value', 'external']
    .map((name) => fields[name])
    .find(Boolean);
  return inner && depth < 3 ? imageIn(inner, own, depth + 1) : null;
}

const ALTERNATIVE = ['alt', 'alt_text', 'alternative_text', 'image_alt'];

/** The names of a text alternative that stands beside its picture. */
export const ALTERNATIVES = IMAGES.flatMap((name) => [`${name}_alt`, `${name}_alt_text`]);

/** Names of a picture that is another's. */
const OTHER = /author|avatar|logo|icon|profile|alt/i;

/** What an entry has for its picture: by a customary name, by the last word of a name, or among what its page holds. */
export function pictureIn(fields: Fields): unknown {
  const { pagemap } = fields;
  return (
    pick(fields, IMAGES) ??
    named(fields, IMAGE_WORD, OTHER)[0] ??
    pick(asObject(pagemap), ['cse_image', 'cse_thumbnail'])
  );
}

/** The picture of an entry. */
export function imageOf(fields: Fields): DraftImage | null {
  const given = pictureIn(fields);
  const image = imageIn(given, pick(fields, ALTERNATIVES));
  // An asset of a content service has its words in the description, as media beside a message have.
  const asset = asObject(Array.isArray(given) ? asArray(given)[0] : given);
  const description = asObject(asset['fields'])['description'] ?? asset['description'];
  return image && description && !image.alt ? { ...image, alt: description } : image;
}

/** The name of a field as words: `annual_report` → `annual report`. */
function inWords(name: string): string {
  return name.replace(/[_-]+|(?<=[a-z])(?=[A-Z])/g, ' ').trim();
}

const DOCUMENT = /^(?:https?:\/)?\/\S+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|zip|epub)(?:[?#]\S*)?$/i;

/** No address is longer. */
const LONGEST_ADDRESS = 2000;

function isDocumentAddress(address: string): boolean {
  return address.length < LONGEST_ADDRESS && DOCUMENT.test(address);
}

/** Whether a value is a document by what a service says of it, or by its address. */
function isDocument(value: unknown): boolean {
  const file = asObject(value);
  const type = words(pick(file, ['mime_type', 'media_type', 'type', 'mime', 'content_type']));
  const isTyped = /^(?!image\/)\w+\/[\w.+-]+$/.test(type) && pick(file, ['url', 'href']) !== undefined;
  return (
    isTyped ||
    isDocumentAddress(words(file['url'])) ||
    isDocumentAddress(typeof value === 'string' ? value : '')
  );
}

/** The documents of an entry: those of a customary field, and those that a field of any name is. */
export function filesOf(fields: Fields): unknown {
  const given = asArray(pick(fields, FILES));
  const customary = new Set([...FILES, ...IMAGES, ...LINKS, 'enclosures', '_embedded'].map(plainName));
  const others = Object.entries(fields)
    .filter(([name]) => !customary.has(plainName(name)))
    .flatMap(([name, value]) => {
      const all = (Array.isArray(value) ? asArray(value) : [value]).filter(isDocument);
      return all.map((one) => (typeof one === 'string' ? { href: one, text: inWords(name) } : one));
    });
  // Of one document the entry may say the size and the pages itself.
  const isOne = given.length + others.length === 1;
  const [size, pages] = isOne ? [pick(fields, SIZES), pick(fields, PAGES)] : [];
  return [...given, ...others].map((one) => {
    const file = asObject(one);
    const links = asObject(file['links']);
    return typeof one === 'string'
      ? { href: one, bytes: bytesIn(size), pages }
      : {
          href:
            pick(file, ['href', 'url', 'src', 'download_url', 'access_url']) ??
            pick(links, ['download', 'content', 'self']),
          text: pick(file, ['text', 'title', 'name', 'key', 'filename']),
          type: pick(file, ['type', 'mime_type', 'media_type']),
          bytes: bytesIn(pick(file, ['bytes', 'size_in_bytes', 'byte_size', 'size']) ?? size),
          pages: file['pages'] ?? pages,
        };
  });
}

/** Where an event is. */
export function placeOf(fields: Fields): unknown {
  const places = [fields['venue'], fields['location']];
  const named = places.flatMap((one) => [asObject(one)['venue'], asObject(one)['name'], one]);
  // A number is what a service calls a place by itself.
  return named.find((one) => one !== undefined && one !== null && typeof one !== 'number');
}
