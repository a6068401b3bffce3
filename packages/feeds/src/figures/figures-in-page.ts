import type { Result } from '@ipec/common';
import { isHeard } from '../page/page-heard.ts';
import {
  descendants,
  elementsOf,
  find,
  isLink,
  labelOf,
  namesOf,
  textIn,
  type PageNode,
} from '../page/page-node.ts';
import { isInline } from '../page/elements.ts';
import { isStruck } from '../page/page-struck.ts';
import type { Block } from '../item.ts';
import { captionLabel, isLead } from './figure-label.ts';
import { withPeriods } from './figure-period.ts';
import { seriesIn, type FigureSeries } from './figure-series.ts';
import { withSigns } from './figure-signs.ts';
import { figureNodes } from './figure-nodes.ts';
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

/** Reads an element into blocks: `blocksIn`, or nothing where there is nothing to read. */
export type ReadBlocks = (node: PageNode, base: string) => readonly Block[];

/** The outermost elements for those who listen alone. */
function heardIn(node: PageNode): readonly PageNode[] {
  return elementsOf(node).flatMap((one) => (isHeard(one) ? [one] : heardIn(one)));
}

/** The outermost elements that are struck out, without those that stand among the details anyway. */
function struckIn(node: PageNode): readonly PageNode[] {
  const outer = elementsOf(node).filter(({ name }) => name !== 'details');
  return outer.flatMap((one) => (isStruck(one) ? [one] : isHeard(one) ? [] : struckIn(one)));
}

/** The links and pictures of blocks, whose other words are read elsewhere. */
function linksAndPictures(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .map((block) =>
      block.image ? block : { ...block, runs: block.runs.filter(({ href }) => href !== null) },
    )
    .filter(({ image, runs }) => image !== null || runs.length > 0);
}

/** The links of a figure that lead nowhere else: around its value, its date, beside its source's own. */
function otherLinks(
  node: PageNode,
  details: readonly Block[],
  source: PageNode | undefined,
  read: (node: PageNode) => readonly Block[],
): readonly Block[] {
  const known = new Set(details.flatMap(({ runs }) => runs.map(({ href }) => href)));
  const links = descendants(node).filter(
    (one) => isLink(one) && one.attributes['href'] !== source?.attributes['href'],
  );
  const blocks = links.flatMap((one) =>
    linksAndPictures(read({ name: 'p', attributes: {}, content: [one] })),
  );
  return blocks.filter(({ runs }) => runs.some(({ href }) => href !== null && !known.has(href)));
}

/** Whether nothing is left of a block but the words that led to the date or the source. */
function saysNothing({ image, runs }: Block): boolean {
  const words = runs.map(({ text }) => text).join('');
  return image === null && words.length < 60 && runs.every(({ href }) => href === null) && isLead(words);
}

interface FigureNodes {
  readonly data: PageNode | undefined;
  /** The line of the value, where the words beside it are a part of the quantity: `5 days`, `down 5%`. */
  readonly line: PageNode | undefined;
  readonly time: PageNode | undefined;
  readonly cite: PageNode | undefined;
  readonly series: FigureSeries | null;
  readonly summary: PageNode | undefined;
  /** What the figure says. */
  readonly label: PageNode;
  readonly labelText: string;
  /** What else the page says of it, beside it and in its `<details>`. */
  readonly more: readonly PageNode[];
}

/** How many letters beside a value may be a part of it. */
const LONGEST_BESIDE = 20;

/** The innermost element around a node that stands on lines of its own. */
function lineAround(node: PageNode, inner: PageNode): PageNode | undefined {
  const around = elementsOf(node).find((one) => one === inner || descendants(one).includes(inner));
  if (!around || around === inner) return undefined;
  return lineAround(around, inner) ?? (isInline(around.name) ? undefined : around);
}

