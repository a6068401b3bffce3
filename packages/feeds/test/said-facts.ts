/** What a widget writes of one document beside its name: `PDF, 1.2 MB, 12 pages`; its size alone where the name is its type. */
const FACTS =
  /(?:(?:PDF|Word|Excel|PowerPoint|ODT|ODS|CSV|ZIP|EPUB)(?:, [\d.,]+ [KM]B)?|\([\d.,]+ [KM]B)(?:, \d+ pages?)?(?![a-z])/g;

/** The facts that words name, each in one way: the pages in English, kilobytes without decimals. */
function factsIn(words: string): readonly string[] {
  return words
    .toLowerCase()
    .replace(/(\d[\d.]*)\s?kb/g, (_, size: string) => `${Math.round(Number(size))} kb`)
    .replace(/(\d[\d.]*)\s?mb/g, (_, size: string) => `${Number(size)} mb`)
    .replace(/\b(?:tudalen|pages?)\b/g, 'pages')
    .split(/[\s,;:|()[\]–-]+/)
    .filter((one) => one !== '' && one !== 'file');
}

/** Whether a widget says of one document all that some words of the page say of one. */
export function saysFacts(drawn: string, words: string): boolean {
  const told = factsIn(words);
  return [...drawn.matchAll(FACTS)].some(([said]) => told.every((one) => factsIn(said).includes(one)));
}
