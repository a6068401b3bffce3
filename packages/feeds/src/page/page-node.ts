import { isInline, isSilent } from './elements.ts';

/**
 * An element of a page as plain data. Names are lower case. What the page does not show (`hidden`, `display:none`) is
 * already left out by whoever made the tree.
 */
export interface PageNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts and elements, in the page's order. */
  readonly content: readonly (string | PageNode)[];
}

/** The elements directly inside. */
export function elementsOf({ content }: PageNode): readonly PageNode[] {
  return content.filter((one): one is PageNode => typeof one !== 'string');
}

/** Every element inside, in the page's order, without the node itself. */
export function descendants(node: PageNode): readonly PageNode[] {
  return elementsOf(node).flatMap((one) => [one, ...descendants(one)]);
}

/** The first element inside that `test` says yes to. */
export function find(node: PageNode, test: (one: PageNode) => boolean): PageNode | undefined {
  for (const one of elementsOf(node)) {
    const found = test(one) ? one : find(one, test);
    if (found) return found;
  }
  return undefined;
}

function spaced(node: PageNode): string {
  if (isSilent(node.name)) return '';
  const inner = node.content.map((one) => (typeof one === 'string' ? one : spaced(one))).join('');
  return isInline(node.name) ? inner : ` ${inner} `;
}

/** The text that a reader sees, on one line: blocks and line breaks part words. */
export function textIn(node: PageNode): string {
  return spaced(node).replace(/\s+/g, ' ').trim();
}

/** What is heard of an element that holds no text: its label, its picture's alternative, the title of its drawing. */
export function labelOf(node: PageNode): string {
  const { 'aria-label': label, alt, title } = node.attributes;
  const own = [label, node.name === 'a' ? undefined : alt, title].map((one) => one?.trim()).find(Boolean);
  if (own) return own;
  if (node.name === 'svg')
    return textIn({ ...(find(node, ({ name }) => name === 'title') ?? node), name: 'b' });
  return elementsOf(node).map(labelOf).filter(Boolean).join(' ');
}

/** The words of `class`, `itemprop` and `rel`, by which editing systems name what an element is: `relatedTitle` is two. */
export function namesOf({ attributes }: PageNode): string {
  const { class: names, itemprop, rel } = attributes;
  return (
    [names, itemprop, rel]
      .filter(Boolean)
      .join(' ')
      // `field--name-body` names a field of Drupal, and no name.
      .replace(/\bfield--name-/g, 'field--')
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
  );
}

/** Whether a button unfolds what follows it: its words name that, as those of a `<summary>` do. */
export function isFoldButton(node: PageNode): boolean {
  const { 'data-bs-toggle': toggle = '', 'data-toggle': older = '' } = node.attributes;
  const { 'aria-expanded': state, 'aria-controls': panel, 'aria-haspopup': menu } = node.attributes;
  const isFold = state !== undefined && panel !== undefined && menu === undefined;
  return (
    node.name === 'button' && (isFold || /accordion|collaps/.test(`${namesOf(node)} ${toggle} ${older}`))
  );
}

/** The level of a heading, 1 to 6; 7 for what unfolds a text, which is a heading without a level; 0 for anything else. */
export function headingLevel(node: PageNode): number {
  const { name, attributes } = node;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return Number(level);
  if (attributes['role'] === 'heading')
    return Math.min(6, Math.max(1, Number(attributes['aria-level']) || 2));
  return name === 'summary' || isFoldButton(node) ? 7 : 0;
}

/** A link with an address. */
export function isLink({ name, attributes }: PageNode): boolean {
  return (name === 'a' || name === 'area') && (attributes['href'] ?? '').trim() !== '';
}
