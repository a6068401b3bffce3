import { asArray, plainText } from '../text.ts';
import { pick } from '../pick.ts';
import { asObject } from './format.ts';
import { DATES, IMAGES, LINK_LISTS, LINKS, STARTS, SUMMARIES, TAGS, TITLES, UPDATES } from './json-names.ts';

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
];

/** An entry with the fields of an object of their own, as content services write them. */
export function unwrapped(value: unknown): Fields {
  const given = asObject(value);
  // Views of Drupal name a field `field_image`.
  const own = Object.entries(given).filter(([name]) => name.startsWith('field_'));
  const fields: Fields = { ...Object.fromEntries(own.map(([name, one]) => [name.slice(6), one])), ...given };
  const isNamed = words(pick(fields, TITLES)) !== '';
  const inner = WRAPPERS.map((name) => asObject(fields[name])).find((one) => Object.keys(one).length > 0);
  const route = asObject(fields['route'])['path'];
  const { createdAt, updatedAt, uri, version } = asObject(fields['sys']);
  const { published, created, modified } = asObject(version);
  const all = isNamed ? { ...inner, ...fields } : { ...fields, ...inner };
  const system = { createdAt: published ?? createdAt ?? created, updatedAt: updatedAt ?? modified, uri };
  const told = Object.entries(system).filter(([, one]) => typeof one === 'string');
  // What a service says about an entry stands behind what the entry says.
  return {
    ...Object.fromEntries(told),
    ...asObject(fields['meta']),
    ...all,
    ...(route ? { url: route } : {}),
  };
}

/** A text, the text of `{ rendered }` and `{ value }`, or that of a list of blocks, `[{ type, text }]`. */
export function words(value: unknown): string {
  if (Array.isArray(value))
    return asArray(value)
      .map((one) => asObject(one)['text'])
      .filter((text) => typeof text === 'string')
      .join(' ');
  const { rendered, value: plain } = asObject(value);
  const text = rendered ?? plain ?? value;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

/** Where an entry leads: an address, an object with one, or the page among a list of its addresses. */
export function addressIn(fields: Fields): string {
  const given = pick(fields, LINKS);
  const listed = pick(asObject(pick(fields, LINK_LISTS)), PAGES);
  return (
    words(given) ||
    words(pick(asObject(given), ['url', 'href'])) ||
    words(listed) ||
    words(asObject(listed)['href'])
  );
}

/** What a service calls the page among the addresses of an entry; the others answer with data. */
const PAGES = ['html', 'self_html', 'alternate', 'web', 'webui', 'page', 'landing_page'];

/** An entry has a title, or another name and one thing more that we know. */
export function isEntry(value: unknown): boolean {
  const fields = unwrapped(value);
  if (plainText(words(pick(fields, ['title']))) !== '') return true;
  // A message without a title begins with what it says.
  if ([LINKS, SUMMARIES, DATES].every((list) => pick(fields, list) !== undefined)) return true;
  const others = [LINKS, SUMMARIES, DATES, UPDATES, STARTS, IMAGES, TAGS];
  return (
    plainText(words(pick(fields, TITLES))) !== '' && others.some((list) => pick(fields, list) !== undefined)
  );
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
