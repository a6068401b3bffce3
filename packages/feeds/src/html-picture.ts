import type { DraftImage } from './draft.ts';
import { Parser } from 'htmlparser2';

/** Pictures narrower than this may be icons, faces or counters. */
const WIDE = 300;
const LONGEST = 50_000;

const FEATURED =
  /(?:^|\s)(?:wp-post-image|attachment-post-thumbnail|webfeedsFeaturedVisual|field--name-field-image|featured-image)(?:\s|$)/i;

interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly isFirst: boolean;
}

/** Every picture of a piece of HTML, and whether words stand before it. */
function picturesIn(html: string): readonly Found[] {
  const found: Found[] = [];
  let hasText = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img') found.push({ attributes, isFirst: !hasText });
    },
    ontext(text) {
      hasText ||= text.trim() !== '';
    },
  });
  parser.end(html.slice(0, LONGEST));
  return found;
}

function widthOf({ width, srcset = '' }: Readonly<Record<string, string>>): number {
  return (
    Number(width) || Math.max(0, ...[...srcset.matchAll(/\s(\d+)w/g)].map(([, number]) => Number(number)))
  );
}

function drafted({ src, alt, width, height, srcset, sizes }: Found['attributes']): DraftImage {
  return { src, alt, width, height, srcset, sizes };
}

/** The first picture of a field that holds pictures in HTML. */
export function firstPicture(html: string): DraftImage | null {
  const [first] = picturesIn(html);
  return first ? drafted(first.attributes) : null;
}

/**
 * The picture of an item whose feed holds pictures only in the text: one that the editing system marks as the item's
 * own, else the only one, or the one before all words, if it says that it is at least 300 pixels wide. Anything less clear is
 * null.
 */
export function contentPicture(html: string): DraftImage | null {
  if (!html.includes('<img')) return null;
  const pictures = picturesIn(html);
  const wide = pictures.filter(({ attributes }) => widthOf(attributes) >= WIDE);
  const chosen =
    pictures.find(({ attributes }) => FEATURED.test(attributes['class'] ?? '')) ??
    wide.find(({ isFirst }) => isFirst) ??
    (wide.length === 1 ? wide[0] : undefined);
  return chosen ? drafted(chosen.attributes) : null;
}
