import { CLIPPED_AWAY } from '@ipec/common';

/**
 * An element of the page as plain data: the form in which pure code reads a page. `heard` among its attributes says that a
 * style draws it in no place, for those who listen.
 */
export interface PageTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (string | PageTree)[];
}

/** Whether a button or a tab of the page unfolds an element: what is merely folded away is not hidden from its readers. */
function isFolded(element: Element): boolean {
  const { id } = element;
  const root = element.getRootNode() as ParentNode;
  return (
    element.getAttribute('role') === 'tabpanel' ||
    (id !== '' && root.querySelector(`[aria-controls~="${CSS.escape(id)}"]`) !== null)
  );
}

function isUnseen(visibility = ''): boolean {
  return /^(?:hidden|collapse)$/.test(visibility);
}

/** What is asked of a style. */
type Style = Partial<
  Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'contentVisibility' | 'clip' | 'clipPath'>
>;

const BOXLESS = ['area', 'desc', 'map', 'param', 'source', 'title', 'track'];

/** Whether the page keeps an element from its readers: by `hidden`, or by a style. */
function isHidden(
  element: Element,
  { display, visibility, contentVisibility }: Style,
  isHostVisible: boolean,
): boolean {
  // A place of a picture, its sources and the title of an SVG have no box of their own. WebKit says `display: none` of them.
  if (BOXLESS.includes(element.localName)) return element.hasAttribute('hidden');
  const hidden = element.getAttribute('hidden');
  // A style is empty where the element is not in the page yet: then only the attribute speaks.
  const isKept =
    hidden !== 'until-found' && (hidden !== null || display === 'none' || contentVisibility === 'hidden');
  return (isKept || (isHostVisible && isUnseen(visibility))) && !isFolded(element);
}

/** By name, because an element makes an object of each of its attributes for those who ask for them as nodes. */
function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of element.getAttributeNames()) attributes[name] = element.getAttribute(name) ?? '';
  return attributes;
}

/** A picture that has come knows its size, where the markup does not say it. */
function sizeOf(element: Element): Record<string, string> {
  if (!(element instanceof HTMLImageElement) || element.naturalWidth === 0) return {};
  if (element.hasAttribute('width') || element.hasAttribute('srcset')) return {};
  // One pixel that keeps the place of a picture which a script will bring is not the size of that picture.
  if (element.naturalWidth <= 2 && Object.keys(element.dataset).length > 0) return {};
  return { width: String(element.naturalWidth), height: String(element.naturalHeight) };
}

/** How a host is read. */
interface Reading {
  readonly styleOf: (element: Element) => Style;
  readonly isHostVisible: boolean;
}

const UNREAD = ['script', 'style', 'template', 'noscript'];

function treeOf(element: Element, { clip, clipPath }: Style, reading: Reading): PageTree {
  const content: (string | PageTree)[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) content.push(node.nodeValue ?? '');
    else if (node instanceof Element && !UNREAD.includes(node.localName)) {
      const style = reading.styleOf(node);
      if (!isHidden(node, style, reading.isHostVisible)) content.push(treeOf(node, style, reading));
    }
  }
  return {
    name: element.localName,
    attributes: {
      ...attributesOf(element),
      ...sizeOf(element),
      // Words that are drawn in no place, for those who listen.
      ...(CLIPPED_AWAY.test(`${clip} ${clipPath}`) && { heard: '' }),
    },
    content,
  };
}

/**
 * The host's children as plain data, without what the page hides and without those that have a slot of their own. The host
 * itself may be hidden, in a tab that is closed: that hides nothing in it.
 */
export function pageTree(
  host: Element,
  styleOf: Reading['styleOf'] = (element) => getComputedStyle(element),
): PageTree {
  const style = styleOf(host);
  const tree = treeOf(host, style, { styleOf, isHostVisible: !isUnseen(style.visibility) });
  const isOwnSlot = (one: string | PageTree): boolean =>
    typeof one !== 'string' && Boolean(one.attributes['slot']);
  return { ...tree, content: tree.content.filter((one) => !isOwnSlot(one)) };
}

/**
 * The same of a host that is not yet registered. A question about a style would make the browser lay the whole page out once
 * more, so it is asked only where a class or a style of the page's own may hide something.
 */
export function earlyTree(host: Element): PageTree {
  return pageTree(host, host.querySelector('[class], [style]') ? undefined : () => ({}));
}
