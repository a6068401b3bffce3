import type { MarkupItem } from '@ipec/feeds/case-study';

const ITEM = ':is(article, li)';

function text(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function pixels(image: HTMLImageElement, name: 'width' | 'height'): number | null {
  const value = Number(image.getAttribute(name));
  return value > 0 ? value : null;
}

function readItem(item: HTMLElement): MarkupItem {
  const image = item.querySelector('img');
  const time = item.querySelector('time');
  const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
  const link = heading?.querySelector('a[href]') ?? item.querySelector('a[href]');
  return {
    id: item.id || null,
    lang: item.getAttribute('lang'),
    heading: text(heading ?? link),
    href: link?.getAttribute('href') ?? null,
    paragraphs: [...item.querySelectorAll('p')].map(text).filter(Boolean),
    image: image && {
      src: image.getAttribute('src') ?? '',
      alt: image.getAttribute('alt'),
      width: pixels(image, 'width'),
      height: pixels(image, 'height'),
    },
    time: time && { datetime: time.getAttribute('datetime'), text: text(time) },
    data: { ...item.dataset },
  };
}

/**
 * The only reader of the page: every outermost `<article>` or `<li>` among the host's descendants, as plain data.
 * Anything else that the host holds (a paragraph, a link to the archive) is its fallback and is left alone.
 */
export function readCaseStudies(host: Element): readonly MarkupItem[] {
  const items = [...host.querySelectorAll<HTMLElement>(ITEM)];
  return items.filter((item) => !hasItemAbove(item, host)).map(readItem);
}

function hasItemAbove(item: Element, host: Element): boolean {
  const above = item.parentElement?.closest(ITEM);
  return above !== null && above !== undefined && host.contains(above) && above !== host;
}
