import { raised } from '../raised.ts';
import { find, type PageNode } from './page-node.ts';

const isSup = ({ name }: PageNode): boolean => name === 'sup';

function within(node: PageNode, isRaised: boolean): PageNode {
  const content = node.content.map((one) => {
    if (typeof one !== 'string') return within(one, isRaised || isSup(one));
    return isRaised ? raised(one) : one;
  });
  return { ...node, content };
}

/** A page whose raised digits are characters of their own: the text of a record holds no elements. */
export function withRaised(root: PageNode): PageNode {
  return find(root, isSup) ? within(root, false) : root;
}
