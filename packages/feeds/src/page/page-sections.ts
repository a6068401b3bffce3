import { isNavigation } from './page-navigation.ts';
import { descendants, elementsOf, find, headingLevel, textIn, type PageNode } from './page-node.ts';
import { isAllBold, isBoldLine, RANK, rankOf } from './page-rank.ts';

interface OpenNode extends PageNode {
  readonly content: (string | PageNode)[];
}

function sectionOf(heading: PageNode): OpenNode {
  const { id } = heading.attributes;
  return { name: 'section', attributes: id ? { id } : {}, content: [heading] };
}

/** The level of a heading; 8 for a bold line, which is the heading of a word processor. */
function levelOf(node: PageNode): number {
  return headingLevel(node) || (isBoldLine(node) && textIn(node) !== '' ? 8 : 0);
}

/** Texts that stand one after the other under headings of one level, without an element around each. */
export function sectionsOf(node: PageNode): readonly PageNode[] {
  const levels = elementsOf(node).map(levelOf);
  const level = [1, 2, 3, 4, 5, 6, 8].find((one) => levels.filter((other) => other === one).length > 1);
  if (level === undefined) return elementsOf(node).length === 1 ? elementsOf(node).flatMap(sectionsOf) : [];
  const sections: OpenNode[] = [];
  for (const one of node.content) {
    if (typeof one !== 'string' && levelOf(one) === level) sections.push(sectionOf(one));
    else if (typeof one === 'string' || !isNavigation(one)) sections.at(-1)?.content.push(one);
  }
  return sections;
}

/** The terms of description lists, each with what is said of it. */
export function termsOf(root: PageNode): readonly PageNode[] {
  const lists = descendants(root).filter(({ name }) => name === 'dl');
  return lists.flatMap((list) => {
    const parts = list.content.flatMap((one) =>
      typeof one !== 'string' && one.name === 'div' ? one.content : [one],
    );
    const sections: OpenNode[] = [];
    for (const one of parts) {
      if (typeof one !== 'string' && one.name === 'dt') sections.push(sectionOf({ ...one, name: 'h6' }));
      else sections.at(-1)?.content.push(one);
    }
    return sections;
  });
}

/** A row whose heading is words, and not a year or a number, is called by it. */
function namedRow(row: PageNode): PageNode {
  const heading = elementsOf(row).find(
    ({ name, attributes }) => name === 'th' || (name === 'td' && attributes['scope'] === 'row'),
  );
  if (!heading || !/\p{L}{3}/u.test(textIn(heading))) return row;
  return { ...row, content: row.content.map((one) => (one === heading ? { ...heading, name: 'h6' } : one)) };
}

/** The rows of tables that have a link or a row heading. */
export function rowsOf(root: PageNode): readonly PageNode[] {
  const isRow = (one: PageNode): boolean =>
    one.name === 'tr' &&
    elementsOf(one).some(({ name }) => name === 'td') &&
    !elementsOf(one).every(isAllBold) &&
    rankOf(one) >= RANK.link;
  const all = descendants(root).filter(isRow);
  // A row that holds rows is the frame of a table in a table, but for a row with a heading, whose button may be a table.
  const isHeaded = (one: PageNode): boolean => isRow(one) && rankOf(one) >= RANK.heading;
  const headed = all.filter((one) => isHeaded(one) && find(one, isHeaded) === undefined);
  const rows = headed.length > 1 ? headed : all.filter((one) => find(one, isRow) === undefined);
  // A row of a picture alone stands beside the row that it belongs to.
  const hasNamed = rows.some((row) => rankOf(row) >= RANK.heading);
  return rows.filter((row) => !hasNamed || textIn(row) !== '').map(namedRow);
}
