import type { DraftFigure } from '../draft.ts';
import { isParted, wordsOf, type PageBlock, type PageRun } from './page-blocks.ts';
import { hasStruck } from './page-struck.ts';

/** The figures of an item, and the blocks that say nothing else. */
export interface PageFigures {
  readonly figures: readonly DraftFigure[];
  readonly blocks: readonly PageBlock[];
}

/** A `<data value>` with the words beside it: `<data value="350000" data-unit="GBP">£350,000</data> found in two weeks`. */
export function pageFigures(blocks: readonly PageBlock[], read: ReadonlySet<PageRun>): PageFigures {
  const found = blocks.flatMap((block) => {
    const runs = block.runs.filter((run) => !read.has(run));
    const nodes = runs.map(({ inside }) =>
      inside.find(({ name, attributes }) => name === 'data' && attributes['value']),
    );
    const data = nodes.find((one) => one !== undefined);
    const isWhole =
      !isParted(runs) &&
      !hasStruck(runs) &&
      runs.every(({ link }) => link === null) &&
      new Set(nodes.filter(Boolean)).size === 1;
    if (!data || !isWhole) return [];
    const label = wordsOf(runs.filter((_, index) => nodes[index] !== data));
    const { value, 'data-unit': unit, 'data-date': date } = data.attributes;
    const figure = {
      value,
      text: wordsOf(runs.filter((_, index) => nodes[index] === data)),
      unit,
      date,
      label,
    };
    return label === '' ? [] : [{ block, figure }];
  });
  return { figures: found.map(({ figure }) => figure), blocks: found.map(({ block }) => block) };
}

/** What somebody said, and the blocks that it stood in. */
export interface PageQuote {
  readonly text: string;
  readonly cite: string | null;
  readonly blocks: readonly PageBlock[];
}

/** The first quotation, where it holds text alone: with a link in it, it stays as it is. */
export function pageQuote(blocks: readonly PageBlock[]): PageQuote | null {
  const node = blocks.flatMap(({ above }) => above).find(({ name }) => name === 'blockquote');
  if (!node) return null;
  const own = blocks.filter(({ above }) => above.includes(node));
  if (
    own.some(({ image, runs }) => image || isParted(runs) || hasStruck(runs) || runs.some(({ link }) => link))
  )
    return null;
  const isCite = (block: PageBlock, run: PageRun): boolean =>
    block.above.some(({ name }) => /^(?:footer|cite|figcaption)$/.test(name)) ||
    run.inside.some(({ name }) => name === 'cite');
  const said = own.flatMap((block) => [
    ...block.runs.map((run) => ({ run, isCite: isCite(block, run) })),
    { run: { text: ' ', link: null, lang: null, inside: [] }, isCite: false },
  ]);
  const words = (cite: boolean): string =>
    wordsOf(said.filter((one) => one.isCite === cite).map(({ run }) => run));
  const text = words(false);
  return text === '' ? null : { text, cite: words(true) || null, blocks: own };
}
