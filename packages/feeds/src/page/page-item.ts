import type { DraftBlock } from '../draft.ts';
import type { MarkupItem } from '../markup.ts';
import { unreadAttributes } from './page-attributes.ts';
import { pageBlocks, seenOf, wordsOf, type PageBlock, type PageRun } from './page-blocks.ts';
import { pageDates } from './page-date.ts';
import { draftBlock, isMark, isPlain, isTags } from './page-draft-block.ts';
import { emptyLinks } from './page-empty-links.ts';
import { isFile, pageDocuments } from './page-files.ts';
import { isPartOfSentence } from './page-sentence.ts';
import { pageFigures, pageQuote } from './page-said.ts';
import { draftImage, isPixel, pagePictures } from './page-picture.ts';
import { descendants, elementsOf, isLink, labelOf, namesOf, textIn, type PageNode } from './page-node.ts';
import { isTag, pageTitle, tagsIn, titlePieces } from './page-title.ts';
import { isMore } from './page-title-words.ts';

/** One item of a page, and the elements of it that can be shown nowhere else than in the page. */
export interface PageItem {
  readonly item: MarkupItem;
  readonly leftOut: readonly PageNode[];
  /** Attributes that were meant for us, and that nobody reads. */
  readonly unread: readonly string[];
}

/** `data-outcome-date` → `outcomeDate`. */
function dataOf({ attributes }: PageNode): Record<string, string> {
  const data = Object.entries(attributes).filter(([name]) => name.startsWith('data-'));
  return Object.fromEntries(
    data.map(([name, value]) => [
      name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** Whether an item is a row of a table, whose cells are all of it. */
function isInRow({ name }: PageNode): boolean {
  return name === 'tr';
}

/** The entries of the lists in an item that have several: steps, points, ways to learn more. */
function entriesOfLists(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const lists = new Map<PageNode, Map<PageNode | undefined, PageBlock[]>>();
  for (const block of blocks) {
    const list = block.above.findLast(({ name }) => /^[uo]l$/.test(name));
    const entry = block.above.findLast(({ name }) => name === 'li');
    if (!list) continue;
    const entries = lists.get(list) ?? new Map<PageNode | undefined, PageBlock[]>();
    const own = entries.get(entry) ?? [];
    own.push(block);
    lists.set(list, entries.set(entry, own));
  }
  const several = [...lists.values()].filter(({ size }) => size > 1);
  return new Set(several.flatMap((entries) => [...entries.values()].flat()));
}

function hrefOf({ attributes }: PageNode): string {
  return attributes['href'] ?? '';
}

/** Where an item leads when its title holds no link: its picture's link, a link on a line of its own, or one laid over it. */
function linkBeside(
  blocks: readonly PageBlock[],
  node: PageNode,
  shared: ReadonlySet<string>,
): PageNode | null {
  const pictured = blocks.find(({ image }) => image?.link)?.image?.link;
  const listed = entriesOfLists(blocks);
  const links = blocks.map((block) => {
    const runs = block.runs.filter(({ text }) => text.trim() !== '');
    const [first] = runs;
    const isWhole =
      first?.link &&
      !/^(?:mailto|tel):/i.test(hrefOf(first.link)) &&
      runs.every(({ link }) => link === first.link) &&
      !isTag(block, first) &&
      !listed.has(block) &&
      !block.above.some((one) => /(?:^|[\s_-])(?:social|share|sharing)(?:$|[\s_-])/.test(namesOf(one)));
    return isWhole ? { link: first.link, isMore: isMore(wordsOf(runs)) } : null;
  });
  const more =
    links.find((one) => one?.isMore)?.link ??
    blocks.flatMap(({ runs }) => runs).find(({ link, text }) => link && isMore(text))?.link;
  const isLaidOver = (one: PageNode): boolean =>
    textIn(one) === '' &&
    (labelOf(one) !== '' || /^[^#]/.test(elementsOf(one).length > 0 ? '' : hrefOf(one)));
  const silent = descendants(node).filter((one) => one.name === 'a' && isLink(one) && isLaidOver(one));
  // Several are signs of what can be done with it: to share it, to print it.
  const overlay = new Set(silent.map(hrefOf)).size === 1 ? silent[0] : undefined;
  // What every item leads to is a place that they have in common: a topic, a list of all.
  const isOwn = (one: PageNode): boolean => !shared.has(hrefOf(one));
  const single = links.flatMap((one) => (one && !isFile(one.link) && isOwn(one.link) ? [one.link] : []));
  // Of several links on lines of their own none is the item's.
  const isOne = new Set(single.map(hrefOf)).size === 1;
  // A document is the item where nothing else of it leads anywhere.
  const files = links.flatMap((one) => (one && isFile(one.link) ? [one.link] : []));
  const isFileOnly = single.length === 0 && new Set(files.map(hrefOf)).size === 1;
  const alone = isOne ? single[0] : isFileOnly && isInRow(node) ? files[0] : undefined;
  return pictured ?? more ?? overlay ?? alone ?? null;
}

/** A block without the runs that were read; what only parted them goes too. */
function without(block: PageBlock, read: ReadonlySet<PageRun>): PageBlock {
  const isSign = (run: PageRun | undefined): boolean => /^[\s|·•,;:–—-]*$/.test(run?.text ?? '');
  const unread = block.runs.filter((run) => !read.has(run));
  if (unread.length === block.runs.length) return block;
  // What stood on both sides of a date parts the words once.
  const told = unread.filter(({ text }) => text.trim() !== '');
  const twice = told.filter((run, index) => isSign(run) && isSign(told[index - 1]));
  const left = unread.filter((run) => !twice.includes(run));
  if (left.every(isSign)) return { ...block, runs: [] };
  const [first, ...others] = left.slice(left.findIndex(({ text }) => text.trim() !== ''));
  const start = first && { ...first, text: first.text.replace(/^[\s|·•,;:–—-]+/, '') };
  return { ...block, runs: start ? [start, ...others] : [] };
}

/** Whether two addresses lead to one page, where one is written without the site, or with a place in the page. */
function isOnePage(one: string, other: string): boolean {
  const bare = [one, other].map((href) => href.replace(/#.*$|\/$/g, ''));
  const paths = bare.map((href) => href.replace(/^https?:\/\/[^/]+/i, ''));
  return bare[0] === bare[1] || (bare.some((href) => href.startsWith('/')) && paths[0] === paths[1]);
}

/** The picture that leads may be a link of its own, as to a larger one: its words are that link. */
function ownLinkOf(picture: PageBlock | null, url: string | null): readonly DraftBlock[] {
  const { link, img } = picture?.image ?? {};
  const href = link?.attributes['href'];
  if (!href || isOnePage(href, url ?? '')) return [];
  const text = img?.attributes['alt'] || labelOf(link) || href;
  return [{ kind: 'paragraph', runs: [{ text, href, lang: null }] }];
}

/** Words of a second link to where the title leads: the title again, or words that lead on. */
function saysNoMore(words: string, title: string): boolean {
  return words === title || isMore(words, title);
}

/** A title that is a telephone number to ring leads to no page: the number stands below it. */
function callOf({ attributes }: PageNode): DraftBlock {
  const { href = '' } = attributes;
  return { kind: 'paragraph', runs: [{ text: href.replace(/^tel:/i, ''), href, lang: null }] };
}

/** How much text a summary holds: the paragraphs after that stay paragraphs. */
const LONGEST_SUMMARY = 1200;

/** The running text that an item begins with. Tags and marks of notes before it, and words for those who listen, do not end it. */
function openingOf(blocks: readonly PageBlock[], url: string | null): readonly PageBlock[] {
  const plain: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    const words = wordsOf(block.runs);
    if (isPlain(block, url) && length + words.length < LONGEST_SUMMARY) plain.push(block);
    else if ((plain.length > 0 || !(isTags(block) || isMark(block))) && wordsOf(seenOf(block.runs)) !== '')
      break;
    length += words.length;
  }
  return plain;
}

/** What a figure is called stands in its caption. */
function captionFirst(node: PageNode, blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isFigure = (one: PageNode): boolean =>
    one.name === 'figure' || (elementsOf(one).length === 1 && elementsOf(one).some(isFigure));
  if (!isFigure(node)) return blocks;
  const isCaption = ({ above }: PageBlock): boolean => above.some(({ name }) => name === 'figcaption');
  return [...blocks.filter(isCaption), ...blocks.filter((one) => !isCaption(one))];
}

/**
 * Reads one element of the page into an item.
 *
 * @param wrapper what is around it and belongs to it alone
 * @param shared addresses that other items lead to as well
 */
export function pageItem(
  node: PageNode,
  wrapper: PageNode = node,
  shared: ReadonlySet<string> = new Set(),
): PageItem {
  const { blocks, leftOut } = pageBlocks(wrapper);
  // What is around the element itself belongs to the item, and is not its title.
  const own = blocks.filter(({ above }) => above.includes(node));
  const title = pageTitle(node, captionFirst(node, own.length > 0 ? own : blocks), shared);
  const pictures = pagePictures(blocks, shared);
  const link = title?.link ?? linkBeside(blocks, wrapper, shared);
  const url = link?.attributes['href'] ?? null;
  const isOwn = ({ link: other }: PageRun): boolean => other?.attributes['href'] === url;
  const dates = pageDates(wrapper, blocks, url, title?.runs);
  const isRepeat = (run: PageRun, runs: readonly PageRun[]): boolean =>
    url !== null &&
    isOwn(run) &&
    !isPartOfSentence(run, runs) &&
    saysNoMore(wordsOf(runs.filter(({ link: other }) => other === run.link)), title?.text ?? '');
  const read = new Set<PageRun>([
    ...blocks.flatMap(({ runs }) => runs.filter((run) => isRepeat(run, runs))),
    ...(title?.runs ?? []).filter((run) => run.link === null || isOwn(run)),
    ...(dates.published?.runs ?? []),
    ...(dates.updated?.runs ?? []),
  ]);
  const quote = pageQuote(blocks);
  const figures = pageFigures(blocks, read);
  const texts = blocks
    .filter(
      (block) => block.image === null && !quote?.blocks.includes(block) && !figures.blocks.includes(block),
    )
    .map((block) => without(block, read))
    .filter(({ runs }) => wordsOf(runs) !== '')
    .filter(
      ({ runs }) =>
        url === null || !(runs.every((run) => isOwn(run) || run.text.trim() === '') && isMore(wordsOf(runs))),
    );
  const pieces = title ? titlePieces(title) : [];
  const { files, rest, ...documents } = pageDocuments(
    pieces.length > 0 ? '' : (title?.text ?? ''),
    link,
    texts,
  );
  const plain = openingOf(rest, url);
  const others = rest.filter((block) => !plain.includes(block));
  const pictured = pictures.others.filter((block) => !isPixel(block));
  const isCall = /^tel:/i.test(url ?? '');
  const { id, lang } = { ...wrapper.attributes, ...node.attributes };
  const alt = (pictures.main ?? pictures.logo)?.image?.img.attributes['alt'] ?? '';
  return {
    item: {
      id: id ?? null,
      lang: lang ?? title?.lang ?? null,
      heading: documents.title || (title?.text ?? alt),
      href: isCall ? null : url,
      link: link?.attributes ?? {},
      paragraphs: plain.map(({ runs }) => wordsOf(runs)),
      image: pictures.main && draftImage(pictures.main),
      logo: pictures.logo && draftImage(pictures.logo),
      time: dates.published && { datetime: dates.published.value, text: dates.published.value },
      updated: dates.updated?.value ?? null,
      anchors: [wrapper, ...descendants(wrapper)].flatMap(({ attributes }) => attributes['id'] ?? []),
      data: wrapper === node ? dataOf(node) : { ...dataOf(wrapper), ...dataOf(node) },
      figures: figures.figures,
      quote: quote && { text: quote.text, cite: quote.cite },
      files,
      tags: blocks.filter(({ runs }) => !runs.some((run) => title?.runs.includes(run))).flatMap(tagsIn),
      blocks: [
        ...pieces,
        ...others.flatMap((block) => draftBlock(block, url)),
        ...pictured.flatMap((block) => draftBlock(block, url)),
        ...ownLinkOf(pictures.main, url),
        ...ownLinkOf(pictures.logo, url),
        ...emptyLinks(wrapper, url),
        ...(isCall && link ? [callOf(link)] : []),
      ],
    },
    leftOut,
    unread: unreadAttributes(node, undefined, wrapper),
  };
}
