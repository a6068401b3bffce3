import { descendants, find, textIn, type PageNode } from '../page/page-node.ts';
import { captionLabel, isLead } from './figure-label.ts';

/** Whether an element is a figure: one that holds others is what they stand in. */
function isFigureNode(node: PageNode): boolean {
  return node.name === 'figure' && find(node, ({ name }) => name === 'figure') === undefined;
}

/** What a figure of a page may hold instead of a quantity. */
const OTHER_FIGURE = /^(?:img|picture|table|blockquote|pre)$/;

/** Whether a figure may hold a quantity: a table, a picture or a quotation without one belongs to what stands around. */
function mayHoldQuantity(node: PageNode): boolean {
  const isOther = find(node, ({ name }) => OTHER_FIGURE.test(name)) !== undefined;
  return !isOther || find(node, ({ name }) => /^(?:data|meter)$/.test(name)) !== undefined;
}

/** Whether an element has the parts of one figure, and words of its own that say what the value is of. */
function isMarked(node: PageNode): boolean {
  const inside = descendants(node);
  // What a table says stays in its table.
  if ([node, ...inside].some(({ name }) => /^(?:t[rdh]|tbody|table)$/.test(name))) return false;
  const [data, time, cite] = ['data', 'time', 'cite'].map((part) =>
    inside.filter(({ name }) => name === part),
  );
  if (data?.length !== 1 || cite?.length !== 1 || !time || time.length === 0) return false;
  // What stands in a value or a source is a piece of it.
  if ([...data, ...cite].some((one) => find(one, ({ name }) => /^(?:data|time|cite)$/.test(name))))
    return false;
  return textIn(node) !== '' && !isLead(captionLabel(node, [...time, ...cite], data));
}

/** The smallest elements of any name that have all parts of a figure: a card of an editing system, an entry, a term. */
function markedNodes(root: PageNode): readonly PageNode[] {
  return descendants(root).filter((one) => isMarked(one) && find(one, isMarked) === undefined);
}

/** The elements of a page that are read as figures: each `<figure>`; where none has a value, what has the parts of one. */
export function figureNodes(root: PageNode): readonly PageNode[] {
  const figures = descendants(root).filter(isFigureNode);
  const marked = figures.some(mayHoldQuantity) ? [] : markedNodes(root);
  return marked.length > 0 ? marked : figures;
}

/** Those of them that are no part of what stands around the figures. */
export function quantityNodes(root: PageNode): ReadonlySet<PageNode> {
  return new Set(figureNodes(root).filter((one) => one.name !== 'figure' || mayHoldQuantity(one)));
}
