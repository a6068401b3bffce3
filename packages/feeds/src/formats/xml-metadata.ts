import type { Draft, DraftImage } from '../draft.ts';
import { childText, children, descendants, type XmlElement } from '../xml.ts';
import { metadataField } from './format.ts';

/** `https://example.org/terms/sector` and `Sector` both name the field `sector`. */
function fieldOfScheme(scheme: string | undefined): keyof Draft | undefined {
  return scheme === undefined
    ? undefined
    : metadataField(scheme.replace(/[/#]+$/, '').replace(/^.*[/#]/, ''));
}

/** Categories: those with a scheme of ours fill its field, the others are tags. */
function categoriesOf(item: XmlElement): Partial<Draft> {
  const draft: Record<string, string[]> = { tags: [] };
  for (const category of children(item, 'category')) {
    const { domain, scheme, label, term } = category.attributes;
    const text = category.text.trim() || label || term || '';
    (draft[fieldOfScheme(domain ?? scheme) ?? 'tags'] ??= []).push(text);
  }
  const { tags, routes, ...single } = draft;
  const joined = Object.entries(single).map(([field, texts]) => [field, texts.join(', ')]);
  return { tags, ...(routes && { routes }), ...Object.fromEntries(joined) };
}

/** Elements of the `ipec:` prefix: `<ipec:sector>Housing</ipec:sector>`. */
function extensionOf(item: XmlElement): Partial<Draft> {
  const own = item.children.filter(({ name }) => name.startsWith('ipec:'));
  const entries = own.map(({ name, text }) => [metadataField(name), text.trim()] as const);
  return Object.fromEntries(entries.filter(([field]) => field !== undefined));
}

/** Our fields of an RSS item or an Atom entry. */
export function metadataOf(item: XmlElement): Partial<Draft> {
  return { ...categoriesOf(item), ...extensionOf(item) };
}

function isImage({ attributes }: XmlElement): boolean {
  const { medium, type, url = '' } = attributes;
  return (
    medium === 'image' ||
    (type ?? '').startsWith('image/') ||
    (!medium && !type && /\.(?:avif|gif|jpe?g|png|webp)$/i.test(url))
  );
}

/** Media RSS, https://www.rssboard.org/media-rss, or an enclosure that is a picture. */
export function imageOf(item: XmlElement): DraftImage | null {
  const media = descendants(item, 'media:content').find(isImage) ?? descendants(item, 'media:thumbnail')[0];
  const chosen = media ?? children(item, 'enclosure').find(isImage);
  if (!chosen?.attributes['url']) return null;
  const { url: src, width, height } = chosen.attributes;
  const alt = [chosen, ...descendants(item, 'media:group'), item]
    .map((element) => childText(element, 'media:description') || childText(element, 'media:title'))
    .find(Boolean);
  return { src, alt, width, height };
}
