import { elementsOf, find, headingLevel, isLink, namesOf, textIn, type PageNode } from './page-node.ts';

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
  if (!/^(?:ul|ol|div|section|p)$/.test(name)) return false;
  // What pages through articles holds them.
  const isNamed = NAVIGATION_CLASS.test(namesOf(node)) && !find(node, (one) => one.name === 'article');
  return isNamed || isTabList(node);
}

const OUTER_NAME = /^(?:form|aside|header|footer|fieldset)$/;

/** Whether words stand in it that lead nowhere. */
function hasWords(node: PageNode): boolean {
  return node.content.some((one) =>
    typeof one === 'string'
      ? /[\p{L}\p{N}]/u.test(one)
      : !isLink(one) && headingLevel(one) === 0 && hasWords(one),
  );
}

/**
 * Whether an element may hold the items of a page although its name or its class says navigation: some systems write the
 * whole page into one form, and name what holds a list after its pager. A menu has no texts under headings.
 */
export function mayHoldItems(node: PageNode): boolean {
  const { name, attributes } = node;
  if (attributes['role'] && NAVIGATION_ROLE.test(attributes['role'])) return false;
  const isOpenDialog = name === 'dialog' && attributes['open'] !== undefined;
  const isOuter = isOpenDialog || OUTER_NAME.test(name) || /^(?:ul|ol|div|section)$/.test(name);
  const isArticle = (one: PageNode): boolean => one.name === 'article';
  if (isOuter && find(node, isArticle)) return true;
  return isOuter && hasWords(node) && find(node, (one) => headingLevel(one) > 0) !== undefined;
}

const PAGE_LINK =
  /^(?:(?:current )?(?:page|tudalen)? ?\d+|[«‹<←]?.{0,3}(?:previous|next|first|last|blaenorol|nesaf).{0,9})$/i;

/** A list of page numbers, whatever it is called. */
export function isPager(list: PageNode): boolean {
  const texts = elementsOf(list).map(textIn).filter(Boolean);
  const short = texts.filter((text) => PAGE_LINK.test(text)).length;
  return texts.length > 0 && short >= Math.max(1, texts.length - 1);
}

/** A list of links to places of this page and nothing else: its contents, or its notes with the way back from each. */
export function isContents(list: PageNode): boolean {
  if (/(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])/.test(namesOf(list))) return true;
  const entries = elementsOf(list);
  const isPlace = (entry: PageNode): boolean => {
    const link = find(entry, isLink);
    return Boolean(link?.attributes['href']?.startsWith('#')) && textIn(entry) === textIn(link ?? entry);
  };
  return entries.length > 0 && entries.every(isPlace);
}

const MENU_HEADING =
  /^(?:(?:also )?in this (?:section|guide|part|area)|on this page|(?:table of |page )?contents|(?:main |section )?(?:menu|navigation)|(?:quick|useful|related|popular|external|helpful|other) (?:links|pages|content|topics|services|tasks|information|resources)|related|see also|more (?:in|from) .*|pages in .*|yn yr adran hon|ar y dudalen hon|cynnwys|dolenni .*|gweler hefyd)\s*:?$/i;

/** Whether a heading says that the list below it leads elsewhere. */
export function isMenuHeading(heading: PageNode): boolean {
  return MENU_HEADING.test(textIn(heading));
}
