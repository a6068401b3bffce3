import type { Result } from '@ipec/common';
import { isHeard } from '../page/page-heard.ts';
import { descendants, elementsOf, find, isLink, textIn, type PageNode } from '../page/page-node.ts';
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

/** Reads an element into blocks: `blocksIn`, or nothing where there is nothing to read. */
export type ReadBlocks = (node: PageNode, base: string) => readonly Block[];

/** The outermost elements for those who listen alone. */
function heardIn(node: PageNode): readonly PageNode[] {
  return elementsOf(node).flatMap((one) => (isHeard(one) ? [one] : heardIn(one)));
}

/** The links and pictures of blocks, whose other words are read elsewhere. */
function linksAndPictures(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .map((block) =>
      block.image ? block : { ...block, runs: block.runs.filter(({ href }) => href !== null) },
    )
    .filter(({ image, runs }) => image !== null || runs.length > 0);
}

interface FigureNodes {
  readonly data: PageNode | undefined;
  readonly time: PageNode | undefined;
  readonly cite: PageNode | undefined;
  readonly table: PageNode | undefined;
  readonly summary: PageNode | undefined;
  /** The words of what the figure says. */
  readonly label: PageNode;
  /** What else the page says of it, beside it and in its `<details>`. */
  readonly more: readonly PageNode[];
}

function nodesOf(node: PageNode): FigureNodes {
  const seen = without(node, ...heardIn(node));
  const details = named(seen, 'details');
  const body = details ? without(seen, details) : seen;
  const table = descendants(body).find(({ name }) => name === 'table');
  const [data, time, cite] = ['data', 'time', 'cite'].map((name) => named(body, name));
  const caption = named(body, 'figcaption') ?? body;
  const summary = details ? named(details, 'summary') : undefined;
  return {
    data,
    time,
    cite,
    table,
    summary,
    label: without(caption, data, time, cite, table),
    more: [
      ...(caption === body ? [] : [without(body, data, time, cite, table, caption)]),
      ...(details ? [without(details, summary)] : []),
    ],
  };
}

function draftOf(node: PageNode, index: number, base: string, read: ReadBlocks): FigureDraft {
  const { data, time, cite, table, summary, label, more } = nodesOf(node);
  const isAround = (one: PageNode): boolean =>
    isLink(one) && find(one, ({ name }) => name === 'cite') !== undefined;
  const link = cite && (find(cite, isLink) ?? find(node, isAround));
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
      ...linksAndPictures(read(label, base)),
      ...more.flatMap((one) => read(one, base)),
      ...heardIn(node).flatMap((one) => read(one, base)),
    ],
    detailsTitle: summary ? textIn(summary) : '',
    series: seriesIn(table),
    language: node.attributes['lang'],
  };
}

function figureNodes(root: PageNode): readonly PageNode[] {
  return descendants(root).filter(({ name }) => name === 'figure');
}

/** The figures that a page holds. `read` reads what it says beside them. */
export function figuresIn(
  root: PageNode,
  { baseUrl, language }: { readonly baseUrl: string; readonly language: string },
  read: ReadBlocks,
): Result<readonly KeyFigure[]> {
  return finishFigures(
    figureNodes(root).map((node, index) => draftOf(node, index, baseUrl, read)),
    baseUrl,
    language,
  );
}
