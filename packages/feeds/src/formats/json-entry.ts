import { asArray, plainText } from '../text.ts';
import { pick } from '../pick.ts';
import { asObject } from './format.ts';
import {
  DATES,
  IMAGES,
  LINK_LISTS,
  LINK_WORD,
  LINKS,
  STARTS,
  SUMMARIES,
  TAGS,
  TITLE_WORD,
  TITLES,
  UPDATES,
} from './json-names.ts';

/** An entry of a list, as its service writes it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a service puts the fields of an entry into. */
export const WRAPPERS = [
  'fields',
  'attributes',
  'properties',
  'elements',
  'item',
  'node',
  '_source',
  'content',
  'data',
  'metadata',
  'tender',
  'post',
  'record',
  'fieldData',
  'frontmatter',
  'front_matter',
  'value',
];

/** How many objects may lie around the fields of an entry. */
const AROUND = 2;

/** The value of a property that names its own type: `{ type: 'date', date: { start } }`. */
function typed(value: unknown): unknown {
  const fields = asObject(value);
  const { type } = fields;
  return typeof type === 'string' && Object.hasOwn(fields, type) ? fields[type] : value;
}

/** SharePoint writes `Publish date` as `Publish_x0020_date`, and puts several values into `results`. */
function decoded(given: Fields): Fields {
  const list = (value: unknown): unknown => {
    const { results } = asObject(value);
    return Array.isArray(results) &&
      Object.keys(asObject(value)).every((name) => /^(?:results|__.*)$/.test(name))
      ? results
      : value;
  };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      list(value),
    ]),
  );
}

/** An entry with the fields of an object of their own, as content services write them. */
export function unwrapped(value: unknown, depth = 1): Fields {
  const given = decoded(asObject(value));
  // Views of Drupal name a field `field_image`.
  const own = Object.entries(given).filter(([name]) => name.startsWith('field_'));
  const fields: Fields = { ...Object.fromEntries(own.map(([name, one]) => [name.slice(6), one])), ...given };
  const isNamed = words(pick(fields, TITLES)) !== '';
  const within = WRAPPERS.map((name) => asObject(fields[name])).filter((one) => Object.keys(one).length > 0);
  const wrapped = within.find((one) => words(typed(pick(one, TITLES))) !== '') ?? within[0];
  const inner = Object.fromEntries(Object.entries(wrapped ?? {}).map(([name, one]) => [name, typed(one)]));
  const route = asObject(fields['route'])['path'];
  const { createdAt, updatedAt, uri, version } = asObject(fields['sys']);
  const { published, created, modified } = asObject(version);
  const { time } = asObject(pick(fields, ['publish_details']));
  const all = isNamed ? { ...inner, ...fields } : { ...fields, ...inner };
  const isNameless = words(pick(all, TITLES)) === '' && within.length > 0;
  if (isNameless && depth < AROUND) return unwrapped(all, depth + 1);
  const system = { createdAt: published ?? createdAt ?? created, updatedAt: updatedAt ?? modified, uri };
  const told = Object.entries(system).filter(([, one]) => typeof one === 'string');
  // What a service says about an entry stands behind what the entry says.
  return {
    ...Object.fromEntries(told),
    ...asObject(fields['meta']),
    ...all,
    ...(route ? { url: route } : {}),
    ...(time ? { published_at: time } : {}),
  };
}

/** How deep the text of an editor may lie in its blocks. */
const DEEPEST = 8;

/** What a service puts a text into. */
const TEXTS = ['rendered', 'value', 'text', 'raw', 'markup', 'plain_text', 'html'];

/** Whether a piece of a text stands in one line with the pieces beside it, and holds its own blanks. */
function isSpan(value: unknown): boolean {
  const { _type: type, nodeType, plain_text: plain } = asObject(value);
  return type === 'span' || nodeType === 'text' || plain !== undefined;
}

/** The bit that says so in the blocks of Lexical. */
const STRUCK_BIT = 4;

/** Whether an editor struck a piece of a text out, by the marks that services write. */
function isStruckOut({ marks, annotations, format, strikethrough, strike }: Fields): boolean {
  const named = asArray(marks).map((one) => (typeof one === 'string' ? one : asObject(one)['type']));
  const isMarked = named.some((one) => typeof one === 'string' && /^strike/i.test(one));
  const flags = [strikethrough, strike, asObject(annotations)['strikethrough']];
  return isMarked || flags.includes(true) || (typeof format === 'number' && (format & STRUCK_BIT) !== 0);
}

