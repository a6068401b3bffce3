import { isNavigation } from './page-navigation.ts';
import { descendants, elementsOf, find, headingLevel, isLink, textIn, type PageNode } from './page-node.ts';
import { isBoldLine } from './page-rank.ts';
import { isMore } from './page-title-words.ts';

function isHeading(node: PageNode): boolean {
  return textIn(node) !== '' && (headingLevel(node) > 0 || isBoldLine(node));
}

function isList({ name }: PageNode): boolean {
  return name === 'ul' || name === 'ol';
}

/** An entry that is something by itself: it begins with a link, or has a heading. */
function isEntry(node: PageNode): boolean {
  const link = find(node, isLink);
  if (node.name !== 'li' || !link) return false;
  return textIn(node).startsWith(textIn(link)) || find(node, (one) => headingLevel(one) > 0) !== undefined;
}

/** The entries of what is a heading that leads nowhere and lists below it, and nothing else; null for any other element. */
function entriesOf(node: PageNode): readonly PageNode[] | null {
  const [heading, ...others] = outermost(node, isHeading);
  const lists = outermost(node, isList);
  const besides = outermost(node, (one) => isHeading(one) || isList(one) || one.name === 'img');
  if (!heading || others.length > 0 || find(heading, isLink) || lists.length === 0) return null;
  if (besides.some((one) => one.name === 'img') || lists.some(isNavigation)) return null;
  const told = [heading, ...lists].map(textIn).join(' ');
  const entries = lists.flatMap(elementsOf);
  return besides[0] === heading && told === textIn(node) && entries.every(isEntry) ? entries : null;
}

/** The outermost elements that `test` says yes to. */
function outermost(node: PageNode, test: (one: PageNode) => boolean): readonly PageNode[] {
  return elementsOf(node).flatMap((one) => (test(one) ? [one] : outermost(one, test)));
}

/**
 * The entries of sections that are each a heading and a list and nothing else, as of documents by subject: a reader sees the entries, and
 * not the sections. Where entries of two sections are called the same, as _Report_ and _Film_ are, or lead on, they are
 * parts of what the section is about. Null where the elements are the items.
 */
export function entriesOfSections(sections: readonly PageNode[]): readonly PageNode[] | null {
  const lists = sections.map((one) => (one.name === 'article' ? null : entriesOf(one)));
  const entries = lists.flatMap((one) => one ?? []);
  const names = lists.map((one) => new Set(one?.map(textIn)));
  const all = names.flatMap((one) => [...one]);
  const isWhole = sections.length > 1 && lists.every((one) => one !== null);
  const areParts = new Set(all).size < all.length || all.some((one) => isMore(one));
  const isInside = entries.some((entry) => descendants(entry).some((one) => entries.includes(one)));
  return isWhole && entries.length > sections.length && !areParts && !isInside ? entries : null;
}
