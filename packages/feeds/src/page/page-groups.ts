import { withoutEdges } from './page-edges.ts';
import { entriesOfSections } from './page-list-sections.ts';
import { isContents, isMenuHeading, isNavigation, isPager, mayHoldItems } from './page-navigation.ts';
import { descendants, elementsOf, find, headingLevel, isLink, textIn, type PageNode } from './page-node.ts';
import { isAllBold, isHeadingAlone, isListHead, isListOfYear, RANK, rankOf } from './page-rank.ts';
import { rowsOf, sectionsOf, termsOf } from './page-sections.ts';

function hasLink(node: PageNode): boolean {
  return isLink(node) || find(node, isLink) !== undefined;
}

/** Elements of a page that belong together, and how much they look like items. */
interface Group {
  readonly members: readonly PageNode[];
  /** Those of the best rank. */
  readonly best: readonly PageNode[];
  readonly rank: number;
  /** The heading that they stand under, where they are a list. */
  readonly heading: PageNode | undefined;
}

const GROUPED = /^(?:li|div|section|a|figure|details|dd|td|blockquote|[a-z]+-[\w.-]+)$/;

function classesOf({ attributes }: PageNode): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/).filter(Boolean);
}

/** What an element is to a list: an entry by its role is one by its name. */
function nameOf({ name, attributes }: PageNode): string {
  return attributes['role'] === 'listitem' ? 'li' : name;
}

/** Whether a block is several links and not a word besides: buttons to choose by, in a row of their own. */
function isLinksAlone(node: PageNode): boolean {
  const links = new Set(descendants(node).filter(isLink).map(textIn).filter(Boolean));
  return !/^(?:li|td|dd)$/.test(node.name) && links.size > 1 && rankOf(node) === RANK.link;
}

/** The children of one name that look alike: all of the best rank, and those who share a class with one of them. */
function groupAmong(children: readonly PageNode[], name: string, above: PageNode | undefined): Group | null {
  const named = children.filter(
    (one, index) => nameOf(one) === name && !isListOfYear(one) && !isHeadingOf(one, children[index + 1]),
  );
  const cards = named.filter((one) => !isListHead(one));
  const same = (cards.length > 0 ? cards : named).map((one) => ({ one, rank: rankOf(one) }));
  const rank = Math.max(...same.map((one) => one.rank));
  const best = same.filter((one) => one.rank === rank).map(({ one }) => one);
  const [first, ...others] = best;
  const shared = first
    ? classesOf(first).filter((word) => others.every((one) => classesOf(one).includes(word)))
    : [];
  const classes = new Set(best.flatMap(classesOf));
  // Of several classes that all of the best have, what has only some is a block of another kind.
  const isAlike = (one: PageNode): boolean =>
    name === 'li' ||
    (shared.length > 0 && others.length > 0
      ? shared.every((word) => classesOf(one).includes(word))
      : classesOf(one).some((word) => classes.has(word)));
  const alike = same.filter(
    (one) => one.rank === rank || (one.rank >= RANK.words && isAlike(one.one) && !isLinksAlone(one.one)),
  );
  const members = alike.map(({ one }) => one);
  const heading = name === 'li' ? above : undefined;
  return isGroup(name, rank, best) ? { members, best, rank, heading } : null;
}

/** A lone `<div>` is a wrapper; two paragraphs with links are a fallback, and two buttons lead on: they are not a list. */
function isGroup(name: string, rank: number, best: readonly PageNode[]): boolean {
  if (name === 'li') return rank >= RANK.words;
  const [first, ...others] = best;
  if (!first || others.length === 0) return false;
  // The same in two languages is one thing.
  const languages = new Set(best.map(({ attributes }) => attributes['lang']));
  const areTranslations = !languages.has(undefined) && languages.size === best.length;
  if (areTranslations && best.every((one) => classesOf(one).length === 0)) return false;
  // A row of cells that are a bold line each and nothing more is what the columns of a table are called.
  if (name === 'td' && best.every(isAllBold)) return false;
  if (rank >= RANK.heading) return true;
  // An element of a script is named for what it is.
  const isOneName = name.includes('-');
  const isOneClass =
    isOneName || classesOf(first).some((word) => others.every((one) => classesOf(one).includes(word)));
  // A row of cells, each with its picture and its link, is a row of cards.
  const isCards =
    name === 'td' && best.every((one) => hasLink(one) && find(one, (inner) => inner.name === 'img'));
  if (isCards) return rank >= RANK.linkAndWords;
  return isOneClass && rank >= RANK.link;
}

