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

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/pdf$/i, 'pdf'],
  [/(?:word|docx?)$/i, 'word docx doc'],
  [/(?:excel|xlsx?)$/i, 'excel xlsx xls'],
  [/(?:opendocument.text|odt)$/i, 'odt'],
  [/(?:csv)$/i, 'csv'],
  [/(?:zip)$/i, 'zip'],
];

/** What a widget says of a document beside its name: its type, its size and its pages. */
function factsOf({ href, type, bytes, pages }: Item['files'][number]): string {
  const ending = /\.[a-z]+$/i.exec(href.split(/[?#]/)[0] ?? '')?.[0] ?? '';
  const names = NAMES.filter(([name]) => name.test(type ?? '') || name.test(ending)).map(([, name]) => name);
  const sizes = bytes === null ? '' : `${bytes / 1e6} mb ${bytes / 1e3} kb ${bytes} bytes`;
  return ` document: ${names.join(' ')} file ${sizes} ${pages === null ? '' : `${pages} pages page tudalen`} `;
}

/** Whether one document of a page says all that some words say of a document. */
export function isFactOf(all: string, words: string): boolean {
  const parts = words
    .toLowerCase()
    .replace(/(\d)(?=[kmg]?b)/g, '$1 ')
    .split(/[\s,;:|()[\]–-]+/)
    .filter(Boolean);
  const lines = all.split('\n').filter((line) => line.includes(' document: '));
  return lines.some((line) => parts.every((part) => line.includes(` ${part} `)));
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
    ...files.map(factsOf),
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
