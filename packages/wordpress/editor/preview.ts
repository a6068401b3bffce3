import { camelCase, plainText } from './text.ts';
import { blocks, components, data, documented, el, element, type Attributes, type Rendered } from './wp.ts';

const { Disabled } = components;
const { useEffect, useRef } = element;

/** Settings of a block as attributes of its element. */
function giveAttributes(target: Element, attributes: Attributes): void {
  for (const name of Object.keys(documented(target.localName))) {
    const value = attributes[camelCase(name)];
    if (value === undefined || value === '' || value === false) continue;
    target.setAttribute(name, value === true ? '' : plainText(value));
  }
}

interface PreviewProps {
  readonly tag: string;
  readonly attributes: Attributes;
  /** HTML that the element reads; it is parsed, and scripts in it do not run. Null shows nothing. */
  readonly html: string | null;
}

/**
 * An element as a page will show it, inert. It is made anew for each change, in the document of the canvas: React must not
 * patch the children of an element that draws itself.
 */
export function Preview({ tag, attributes, html }: PreviewProps): Rendered {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    if (html === null) {
      box.replaceChildren();
      return;
    }
    const made = box.ownerDocument.createElement(tag);
    giveAttributes(made, attributes);
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    made.append(...[...body.childNodes].map((node) => box.ownerDocument.importNode(node, true)));
    box.replaceChildren(made);
  }, [tag, html, JSON.stringify(attributes)]);
  return el(Disabled, null, el('div', { ref: place, className: 'ipec-preview' }));
}

/** The blocks inside a block, as the HTML that is saved of them. */
export function useInnerHtml(clientId: string): string {
  const inner = data.useSelect((select) => select('core/block-editor').getBlocks(clientId), [clientId]);
  return blocks.serialize(inner);
}
