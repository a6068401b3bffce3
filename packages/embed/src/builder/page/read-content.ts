import type { ContentElement, ContentNode } from '../content.ts';

/** Tags that may stand in the content; of others the children are kept. */
const KEPT = new Set(
  `a abbr address article b blockquote br button caption cite code col colgroup data dd details div dl dt em fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input label legend li ol optgroup option p picture
   q s section select small source span strong sub summary sup table tbody td textarea tfoot th thead time tr u ul`.split(
    /\s+/,
  ),
);

/** Of these nothing is kept. */
const DROPPED = new Set(
  'base embed head iframe link math meta noscript object script style svg template title'.split(' '),
);

/** HTML that somebody typed or pasted, as plain data without scripts, styles and handlers. It is parsed, never run. */
export function readContent(html: string): readonly ContentNode[] {
  return nodesOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function nodesOf(parent: Node): readonly ContentNode[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element) || DROPPED.has(node.localName)) return [];
    const children = nodesOf(node);
    return KEPT.has(node.localName)
      ? [{ tag: node.localName, attributes: attributesOf(node), children }]
      : children;
  });
}

function attributesOf(element: Element): ContentElement['attributes'] {
  const pairs = [...element.attributes].filter(
    ({ name, value }) =>
      /^[a-z][\w-]*$/.test(name) &&
      !/^on|^style$|^class$/.test(name) &&
      !(
        /^(?:href|src|action|formaction|cite)$/.test(name) &&
        /^[\s\u0000-\u001f]*(?:javascript|data|vbscript):/i.test(value)
      ),
  );
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

/** The content as nodes of a page. */
export function toNodes(content: readonly ContentNode[]): readonly (Node | string)[] {
  return content.map((node) => {
    if (typeof node === 'string') return node;
    const element = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(...toNodes(node.children));
    return element;
  });
}

/** An example: the element's own attributes and its content. */
export function readExample(
  html: string,
  tag: string,
): { readonly attributes: Readonly<Record<string, string>>; readonly content: readonly ContentNode[] } {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
  const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
  return { attributes: Object.fromEntries(attributes), content: element ? nodesOf(element) : [] };
}
