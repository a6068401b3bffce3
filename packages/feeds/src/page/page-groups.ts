import {
  descendants,
  elementsOf,
  find,
  headingLevel,
  isLink,
  namesOf,
  textIn,
  type PageNode,
} from './page-node.ts';

const TITLE_CLASS = /(?:^|[\s_-])(?:title|heading|headline|h[1-6])(?:$|[\s_-])|(?:^|\s)p-name(?:$|\s)/;
const LONGEST_TITLE = 160;

/** A line that is bold from end to end is a heading that its writer did not call one. */
function isBoldLine(node: PageNode): boolean {
  const isBold = (one: string | PageNode): boolean =>
    typeof one === 'string' ? one.trim() === '' : /^(?:b|strong)$/.test(one.name);
  const text = textIn(node);
  return /^(?:p|div)$/.test(node.name) && node.content.every(isBold) && text.length <= LONGEST_TITLE;
}

/**
 * How much an element looks like an item: a heading with a link (3), a heading (2), a link with words or a picture (1),
 * words (0), nothing (-1).
 */
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
  const hasHeading = inside.some((one) => one !== node && isTitle(one) && textIn(one) !== '');
  if (hasHeading) return hasLink ? 3 : 2;
  if (hasLink) return 1;
  return textIn(node) === '' ? -1 : 0;
}

const NAVIGATION_ROLE =
  /^(?:navigation|menu|menubar|tablist|search|banner|contentinfo|complementary|form|toolbar)$/;
const NAVIGATION_NAME = /^(?:nav|form|header|footer|aside|dialog|search|menu|fieldset)$/;
const NAVIGATION_CLASS =
  /(?:^|[\s_-])(?:pager|pagination|page-numbers|breadcrumbs?|menu|nav|navigation|navbar|toc|social|share|sharing|toolbar|filters?|facets?|sidebar)(?:$|[\s_-])/;

const TABS = /(?:^|[\s_-])tabs(?:$|[\s_-])/;

/** The buttons of tabs lead elsewhere; what holds the panels as well does not. */
function isTabList(node: PageNode): boolean {
  const isPanel = (one: PageNode): boolean =>
    one.attributes['role'] === 'tabpanel' || (headingLevel(one) > 0 && textIn(one) !== '');
  return TABS.test(namesOf(node)) && find(node, isPanel) === undefined;
}

/** Whether an element leads elsewhere or asks something, instead of saying something. */
export function isNavigation(node: PageNode): boolean {
  const { name, attributes } = node;
  const { role } = attributes;
  if (NAVIGATION_NAME.test(name) || NAVIGATION_ROLE.test(role ?? '')) return true;
  return /^(?:ul|ol|div|section|p)$/.test(name) && (NAVIGATION_CLASS.test(namesOf(node)) || isTabList(node));
}

const PAGE_LINK =
  /^(?:(?:current )?(?:page|tudalen)? ?\d+|[«‹<←]?.{0,3}(?:previous|next|first|last|blaenorol|nesaf).{0,9})$/i;

/** A list of page numbers, whatever it is called. */
function isPager(list: PageNode): boolean {
  const texts = elementsOf(list).map(textIn).filter(Boolean);
  const short = texts.filter((text) => PAGE_LINK.test(text)).length;
  return texts.length > 0 && short >= Math.max(1, texts.length - 1);
}

/** A list of links to places of this page and nothing else: its contents. */
function isContents(list: PageNode): boolean {
  const entries = elementsOf(list);
  const isPlace = (entry: PageNode): boolean => {
    const link = find(entry, isLink);
    return Boolean(link?.attributes['href']?.startsWith('#')) && textIn(entry) === textIn(link ?? entry);
  };
  return entries.length > 0 && entries.every(isPlace);
}

function hasLink(node: PageNode): boolean {
  return isLink(node) || find(node, isLink) !== undefined;
}

/** Elements of a page that belong together, and how much they look like items. */
interface Group {
  readonly members: readonly PageNode[];
  /** Those of the best rank. */
  readonly best: readonly PageNode[];
  readonly rank: number;
}

const GROUPED = /^(?:li|div|section|a|figure|details|dd|td|blockquote)$/;

function classesOf({ attributes }: PageNode): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/).filter(Boolean);
}

/** What an element is to a list: an entry by its role is one by its name. */
function nameOf({ name, attributes }: PageNode): string {
  return attributes['role'] === 'listitem' ? 'li' : name;
}

/** The children of one name that look alike: all of the best rank, and those who share a class with one of them. */
function groupAmong(children: readonly PageNode[], name: string): Group | null {
  const same = children.filter((one) => nameOf(one) === name).map((one) => ({ one, rank: rankOf(one) }));
  const rank = Math.max(...same.map((one) => one.rank));
  const best = same.filter((one) => one.rank === rank);
  const classes = new Set(best.flatMap(({ one }) => classesOf(one)));
  const isAlike = (one: PageNode): boolean =>
    name === 'li' || classesOf(one).some((word) => classes.has(word));
  const alike = same.filter((one) => one.rank === rank || (one.rank >= 0 && isAlike(one.one)));
  const members = alike.map(({ one }) => one);
  // A lone `<div>` is a wrapper; two paragraphs with links are a fallback, not a list.
  const isGroup = name === 'li' ? rank >= 0 : rank >= 2 && best.length > 1;
  return isGroup ? { members, best: best.map(({ one }) => one), rank } : null;
}