/** A text, the text of `{ rendered }`, `{ value }` or `{ text }`, or that of a list of blocks within blocks. */
export function words(value: unknown, depth = 0): string {
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) {
    const texts = asArray(value).map((one) => words(one, depth + 1));
    return texts.filter(Boolean).join(asArray(value).every(isSpan) ? '' : ' ');
  }
  const fields = asObject(value);
  if (isStruckOut(fields)) return '';
  const own = TEXTS.map((name) => fields[name]).find((one) => one !== undefined && one !== null);
  const blocks = [fields['children'], fields['content']].find(Array.isArray);
  const text = own ?? (blocks ? words(blocks, depth + 1) : value);
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

/** Where an entry leads: an address, an object with one, the page among a list of its addresses, or a field that is called one. */
export function addressIn(fields: Fields): string {
  const given = pick(fields, LINKS);
  const listed = pick(asObject(pick(fields, LINK_LISTS)), PAGES);
  return (
    words(pick(asObject(given), ['url', 'href', 'cached_url', 'path'])) ||
    words(given) ||
    words(listed) ||
    words(asObject(listed)['href']) ||
    // The id of linked data is an address.
    /^https?:.*/.exec(words(fields['@id']))?.[0] ||
    words(named(fields, LINK_WORD).find((one) => /^(?:https?:\/)?\/\S+$/.test(words(one))))
  );
}

/** What a service calls the page among the addresses of an entry; the others answer with data. */
const PAGES = ['html', 'self_html', 'alternate', 'web', 'webui', 'page', 'landing_page'];
/** Addresses of something else than the entry. */
const OTHER =
  /image|photo|picture|thumb|logo|icon|avatar|banner|media|file|download|pdf|feed|api|self|source|mail|author|creator|video|\balt|button|label|snippet/i;
/** Names of something else than the entry. */
const OTHER_NAME =
  /author|creator|file|user|contact|organi[sz]ation|supplier|buyer|council|authority|area|ward|region|first|last|sur|given|nick|fore|place|street|town|\balt|seo|meta|family|display|type|category|department|site|code|image|host|column|measure|indicator/i;

/** The field that an entry is called by, where none has a customary name: its name ends with one. */
export function titleField(fields: Fields): string | undefined {
  if (words(pick(fields, TITLES)) !== '') return undefined;
  return Object.keys(fields).find(
    (name) => TITLE_WORD.test(name) && !OTHER_NAME.test(name) && words(fields[name]) !== '',
  );
}

/** What an entry is called: by a customary name, else by a field whose name ends with one. */
export function titleIn(fields: Fields): string {
  return words(pick(fields, TITLES)) || words(fields[titleField(fields) ?? '']);
}

/** The values of fields by the last word of their names. */
export function named(fields: Fields, word: RegExp, other: RegExp = OTHER): readonly unknown[] {
  return Object.entries(fields)
    .filter(([name]) => word.test(name) && !other.test(name))
    .map(([, value]) => value);
}

/** An entry has a title, or another name and one thing more that we know. */
export function isEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  if (plainText(words(pick(fields, ['title']))) !== '') return true;
  // A message without a title begins with what it says.
  if ([LINKS, SUMMARIES, DATES].every((list) => pick(fields, list) !== undefined)) return true;
  const others = [LINKS, SUMMARIES, DATES, UPDATES, STARTS, IMAGES, TAGS];
  const isKnown = others.some((list) => pick(fields, list) !== undefined);
  return plainText(titleIn(fields)) !== '' && (isKnown || /^(?:https?:\/|www\.)\S+$/.test(addressIn(fields)));
}

/** An entry that leads somewhere: a list of a name of its own holds such entries alone. */
export function isLinkedEntry(value: unknown): boolean {
  return isEntry(value) && addressIn(unwrapped(value)) !== '';
}

/** An entry that leads nowhere and says enough by itself. */
export function isToldEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  return isEntry(value) && [SUMMARIES, DATES].every((list) => pick(fields, list) !== undefined);
}
