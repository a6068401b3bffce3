import type { Result } from '@ipec/common';
import { pageBlocks } from '../page/page-blocks.ts';
import { draftBlock } from '../page/page-draft-block.ts';
import { descendants, elementsOf, find, isLink, textIn, type PageNode } from '../page/page-node.ts';
import { readBlock } from '../read-fields.ts';
import type { Block } from '../item.ts';
import { finishFigures, type FigureDraft, type KeyFigure } from './key-figure.ts';

function named(node: PageNode, name: string): PageNode | undefined {
  return find(node, (one) => one.name === name);
}

/** A node without some of what is in it, wherever it stands. */
function without(node: PageNode, ...left: readonly (PageNode | undefined)[]): PageNode {
  const content = node.content
    .filter((one) => typeof one === 'string' || !left.includes(one))
    .map((one) => (typeof one === 'string' ? one : without(one, ...left)));
  return { ...node, content };
}

/** The rows of a table with two columns, or of a list of `<li><time>2019</time> <data value>`. */
function seriesIn(table: PageNode | undefined): NonNullable<FigureDraft['series']> {
  const rows = table ? descendants(table).filter(({ name }) => name === 'tr') : [];
  return rows.flatMap((row) => {
    const [period, value] = elementsOf(row);
    if (!period || value?.name !== 'td') return [];
    const inner = named(value, 'data');
    return [
      {
        period: textIn(period),
        value: value.attributes['data-value'] ?? inner?.attributes['value'] ?? textIn(value),
      },
    ];
  });
}

function blocksOf(node: PageNode, base: string): readonly Block[] {
  return pageBlocks(node)
    .blocks.flatMap((block) => draftBlock(block, null))
    .flatMap((draft) => readBlock(draft, base));
}

function draftOf(node: PageNode, index: number, base: string): FigureDraft {
  const details = named(node, 'details');
  const body = details ? without(node, details) : node;
  const table = descendants(body).find(({ name }) => name === 'table');
  const [data, time, cite] = ['data', 'time', 'cite'].map((name) => named(body, name));
  const caption = named(body, 'figcaption') ?? body;
  const label = without(caption, data, time, cite, table);
  const link = cite ? (find(cite, isLink) ?? (isLink(cite) ? cite : undefined)) : undefined;
  const summary = details ? named(details, 'summary') : undefined;
  const rest = without(body, data, time, cite, table, named(body, 'figcaption'));
  return {
    path: `children[${index}]`,
    id: node.attributes['id'],
    value: data?.attributes['value'],
    text: data ? textIn(data) : '',
    unit: data?.attributes['data-unit'],
    label: textIn(label).replace(/^[\s–—:,·-]+|[\s–—:,·-]+$/g, ''),
    date: time?.attributes['datetime'],
    dateText: time ? textIn(time) : '',
    sourceName: cite ? textIn(cite) : '',
    sourceUrl: link?.attributes['href'],
    // What else the page says of it is kept with what it says on request.
    details: [
      ...(caption === body ? [] : blocksOf(rest, base)),
      ...(details ? blocksOf(without(details, summary), base) : []),
    ],
    detailsTitle: summary ? textIn(summary) : '',
    series: seriesIn(table),
    language: node.attributes['lang'],
  };
}

/** The figures that a page holds, each a `<figure>` with `<data>`, `<figcaption>`, `<time>` and `<cite>`. */
export function figuresInPage(
  root: PageNode,
  { baseUrl, language }: { readonly baseUrl: string; readonly language: string },
): Result<readonly KeyFigure[]> {
  const nodes = descendants(root).filter(({ name }) => name === 'figure');
  return finishFigures(
    nodes.map((node, index) => draftOf(node, index, baseUrl)),
    baseUrl,
    language,
  );
}

/** What stands around the figures of a page, in blocks: before the first, and after it. */
export function aroundFigures(
  root: PageNode,
  baseUrl: string,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const isFigure = ({ name }: PageNode): boolean => name === 'figure';
  const { blocks, before } = pageBlocks(root, { element: isFigure, textOf: () => false });
  const read = (some: typeof blocks): readonly Block[] =>
    some.flatMap((block) => draftBlock(block, null)).flatMap((draft) => readBlock(draft, baseUrl));
  return { before: read(blocks.slice(0, before)), after: read(blocks.slice(before)) };
}
