import type { DraftBlock } from '../draft.ts';
import type { MarkupItem } from '../markup.ts';
import { pageBlocks, type PageBlock } from './page-blocks.ts';
import { withoutClones } from './page-clones.ts';
import { draftBlock } from './page-draft-block.ts';
import { emptyLinksBeside } from './page-empty-links.ts';
import { itemNodes } from './page-groups.ts';
import { pageItem } from './page-item.ts';
import { partHeadings, withoutPart } from './page-parts.ts';
import { isPixel } from './page-picture.ts';
import { descendants, elementsOf, isLink, type PageNode } from './page-node.ts';

/** An element of the page that is not shown after the page was read. */
export interface LeftOut {
  /** `children[3] iframe`, or `iframe` outside the items. */
  readonly path: string;
  readonly name: string;
}

/** A page read whole: its items, what stands before and after them, and what cannot be shown. */
export interface PageReading {
  readonly items: readonly MarkupItem[];
  readonly before: readonly DraftBlock[];
  readonly after: readonly DraftBlock[];
  readonly leftOut: readonly LeftOut[];
  /** Attributes of the items that were meant for us, and that nobody reads: `children[3] data-ipec-sector`. */
  readonly unread: readonly string[];
}

/** The widest element around a node that holds no other item: what stands in it beside the item belongs to the item. */
function wrapperOf(
  node: PageNode,
  items: readonly PageNode[],
  parents: ReadonlyMap<PageNode, PageNode>,
  root: PageNode,
): PageNode {
  if (items.length < 2) return node;
  let wrapper = node;
  for (let up = parents.get(node); up && up !== root; up = parents.get(up)) {
    const inside = new Set(descendants(up));
    if (items.filter((one) => inside.has(one)).length > 1) break;
    wrapper = up;
  }
  return wrapper;
}

function parentsIn(root: PageNode): Map<PageNode, PageNode> {
  const parents = new Map<PageNode, PageNode>();
  for (const node of [root, ...descendants(root)]) for (const one of elementsOf(node)) parents.set(one, node);
  return parents;
}

/** Addresses that more than one item leads to, and pictures that more than one has. */
function sharedLinks(items: readonly PageNode[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const item of items) {
    const links = [item, ...descendants(item)]
      .filter((one) => isLink(one) || one.name === 'img')
      .map(({ attributes }) => attributes['href'] ?? attributes['src'] ?? '');
    for (const href of new Set(links)) (seen.has(href) ? shared : seen).add(href);
  }
  return shared;
}

/** An item with the heading of the part of the list that it stands in; a link to the heading leads to the first of them. */
function inPart(item: MarkupItem, heading: PageNode | undefined, previous: PageNode | undefined): MarkupItem {
  if (!heading) return item;
  const drafts = pageBlocks(heading).blocks.flatMap((block) => draftBlock(block, null));
  const said = drafts.map((one) => (one.image ? one : { ...one, kind: 'paragraph' as const }));
  const own = heading === previous ? [] : [heading, ...descendants(heading)];
  const anchors = [...(item.anchors ?? []), ...own.flatMap(({ attributes }) => attributes['id'] ?? [])];
  return { ...item, anchors, blocks: [...said, ...(item.blocks ?? [])] };
}

/** The ids of what is around an item and has been around none before it: a link to a section leads to its first entry. */
function anchorsAround(
  item: PageNode,
  parents: ReadonlyMap<PageNode, PageNode>,
  root: PageNode,
  seen: Set<PageNode>,
): readonly string[] {
  const ids: string[] = [];
  for (let up = parents.get(item); up && up !== root && !seen.has(up); up = parents.get(up)) {
    seen.add(up);
    ids.push(...[up.attributes['id'] ?? []].flat());
  }
  return ids;
}

/** Reads a page into items. Everything that is not an item is carried along in `before`, `after` or `leftOut`. */
export function pageItems(page: PageNode): PageReading {
  const root = withoutClones(page);
  const nodes = itemNodes(root);
  const parents = parentsIn(root);
  const wrappers = nodes.map((node) => (parents.has(node) ? wrapperOf(node, nodes, parents, root) : node));
  const shared = sharedLinks(wrappers);
  const parts = partHeadings(root, nodes);
  const passed = new Set<PageNode>();
  const items = nodes.map((node, index) => {
    const part = parts.get(node);
    const wrapper = wrappers[index] ?? node;
    const read = pageItem(node, withoutPart(wrapper, node, part), shared);
    const item = inPart(read.item, part, parts.get(nodes[index - 1] ?? root));
    const around = anchorsAround(wrapper, parents, root, passed);
    return { ...read, item: { ...item, anchors: [...(item.anchors ?? []), ...around] } };
  });
  // Sections under headings are made of the page's elements: those were read, and the loose text between them.
  const sections = wrappers.filter((one) => !parents.has(one));
  const read = new Set(wrappers.flatMap((one) => (parents.has(one) ? [one] : elementsOf(one))));
  const sectioned = new Set(sections.flatMap(elementsOf).map((one) => parents.get(one)));
  // A term is read as a heading, which is another node with its content.
  const contents = new Set([...read, ...parts.values()].map(({ content }) => content));
  const isRead = (node: PageNode): boolean => contents.has(node.content);
  const around = pageBlocks(root, {
    element: isRead,
    textOf: (node) => sectioned.has(node),
  });
  const drafts = (blocks: readonly PageBlock[]): readonly DraftBlock[] =>
    blocks
      .filter((block) => !isPixel(block))
      .flatMap((block) => draftBlock(block, null))
      // A category beside the items is a tag of none of them.
      .map((block) => (block.kind === 'tag' ? { ...block, kind: 'list-item' } : block));
  return {
    items: items.map(({ item }) => item),
    before: drafts(around.blocks.slice(0, around.before)),
    after: [...drafts(around.blocks.slice(around.before)), ...emptyLinksBeside(root, isRead)],
    leftOut: [
      ...items.flatMap(({ leftOut }, index) =>
        leftOut.map(({ name }) => ({ path: `children[${index}] ${name}`, name })),
      ),
      ...around.leftOut.map(({ name }) => ({ path: name, name })),
    ],
    unread: items.flatMap(({ unread }, index) => unread.map((name) => `children[${index}] ${name}`)),
  };
}
