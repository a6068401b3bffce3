import { find, headingLevel, isLink, textIn, type PageNode } from './page-node.ts';

/** What a list may hold, as a link to all of it says. */
const KINDS =
  '(?:news|stor(?:y|ies)|(?:case )?stud(?:y|ies)|cases|events|publications|resources|articles|posts|blogs?|projects|updates|examples|reports|guides|guidance|documents|newyddion|straeon|stori|astudiaeth(?:au)?(?: achos)?|digwyddiad(?:au)?|cyhoeddiad(?:au)?|adnoddau|erthyglau|prosiectau|enghreifftiau)';

/** Words of a link to the whole of what a list shows a part of. */
const ALL = new RegExp(
  [
    '(?:view|see|show|browse|explore|read|go to|back to|find|load)\\s+(?:all|every|more|the full)\\b.{0,40}',
    `(?:all|more)(?: (?:of )?(?:our|the))?(?: [\\w-]+)? ${KINDS}`,
    `(?:all|more|(?:view |see )?(?:the |our )?(?:${KINDS} )?archives?)`,
    '(?:gweld|gweler|darllen|dangos)\\s+(?:pob|popeth|y cyfan|yr? holl|rhagor|mwy)\\b.{0,40}',
    `(?:pob|yr? holl|holl|rhagor o|mwy o) ${KINDS}`,
  ]
    .map((one) => `^[»›→>\\s]*${one}[»›→>\\s]*$`)
    .join('|'),
  'i',
);

function hasPicture(node: PageNode): boolean {
  return node.name === 'img' || find(node, ({ name }) => name === 'img') !== undefined;
}

/** An entry that is a link to all of them and nothing more. */
function leadsToAll(node: PageNode): boolean {
  const link = isLink(node) ? node : find(node, isLink);
  const words = textIn(node);
  const isBare = !hasPicture(node) && find(node, (one) => headingLevel(one) > 0) === undefined;
  return link !== undefined && isBare && words === textIn(link) && ALL.test(words);
}

/** The first heading in an entry. */
function headingIn(node: PageNode): PageNode | undefined {
  return find(node, (one) => headingLevel(one) > 0 && headingLevel(one) < 7);
}

/** An entry of a list that is a heading above those of the others, and nothing more: that of the list. */
function isHeadingOf(node: PageNode, others: readonly PageNode[]): boolean {
  const heading = headingIn(node);
  const levels = others.map(headingIn).map((one) => (one ? headingLevel(one) : 7));
  return (
    node.name === 'li' &&
    heading !== undefined &&
    levels.every((level) => level > headingLevel(heading)) &&
    !hasPicture(node) &&
    find(node, isLink) === undefined &&
    textIn(heading) === textIn(node)
  );
}

/** Whether a link stands in an entry, or is one. */
function isLinked(node: PageNode): boolean {
  return isLink(node) || find(node, isLink) !== undefined;
}

/** The items without the heading of their list before them and the link to all of them after, which some lists hold as entries. */
export function withoutEdges(items: readonly PageNode[]): readonly PageNode[] {
  const [first, ...others] = items;
  const isHeaded = first && others.length > 0 && isHeadingOf(first, others) && others.every(isLinked);
  const own = isHeaded ? others : items;
  const last = own.at(-1);
  const told = own.slice(0, -1);
  return last && told.length > 0 && leadsToAll(last) ? told : own;
}