const isHeading = (node: PageNode): boolean => headingLevel(node) > 0;

/** Whether an element is a heading alone, and what follows it is what stands below it. */
function isHeadingOf(node: PageNode, next: PageNode | undefined): boolean {
  return isHeadingAlone(node) && next !== undefined && textIn(next) !== '' && !find(next, isHeading);
}

type IsShut = (node: PageNode) => boolean;

/** Whether a table names its columns: its cells say something of their rows, and are no items themselves. */
function hasColumns(node: PageNode): boolean {
  return node.name === 'table' && find(node, ({ name }) => name === 'th') !== undefined;
}

function groupsIn(node: PageNode, isShut: IsShut, above?: PageNode): readonly Group[] {
  if (isShut(node)) return [];
  const children = elementsOf(node).filter((one) => !isShut(one));
  const isList = /^(?:ul|ol)$/.test(node.name);
  const isPages = isList && (isPager(node) || isContents(node));
  // The rows of a description list are read by their terms.
  const names =
    isPages || node.name === 'dl' ? [] : children.map(nameOf).filter((name) => GROUPED.test(name));
  const own = [...new Set(names)].map((name) => groupAmong(children, name, above));
  const isOver = hasColumns(node) ? ({ best }: Group): boolean => best[0]?.name !== 'td' : () => true;
  const inner = children.flatMap((one, index) => {
    const before = children[index - 1];
    return groupsIn(one, isShut, before && headingLevel(before) > 0 ? before : undefined).filter(isOver);
  });
  return [...own.filter((one) => one !== null), ...inner];
}

/** The most items of `inner` that one member of `outer` holds. */
function holds(outer: Group, inner: Group): number {
  const counts = outer.members.map((member) => {
    const inside = new Set(descendants(member));
    return inner.best.filter((one) => inside.has(one)).length;
  });
  return Math.max(0, ...counts);
}

/** The words of an element outside the lists in it. */
function wordsBesideLists({ content }: PageNode): string {
  const own = content.filter((one) => typeof one === 'string' || !/^[uo]l$/.test(one.name));
  return textIn({ name: 'div', attributes: {}, content: own });
}

/** Whether the entries of a list say something themselves, and not only what the list in each is about. */
function saysItself({ members, rank }: Group): boolean {
  return (
    rank < RANK.heading &&
    members.every((one) => one.name === 'li' && wordsBesideLists(one).split(' ').length >= 4)
  );
}

