/**
 * A picture as plain data: what the page shows and what is downloaded are made of the same tree, the first as nodes, the
 * second as text. It is made by hand rather than by a template for each mark, which would cost a chart most of its time.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Tree | string)[];
}

export function tree(tag: string, attributes: Tree['attributes'], children: Tree['children'] = []): Tree {
  return { tag, attributes, children };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Nodes of a page. */
export function toNode({ tag, attributes, children }: Tree, page: Document): SVGElement {
  const node = page.createElementNS(SVG, tag);
  for (const name in attributes) node.setAttribute(name, String(attributes[name]));
  for (const child of children) node.append(typeof child === 'string' ? child : toNode(child, page));
  return node;
}
