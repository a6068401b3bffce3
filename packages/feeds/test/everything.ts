import type { Block, Item, PageRecords } from '@ipec/feeds';

function runsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ runs, image }) =>
    [
      runs.map(({ text }) => text).join(''),
      ...runs.map(({ href }) => href),
      image && JSON.stringify(image),
    ].join(' '),
  );
}

/** Everything that can be reached of an item. */
function reachable(item: Item): readonly unknown[] {
  const { title, url, summary, date, updated, blocks, figures, quote, files, image, logo, tags } = item;
  return [
    title,
    url,
    summary,
    date,
    updated,
    ...runsOf(blocks),
    ...figures.map(({ text, label }) => `${text} ${label}`),
    quote && `${quote.text} ${quote.cite}`,
    ...files.map(({ href, text }) => `${href} ${text}`),
    JSON.stringify([image, logo]),
    ...tags,
  ];
}

/** Everything that can be reached of a page that was read, as one text; addresses of the page's own site begin with `/`. */
export function everything({ items, before, after }: PageRecords): string {
  return [...runsOf(before), ...items.flatMap(reachable), ...runsOf(after)]
    .join('\n')
    .replaceAll('https://council.example/', '/');
}
