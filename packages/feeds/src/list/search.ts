import type { Item } from '../item.ts';

/** A text as people compare it: without case, accents and punctuation. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘']/g, '')
    .replace(/[^\p{L}\p{N}%£€]+/gu, ' ')
    .trim();
}

/** Everything that a reader can see of an item, folded. */
function wordsIn(item: Item): string {
  const { title, summary, organisation, place, nation, region, sector, kind, publisher, outcome, quote } =
    item;
  const { routes, tags, authors, files, figures, blocks, date } = item;
  const texts = [
    title,
    summary,
    organisation,
    place,
    nation,
    region,
    sector,
    kind,
    publisher,
    outcome?.text,
    quote?.text,
  ];
  const lists = [
    routes,
    tags,
    authors,
    files.map(({ text }) => text),
    figures.map(({ text, label }) => `${text} ${label}`),
    blocks.map(({ runs }) => runs.map(({ text }) => text).join('')),
  ];
  return folded([...texts, date?.slice(0, 4), ...lists.flat()].filter(Boolean).join(' '));
}

/** The words of a query. */
export function queryWords(query: string): readonly string[] {
  return folded(query).split(' ').filter(Boolean);
}

/** The items that hold every word of the query as the beginning of one of theirs; all where the query is empty. */
export function searchItems(items: readonly Item[], query: string): readonly Item[] {
  const words = queryWords(query);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = ` ${wordsIn(item)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}
