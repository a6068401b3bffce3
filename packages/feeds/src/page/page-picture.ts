import type { DraftImage } from '../draft.ts';
import { aroundOf, type PageBlock } from './page-blocks.ts';
import { elementsOf, namesOf, type PageNode } from './page-node.ts';

const LAZY_SRC = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:placeholder|spacer|blank|loading|lazy|transparent|pixel|1x1)[^/]*$/i;
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset'];

function first(node: PageNode, names: readonly string[]): string | null {
  return names.map((name) => node.attributes[name]).find((value) => value?.trim()) ?? null;
}

/** The address of a picture in whatever attribute a script would take it from. */
function fileIn({ attributes }: PageNode): string | null {
  const files = Object.entries(attributes).filter(
    ([name, value]) => name.startsWith('data-') && PICTURE_FILE.test(value) && !/[\s{}]/.test(value.trim()),
  );
  return files[0]?.[1] ?? null;
}

/** The picture that a script would put in later, else the one that is there, unless it only keeps the place of one. */
function sourceOf(img: PageNode): string | null {
  const src = img.attributes['src']?.trim() ?? '';
  const lazy = first(img, LAZY_SRC);
  if (lazy !== null || (src !== '' && !PLACEHOLDER.test(src))) return lazy ?? src;
  const isEmbedded = src === '' || src.startsWith('data:');
  return fileIn(img) ?? firstCandidate(first(img, [...LAZY_SRCSET, 'srcset'])) ?? (isEmbedded ? null : src);
}

/** A picture as the page has it, with every size of it. */
export function draftImage({ image }: PageBlock): DraftImage | null {
  if (!image) return null;
  const { img, picture } = image;
  const { alt, width, height, sizes } = img.attributes;
  const sources = picture ? elementsOf(picture).filter(({ name }) => name === 'source') : [];
  return {
    src: sourceOf(img) ?? img.attributes['src'] ?? null,
    alt: alt ?? null,
    width,
    height,
    srcset: first(img, [...LAZY_SRCSET, 'srcset']),
    sizes: first(img, ['data-sizes', 'sizes']) === 'auto' ? null : sizes,
    sources: sources.map((one) => ({ ...one.attributes, srcset: first(one, [...LAZY_SRCSET, 'srcset']) })),
    fit: isLogo(image.img) ? 'contain' : undefined,
  };
}

function firstCandidate(srcset: string | null): string | null {
  return srcset?.trim().split(/\s+/)[0]?.replace(/,$/, '') ?? null;
}

function isLogo(img: PageNode): boolean {
  const { alt = '', src = '' } = img.attributes;
  return /\blogo\b/i.test(alt) || /(?:^|[\s_-])logo/.test(namesOf(img)) || /[/_-]logo[._-]/i.test(src);
}

/** The width or height of a picture as it is drawn: of its style, else of its attribute. */
function drawn({ attributes }: PageNode, side: 'width' | 'height'): string | undefined {
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`).exec(
    attributes['style'] ?? '',
  );
  return styled?.[1] ?? attributes[side];
}

/** The width and height of a picture in pixels; 0 where nothing says. */
function sizeOf(img: PageNode): readonly [number, number] {
  const { srcset = '' } = img.attributes;
  const [width, height] = [drawn(img, 'width'), drawn(img, 'height')];
  const widest = Math.max(0, ...[...srcset.matchAll(/\s(\d+)w/g)].map(([, number]) => Number(number)));
  const across = Number(width) || widest;
  return [across, Number(height) || (across * 9) / 16];
}

/** A picture of one or two pixels counts visits; nobody sees it. */
export function isPixel({ image }: PageBlock): boolean {
  if (!image) return false;
  return (['width', 'height'] as const).every((side) => /^[0-2]$/.test(drawn(image.img, side) ?? ''));
}

const ICON = 64;

function weight(block: PageBlock): number {
  const { img, link } = block.image ?? { img: undefined, link: null };
  if (!img) return 0;
  const [width, height] = sizeOf(img);
  const isIcon =
    /(?:^|[\s_-])(?:icon|avatar|emoji|badge)/.test(namesOf(img)) || img.attributes['role'] === 'presentation';
  if (isIcon || (width > 0 && width <= ICON && height <= ICON)) return 1;
  // Where nothing says how large a picture is, one that leads to the item is the likelier.
  return width > 0 ? width * height : link ? 90_000 : 80_000;
}

function isSame({ image }: PageBlock, main: PageBlock | null): boolean {
  if (!image || !main?.image || sourceOf(image.img) !== sourceOf(main.image.img)) return false;
  const { alt = '' } = image.img.attributes;
  return alt === '' || alt === main.image.img.attributes['alt'];
}

/** The pictures of an item: the one of its content, its logo, and the others. */
export interface PagePictures {
  readonly main: PageBlock | null;
  readonly logo: PageBlock | null;
  readonly others: readonly PageBlock[];
}

/**
 * Chooses the largest picture; a logo is one only where there is nothing else, and so is a picture that other items have too,
 * which may keep the place of one.
 */
export function pagePictures(
  blocks: readonly PageBlock[],
  shared: ReadonlySet<string> = new Set(),
): PagePictures {
  const seen = blocks.filter((block) => block.image && !isPixel(block));
  const isMark = (block: PageBlock): boolean =>
    block.image !== null &&
    (isLogo(block.image.img) ||
      aroundOf(block).some((one) => /(?:^|[\s_-])logo(?:$|[\s_-])/.test(namesOf(one))));
  const logo = seen.find(isMark) ?? null;
  const pictures = seen.filter((block) => block !== logo && weight(block) > 1);
  const heard = ({ image }: PageBlock): number => (image?.img.attributes['alt'] ? 1 : 0);
  const isShared = ({ image }: PageBlock): number =>
    Number(image !== null && shared.has(sourceOf(image.img) ?? ''));
  const main =
    [...pictures].sort(
      (one, other) =>
        isShared(one) - isShared(other) ||
        weight(other) - weight(one) ||
        (isSame(one, other) || isSame(other, one) ? heard(other) - heard(one) : 0),
    )[0] ?? null;
  // The same picture twice, as a background and as an element, is one.
  const others = seen.filter((block) => block !== main && block !== logo && !isSame(block, main));
  return { main, logo, others };
}