function groupsIn(node: PageNode): readonly Group[] {
  if (isNavigation(node)) return [];
  const children = elementsOf(node).filter((one) => !isNavigation(one));
  const isList = /^(?:ul|ol)$/.test(node.name);
  const isPages = isList && (isPager(node) || isContents(node));
  const names = isPages ? [] : children.map(nameOf).filter((name) => GROUPED.test(name));
  const own = [...new Set(names)].map((name) => groupAmong(children, name));
  return [...own.filter((one) => one !== null), ...children.flatMap(groupsIn)];
}

/** The most items of `inner` that one member of `outer` holds. */
function holds(outer: Group, inner: Group): number {
  const counts = outer.members.map((member) => {
    const inside = new Set(descendants(member));
    return inner.best.filter((one) => inside.has(one)).length;
  });
  return Math.max(0, ...counts);
}

/** The groups of the best rank: of two that lie in one another, the one whose members hold one item each. */
function bestOf(groups: readonly Group[], rank: number): readonly PageNode[] {
  const best = groups.filter((one) => one.rank === rank);
  // A column that holds several cards is no card. A card inside a card is the same card.
  const single = best.filter((one) => !best.some((other) => other !== one && holds(one, other) > 1));
  const outer = single.filter((one) => !single.some((other) => other !== one && holds(other, one) > 0));
  const members = outer.flatMap((one) => one.members);
  return [...members, ...best.flatMap((one) => (outer.includes(one) ? [] : besideOf(one, members)))];
}

/** Of a group that was passed over, those who look like the items found: the large card beside a block of small ones. */
function besideOf({ best }: Group, items: readonly PageNode[]): readonly PageNode[] {
  const classes = new Set(items.flatMap(classesOf));
  return best.filter((one) => {
    const around = new Set([one, ...descendants(one)]);
    const isApart = !items.some((item) => around.has(item) || descendants(item).includes(one));
    return isApart && classesOf(one).some((word) => classes.has(word));
  });
}

interface OpenNode extends PageNode {
  readonly content: (string | PageNode)[];
}

function sectionOf(heading: PageNode): OpenNode {
  const { id } = heading.attributes;
  return { name: 'section', attributes: id ? { id } : {}, content: [heading] };
}

/** Texts that stand one after the other under headings of one level, without an element around each. */
function sectionsOf(node: PageNode): readonly PageNode[] {
  const levels = elementsOf(node).map(headingLevel);
  const level = [1, 2, 3, 4, 5, 6].find((one) => levels.filter((other) => other === one).length > 1);
  if (level === undefined) return elementsOf(node).length === 1 ? elementsOf(node).flatMap(sectionsOf) : [];
  const sections: OpenNode[] = [];
  for (const one of node.content) {
    if (typeof one !== 'string' && headingLevel(one) === level) sections.push(sectionOf(one));
    else if (typeof one === 'string' || !isNavigation(one)) sections.at(-1)?.content.push(one);
  }
  return sections;
}

/** The terms of description lists, each with what is said of it. */
function termsOf(root: PageNode): readonly PageNode[] {
  const lists = descendants(root).filter(({ name }) => name === 'dl');
  return lists.flatMap((list) => {
    const parts = elementsOf(list).flatMap((one) => (one.name === 'div' ? elementsOf(one) : [one]));
    const sections: OpenNode[] = [];
    for (const one of parts) {
      if (one.name === 'dt') sections.push(sectionOf({ ...one, name: 'h6' }));
      else sections.at(-1)?.content.push(one);
    }
    return sections;
  });
}

/** The rows of tables that have a link or a row heading. */
function rowsOf(root: PageNode): readonly PageNode[] {
  const rows = descendants(root).filter(({ name }) => name === 'tr');
  return rows.filter((row) => elementsOf(row).some(({ name }) => name === 'td') && rankOf(row) > 0);
}

function outermostArticles(node: PageNode): readonly PageNode[] {
  const isArticle = ({ name, attributes }: PageNode): boolean =>
    name === 'article' || attributes['role'] === 'article';
  return elementsOf(node)
    .filter((one) => !isNavigation(one))
    .flatMap((one) => (isArticle(one) ? [one] : outermostArticles(one)));
}

/**
 * The elements of a page that each hold one item: its articles; else the list or the repeated elements that look most
 * like items; else the sections under its headings, the terms of its list, the rows of its table. Navigation is never one.
 */
export function itemNodes(root: PageNode): readonly PageNode[] {
  const articles = outermostArticles(root);
  if (articles.length > 0) return articles;
  const groups = groupsIn(root);
  const rank = Math.max(-1, ...groups.map((one) => one.rank));
  const places = new Map(descendants(root).map((node, index) => [node, index]));
  const found = [...bestOf(groups, rank)].sort(
    (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0),
  );
  if (rank >= 2) return found;
  const others = [sectionsOf(root), termsOf(root), rowsOf(root)];
  const isNamed = (list: readonly PageNode[]): boolean => list.some((one) => rankOf(one) === 3);
  // Lists under headings that lead nowhere themselves are lists by year or by place.
  const isDivider =
    rank === 1 &&
    !(others[0] ?? []).some(({ content: [heading] }) => typeof heading === 'object' && hasLink(heading));
  if (isDivider) return found;
  const alone = [found, rowsOf(root), termsOf(root)].find((list) => list.length > 0);
  return others.find(isNamed) ?? alone ?? [];
}
