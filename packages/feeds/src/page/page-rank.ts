import {
  descendants,
  elementsOf,
  find,
  headingLevel,
  isLink,
  labelOf,
  namesOf,
  textIn,
  type PageNode,
} from './page-node.ts';

const TITLE_CLASS =
  /(?:^|[\s_-])(?<!(?:above|below|before|after|sub|pre|no)[_-])(?:title|heading|headline|h[1-6])(?:$|[\s_-])|(?:^|\s)p-name(?:$|\s)/;
const LONGEST_TITLE = 160;

/** A line that is bold from end to end is a heading that its writer did not call one. */
export function isBoldLine(node: PageNode): boolean {
  const isBold = (one: string | PageNode): boolean =>
    typeof one === 'string' ? one.trim() === '' : /^(?:b|strong)$/.test(one.name);
  const text = textIn(node);
  return /^(?:p|div)$/.test(node.name) && node.content.every(isBold) && text.length <= LONGEST_TITLE;
}

/** Whether an element is bold lines and nothing else, as the cells are that name the columns of a table. */
export function isAllBold(node: PageNode): boolean {
  return node.content.every((one) =>
    typeof one === 'string' ? one.trim() === '' : isBoldLine(one) || textIn(one) === '',
  );
}

/** A year, or two, is what a list stands under, and no title of an item. */
const YEARS = /^(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?$/;

/** Whether an element around a heading holds nothing besides, and leads nowhere. */
export function isHeadingAlone(node: PageNode): boolean {
  const heading = find(node, (one) => headingLevel(one) > 0);
  return (
    heading !== undefined &&
    textIn(heading) === textIn(node) &&
    !find(node, (one) => isLink(one) || one.name === 'img')
  );
}

/** Whether an element is a list under a year: what is in the list may be an item, and the year is none. */
export function isListOfYear(node: PageNode): boolean {
  const inside = descendants(node);
  const [heading, ...others] = inside.filter((one) => headingLevel(one) > 0 && textIn(one) !== '');
  const isYear = heading !== undefined && YEARS.test(textIn(heading)) && find(heading, isLink) === undefined;
  const isAlone = others.every((one) =>
    inside.some((list) => /^[uo]l$/.test(list.name) && descendants(list).includes(one)),
  );
  return isYear && isAlone && inside.some(({ name }) => /^[uo]l$/.test(name));
}

/** How much an element looks like an item. */
export const RANK = {
  nothing: -1,
  words: 0,
  link: 1,
  linkAndWords: 2,
  heading: 3,
  headingAndLink: 4,
} as const;

function wordsBesideLinks({ content }: PageNode): string {
  return content
    .map((one) => (typeof one === 'string' ? one : isLink(one) ? '' : wordsBesideLinks(one)))
    .join(' ');
}

/** Whether words or a picture stand beside the links of an element, or in its one link. */
function saysMore(node: PageNode, inside: readonly PageNode[]): boolean {
  const links = inside.filter((one) => isLink(one) && textIn(one) !== '');
  // A link that is words and nothing more is a link.
  if (isLink(node) && elementsOf(node).length === 0) return false;
  if (/[\p{L}\p{N}]/u.test(wordsBesideLinks(node))) return true;
  const pictures = inside.filter(({ name }) => name === 'img').length;
  return (
    pictures > 0 &&
    links.length > 0 &&
    links.every(({ attributes }) => attributes['href'] === links[0]?.attributes['href'])
  );
}

const ALL = /^(?:(?:view|see|show|browse|explore) all|gweld (?:y cwbl|popeth|pob))\b/i;

/** Whether an element is a heading and a link to all that it is of: above cards it is the head of their list. */
export function isListHead(node: PageNode): boolean {
  const inside = descendants(node);
  const [link, ...links] = inside.filter(isLink);
  const [heading, ...headings] = inside.filter((one) => headingLevel(one) > 0);
  if (!link || !heading || links.length + headings.length > 0 || !ALL.test(textIn(link))) return false;
  return textIn(node).length <= textIn(heading).length + textIn(link).length + 1;
}

/** The rank of an element among those of `RANK`. */
export function rankOf(node: PageNode): number {
  const inside = [node, ...descendants(node)];
  const isTold = (one: PageNode): boolean =>
    textIn(one) !== '' || find(one, ({ name }) => name === 'img') !== undefined;
  const hasLink = inside.some((one) => isLink(one) && isTold(one));
  const isTitle = (one: PageNode): boolean =>
    headingLevel(one) > 0 ||
    (!isLink(one) && TITLE_CLASS.test(namesOf(one))) ||
    (node.name === 'figure' && one.name === 'figcaption') ||
    isBoldLine(one);
  const hasHeading = inside.some(
    (one) =>
      one !== node && isTitle(one) && !YEARS.test(textIn(one)) && (textIn(one) !== '' || labelOf(one) !== ''),
  );
  if (hasHeading) return hasLink ? RANK.headingAndLink : RANK.heading;
  if (hasLink) return saysMore(node, inside) ? RANK.linkAndWords : RANK.link;
  return textIn(node) === '' ? RANK.nothing : RANK.words;
}
