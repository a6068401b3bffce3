import { elementsOf, namesOf, textIn, type PageNode } from './page-node.ts';

const CLONE = /(?:^|[\s_-])(?:cloned?|duplicate)(?:$|[\s_-])/;

/** Whether an element is the copy of a neighbour, which sliders make so that a row seems to have no end. */
function isClone(node: PageNode, siblings: readonly PageNode[]): boolean {
  if (!CLONE.test(namesOf(node))) return false;
  return siblings.some((one) => !CLONE.test(namesOf(one)) && textIn(one) === textIn(node));
}

/** A page without the copies that its own scripts made. */
export function withoutClones(node: PageNode): PageNode {
  const siblings = elementsOf(node);
  const content = node.content
    .filter((one) => typeof one === 'string' || !isClone(one, siblings))
    .map((one) => (typeof one === 'string' ? one : withoutClones(one)));
  return { ...node, content };
}