/** The groups of the best rank: of two that lie in one another, the one whose members hold one item each. */
function bestOf(groups: readonly Group[], rank: number): readonly PageNode[] {
  const first = groups.filter((one) => one.rank === rank);
  // Of lists under headings some may hold links alone: they are of one kind.
  const isKind = rank === RANK.linkAndWords && first.some(({ heading }) => heading);
  const isSame = (one: Group): boolean => isKind && one.rank >= RANK.link && one.heading !== undefined;
  const all = groups.filter((one) => one.rank === rank || isSame(one));
  const told = all.filter(({ heading }) => !heading || !isMenuHeading(heading));
  const best = told.length > 0 ? told : all;
  // A column that holds several cards is not a card, nor is an entry that heads a list. A card inside a card is the same card.
  const isColumn = (one: Group, other: Group): boolean => other !== one && holds(one, other) > 1;
  const single = best.filter((one) => saysItself(one) || !best.some((other) => isColumn(one, other)));
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

/** Whether an element is a card without a heading: a link, its picture, and words or a day. */
function isCard(node: PageNode): boolean {
  const isPictured = find(node, ({ name }) => name === 'img') !== undefined;
  return isPictured && find(node, (one) => isLink(one) && textIn(one) !== '') !== undefined;
}

/** Whether each of several sections holds a heading and a row of such cards: what is in the row are the items. */
function isShelf({ best, rank }: Group, groups: readonly Group[]): boolean {
  const rows = groups.filter((one) => one.rank === RANK.linkAndWords && one.best.every(isCard));
  const hasRow = (section: PageNode): boolean => {
    const inside = new Set(descendants(section));
    return rows.some((row) => row.best.filter((one) => inside.has(one)).length > 1);
  };
  return rank >= RANK.heading && best.every(hasRow);
}

function outermostArticles(node: PageNode, isShut: IsShut): readonly PageNode[] {
  const isArticle = ({ name, attributes }: PageNode): boolean =>
    name === 'article' || attributes['role'] === 'article';
  return elementsOf(node)
    .filter((one) => !isShut(one))
    .flatMap((one) => (isArticle(one) ? [one] : outermostArticles(one, isShut)));
}

function inOrder(nodes: readonly PageNode[], places: ReadonlyMap<PageNode, number>): readonly PageNode[] {
  return [...nodes].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** An element apart from the items, of their name and their classes: the only card of a column. */
function loneAlike(node: PageNode, items: readonly PageNode[], isShut: IsShut): readonly PageNode[] {
  const isOfThem = (one: PageNode): boolean =>
    Boolean(one.attributes['class']) &&
    items.some(
      ({ name, attributes }) => name === one.name && attributes['class'] === one.attributes['class'],
    );
  return elementsOf(node).flatMap((one) => {
    if (isShut(one) || items.includes(one)) return [];
    const isAround = find(one, (inner) => items.includes(inner)) !== undefined;
    const isLone = !isAround && isOfThem(one) && rankOf(one) >= RANK.heading;
    return isLone ? [one] : loneAlike(one, items, isShut);
  });
}

function itemsIn(root: PageNode, isShut: IsShut): readonly PageNode[] {
  const articles = outermostArticles(root, isShut);
  const best = Math.max(RANK.nothing, ...articles.map(rankOf));
  if (best >= RANK.heading) return articles;
  const all = groupsIn(root, isShut);
  const groups = all.filter((one) => !isShelf(one, all));
  const rank = Math.max(RANK.nothing, ...groups.map((one) => one.rank));
  // An article that is a picture or a comment alone is not an item where something else is.
  if (articles.length > 0 && best >= rank) return articles;
  const places = new Map(descendants(root).map((node, index) => [node, index]));
  const found = inOrder(bestOf(groups, rank), places);
  const sections = [...found, ...loneAlike(root, found, isShut)];
  if (rank >= RANK.heading) return inOrder(entriesOfSections(sections) ?? sections, places);
  const others = [sectionsOf(root), termsOf(root), rowsOf(root)];
  const isNamed = (list: readonly PageNode[]): boolean =>
    list.some((one) => rankOf(one) === RANK.headingAndLink);
  const isLinked = (list: readonly PageNode[]): boolean =>
    list.some(({ content: [heading] }) => typeof heading === 'object' && hasLink(heading));
  // Lists under headings that lead nowhere themselves are lists by year or by place.
  const isDivider = rank >= RANK.link && !isLinked(others[0] ?? []);
  if (isDivider) return found;
  const alone = [found, rowsOf(root), termsOf(root)].find((list) => list.length > 0);
  return others.find((list) => isNamed(list) && isLinked(list)) ?? others.find(isNamed) ?? alone ?? [];
}

/**
 * The elements of a page that each hold one item: its articles; else the list or the repeated elements that look most
 * like items; else the sections under its headings, the terms of its list, the rows of its table. Navigation is never one;
 * what only bears a name of navigation is read where nothing else holds an item.
 */
export function itemNodes(root: PageNode): readonly PageNode[] {
  const found = itemsIn(root, isNavigation);
  return withoutEdges(
    found.length > 0 ? found : itemsIn(root, (node) => isNavigation(node) && !mayHoldItems(node)),
  );
}