/** The line of a value whose other words are short and hold no number, where the figure has a caption beside it. */
function valueLine(
  body: PageNode,
  data: PageNode | undefined,
  others: readonly (PageNode | undefined)[],
): PageNode | undefined {
  const line = data && textIn(data) !== '' ? lineAround(body, data) : undefined;
  const caption = named(body, 'figcaption');
  if (
    !line ||
    !data ||
    !caption ||
    find(line, (one) => one === caption || others.includes(one) || isLink(one))
  )
    return undefined;
  const isInCaption = line === caption || descendants(caption).includes(line);
  const beside = textIn(without(line, data));
  return !isInCaption && beside !== '' && beside.length <= LONGEST_BESIDE && !/\d/.test(beside)
    ? line
    : undefined;
}

function nodesOf(node: PageNode): FigureNodes {
  // What is struck out is no part of what is said.
  const seen = withSigns(withPeriods(without(node, ...heardIn(node), ...struckIn(node))));
  const details = named(seen, 'details');
  const body = details ? without(seen, details) : seen;
  const found = named(body, 'table');
  const series = found ? seriesIn(found) : null;
  // A table that is no series is told in words.
  const table = series ? found : undefined;
  const [data, time, cite] = ['data', 'time', 'cite'].map((name) => named(body, name));
  const caption = named(body, 'figcaption') ?? body;
  const line = valueLine(body, data, [time, cite]);
  const summary = details ? named(details, 'summary') : undefined;
  return {
    data,
    line,
    time,
    cite,
    series,
    summary,
    label: without(caption, data, time, cite, table),
    labelText: captionLabel(caption, [time, cite], [data, table]),
    more: [
      ...(caption === body ? [] : [without(body, line ?? data, time, cite, table, caption)]),
      ...(series?.caption ? [series.caption] : []),
      ...(details ? [without(details, summary)] : []),
    ],
  };
}

/** Whether a script counts an element up from nothing, as its class or a number for it says. */
function isCounter(node: PageNode): boolean {
  const named = [node, ...descendants(node)];
  return named.some(
    (one) =>
      /(?:^|[\s_-])(?:count(?:er|up)?|odometer|purecounter)(?:$|[\s_-])/.test(namesOf(one)) ||
      Object.keys(one.attributes).some((name) =>
        /^data-(?:target|count(?:er)?|to(?:-value)?|purecounter-end)$/.test(name),
      ),
  );
}

/** What a counter will say: its value, in the place of the nothing that it begins with. */
function counted(data: PageNode, text: string): string {
  const number = Number(data.attributes['value']);
  if (!number || !/^\D*\b0\b\D*$/.test(text) || !isCounter(data)) return text;
  return text.replace('0', new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(number));
}

function draftOf(node: PageNode, index: number, base: string, read: ReadBlocks): FigureDraft {
  const { data, line, time, cite, series, summary, label, labelText, more } = nodesOf(node);
  const isAround = (one: PageNode): boolean =>
    isLink(one) && find(one, ({ name }) => name === 'cite') !== undefined;
  const link = cite && (find(cite, isLink) ?? find(node, isAround));
  const details = [
    ...linksAndPictures(read(label, base)),
    ...more.flatMap((one) => read(one, base)).filter((block) => !saysNothing(block)),
    ...heardIn(node).flatMap((one) => read(one, base)),
    ...struckIn(node).flatMap((one) => read({ name: 'p', attributes: {}, content: [one] }, base)),
  ];
  return {
    path: `children[${index}]`,
    id: node.attributes['id'],
    value: data?.attributes['value'],
    // An arrow is drawn, and not said.
    text: line
      ? textIn(line).replace(/^[▲▼△▽↑↓⬆⬇\s]+/, '')
      : data
        ? counted(data, textIn(data)) || labelOf(data)
        : '',
    unit: data?.attributes['data-unit'],
    label: labelText,
    date: time?.attributes['datetime'],
    dateText: time ? textIn(time) : '',
    sourceName: cite ? textIn(cite) || labelOf(cite) : '',
    sourceUrl: link?.attributes['href'],
    // What else the page says of it is kept with what it says on request.
    details: [...details, ...otherLinks(node, details, link, (one) => read(one, base))],
    detailsTitle: summary ? textIn(summary) : '',
    series: series?.points,
    seriesHead: series?.head,
    language: node.attributes['lang'],
  };
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
