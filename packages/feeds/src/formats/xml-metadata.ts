import type { Draft, DraftFile, DraftImage } from '../draft.ts';
import { entityText } from '../html-text.ts';
import { safeImage } from '../safe-url.ts';
import { plainText } from '../text.ts';
import { children, childText, elements, textOf, type XmlElement } from '../xml.ts';
import type { Issue } from '../result.ts';
import { collect, fieldOf, type Entry } from './fields.ts';
import { unreadFields } from './format.ts';

/** `https://example.org/terms/sector`, `urn:x:sector` and `Sector` all name the field `sector`. */
function fieldOfScheme(scheme: string): ReturnType<typeof fieldOf> {
  return fieldOf(scheme.slice(-200).split(/[/#:]/).filter(Boolean).at(-1) ?? '');
}

/** A category with a scheme of ours fills its field, any other is a tag. */
function categoryEntry(category: XmlElement): Entry {
  const { domain, scheme, label, term } = category.attributes;
  const text = textOf(category).trim() || label || term || '';
  // WordPress files what nobody filed under this name.
  const words = /^uncategori[sz]ed$/i.test(text) ? '' : entityText(text);
  return [fieldOfScheme(domain ?? scheme ?? '') ?? 'tags', [words]];
}

/** An element of the `ipec:` prefix: `<ipec:sector>Housing</ipec:sector>`. */
function extensionEntry(element: XmlElement): Entry {
  return [fieldOf(element.name), entityText(textOf(element))];
}

/** Our fields of an RSS item or an Atom entry: what an `ipec:` element says outweighs a category. */
export function metadataOf(item: XmlElement): Partial<Draft> {
  const categories = [...children(item, 'category'), ...children(item, 'atom:category')];
  const words = [
    ...children(item, 'dc:subject').map(textOf),
    ...children(item, 'itunes:category').map(({ attributes }) => attributes['text'] ?? ''),
    ...['itunes:keywords', 'media:keywords'].flatMap((name) => textIn(item, name).split(',')),
  ];
  const subjects = words.map((one): Entry => ['tags', [entityText(one.trim())]]);
  const own = elements(item).filter(({ name }) => name.startsWith('ipec:'));
  return {
    ...collect([...categories.map(categoryEntry), ...subjects]),
    ...collect(own.map(extensionEntry)),
  };
}

/** The elements of ours that no record has a place for, as their author wrote them: `ipec:sectr`. */
export function unreadElements(items: readonly XmlElement[]): readonly Issue[] {
  const own = items.flatMap(elements).filter(({ name }) => name.startsWith('ipec:'));
  const unread = own.filter((one) => fieldOf(one.name) === undefined && textOf(one).trim() !== '');
  return unreadFields([...new Set(unread.map(({ name }) => name))].join(', '));
}

/** `xml:base` of the element, resolved against what is around it. */
export function baseOf({ attributes }: XmlElement, around: string): string {
  return safeImage(attributes['xml:base'], around) ?? around;
}

function isImage({ attributes }: XmlElement): boolean {
  const { medium, type, url = '' } = attributes;
  if (medium || type) return medium === 'image' || (type ?? '').startsWith('image/');
  return /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url);
}

/** The text of a child; those of Media RSS may stand in a group of their own, as YouTube writes them. */
export function textIn(item: XmlElement, name: string): string {
  const groups = name.startsWith('media:') ? children(item, 'media:group') : [];
  return [item, ...groups].map((one) => childText(one, name)).find(Boolean) ?? '';
}

/** The first of the named children that says something. */
export function firstText(item: XmlElement, ...names: readonly string[]): string {
  return names.map((name) => textIn(item, name)).find(Boolean) ?? '';
}

/** Names of people. An address of electronic mail is nobody's name: `a@b.example (Ada Jones)` is `Ada Jones`. */
export function peopleOf(item: XmlElement, ...names: readonly string[]): readonly string[] {
  const texts = names.flatMap((name) => children(item, name)).map((one) => plainText(textOf(one)));
  const people = texts.map(
    (text) => /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1] ?? (text.includes('@') ? '' : text),
  );
  return [...new Set(people.filter(Boolean))];
}

/** Types of documents that people read; films and sounds of Media RSS are shown by their page. */
const DOCUMENT = /pdf|msword|officedocument|opendocument|excel|powerpoint|csv|epub|rtf/;

/** Enclosures that are not pictures, documents of Media RSS, and the words of an episode. */
export function filesOf(item: XmlElement): readonly DraftFile[] {
  const files = children(item, 'enclosure').filter((one) => !isImage(one));
  const media = [item, ...children(item, 'media:group')].flatMap((one) => children(one, 'media:content'));
  const documents = media.filter(({ attributes: { type = '' } }) => DOCUMENT.test(type));
  return [...files, ...documents, ...children(item, 'podcast:transcript')].map((one) => {
    const { url: href, type, length, filesize } = one.attributes;
    return { href, type, bytes: length ?? filesize, text: entityText(childText(one, 'media:title')) };
  });
}

/** The widest of several pictures; the first where nothing says how wide they are. */
function widest(elements: readonly XmlElement[]): XmlElement | undefined {
  const width = ({ attributes }: XmlElement): number => Number(attributes['width']) || 0;
  return elements.reduce<XmlElement | undefined>(
    (best, one) => (best && width(best) >= width(one) ? best : one),
    undefined,
  );
}

/** So small a picture is that of an account, and not of what it wrote. */
const AVATAR = 64;

function isAvatar({ attributes: { width, height } }: XmlElement): boolean {
  const sides = [Number(width), Number(height)];
  return sides.every((side) => side > 0 && side <= AVATAR);
}

/** Elements that some sites name a picture with: an address as text, in a child, or in an attribute. */
const PICTURES = ['image', 'thumbnail', 'featured_image', 'imageurl', 'image_url', 'picture', 'photo'];

function namedPicture(item: XmlElement): DraftImage | null {
  for (const element of PICTURES.flatMap((name) => children(item, name))) {
    const { url, href, src, alt } = element.attributes;
    const own = url ?? href ?? src ?? (childText(element, 'url') || textOf(element)).trim();
    const name = alt ?? childText(element, 'title');
    if (/^(?:https?:)?\/\S+$/.test(own)) return { src: own, alt: name ? entityText(name) : undefined };
  }
  return null;
}

/** Media RSS, https://www.rssboard.org/media-rss, or an enclosure that is a picture. */
export function imageOf(item: XmlElement): DraftImage | null {
  const groups = [...children(item, 'media:group'), item];
  const contents = groups.flatMap((group) => children(group, 'media:content'));
  const around = [...contents, ...groups];
  const chosen =
    widest(contents.filter(isImage)) ??
    widest(
      around.flatMap((element) => children(element, 'media:thumbnail')).filter((one) => !isAvatar(one)),
    ) ??
    children(item, 'enclosure').find(isImage) ??
    children(item, 'itunes:image').map((one) => ({
      ...one,
      attributes: { url: one.attributes['href'] ?? one.attributes['url'] ?? '' },
    }))[0];
  if (!chosen?.attributes['url']) return namedPicture(item);
  const { url: src, width, height }: Readonly<Record<string, string>> = chosen.attributes;
  // Beside a film its description tells the film, and not the picture of it.
  const isFilm = contents.some((one) => !isImage(one));
  const alt = [chosen, ...groups]
    .map(
      (element) =>
        (isFilm && element !== chosen ? '' : childText(element, 'media:description')) ||
        childText(element, 'media:title'),
    )
    .find(Boolean);
  return { src, alt: alt && entityText(alt), width, height };
}
