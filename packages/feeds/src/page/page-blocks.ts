import { isInline } from './elements.ts';
import { audienceOf, isHeard, isNamedByHeard } from './page-heard.ts';
import { changeOf, type Change } from './page-struck.ts';
import { find, headingLevel, isFoldButton, isLink, namesOf, textIn, type PageNode } from './page-node.ts';

/** A piece of running text with the elements around it, from the block inwards. */
export interface PageRun {
  readonly text: string;
  readonly link: PageNode | null;
  readonly lang: string | null;
  /** The inline elements around the text, outermost first. */
  readonly inside: readonly PageNode[];
  /** Whether it is the gap that a style sheet leaves between two things, and not a text of the page. */
  readonly isGap?: boolean;
  /** Whom it is for, where it is not for all. */
  readonly only?: 'heard' | 'seen' | undefined;
  /** Whether its writer struck it out, or put it in later. */
  readonly change?: Change;
}

/** What stands on lines of its own: a paragraph, a heading, a list entry, or a picture. */
export interface PageBlock {
  /** Every element from the root's child to the block itself. */
  readonly above: readonly PageNode[];
  readonly runs: readonly PageRun[];
  /** `<img>` for a block that is a picture, with its `<picture>` where there is one. */
  readonly image: {
    readonly img: PageNode;
    readonly picture: PageNode | null;
    readonly link: PageNode | null;
  } | null;
}

/** What cannot be shown elsewhere than in the page itself. */
const APPARATUS = /^(?:audio|button|canvas|embed|form|iframe|input|math|object|select|svg|textarea|video)$/;
const SILENT = /^(?:head|link|meta|noscript|script|style|template|title|source|track|param|datalist|base)$/;

/** A page in blocks, and the elements that could not be made into any. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** How many of them stand before the first skipped element. */
  readonly before: number;
  readonly leftOut: readonly PageNode[];
}

/** What is read elsewhere. */
export interface Skip {
  readonly element: (node: PageNode) => boolean;
  /** Whether the loose text directly inside the element is read elsewhere. */
  readonly textOf: (node: PageNode) => boolean;
}

const NOTHING: Skip = { element: () => false, textOf: () => false };

interface Reading {
  readonly blocks: PageBlock[];
  readonly leftOut: PageNode[];
  readonly skip: Skip;
  runs: PageRun[];
  above: readonly PageNode[];
  before: number | null;
}

interface Around {
  readonly above: readonly PageNode[];
  readonly inside: readonly PageNode[];
  readonly link: PageNode | null;
  readonly picture: PageNode | null;
  readonly lang: string | null;
  readonly only: 'heard' | 'seen' | undefined;
  readonly change?: Change | undefined;
  /** In a link that words for those who listen name alone: what was seen of it cannot be drawn, so that its words are. */
  readonly isNamed?: boolean;
}

function close(reading: Reading): void {
  if (reading.runs.some(({ text }) => text.trim() !== ''))
    reading.blocks.push({ above: reading.above, runs: reading.runs, image: null });
  reading.runs = [];
}

const LAZY_BACKGROUNDS = [
  'data-bg',
  'data-background-image',
  'data-background',
  'data-bg-src',
  'data-bg-url',
];

/** A background, or a property of the page's own that its style sheet draws one with. */
const BACKGROUND = /(?:background(?:-image)?|--[\w-]+)\s*:[^;]*url\(\s*["']?([^"')]+)/i;
/** An element of a script that draws a picture. */
const PICTURE_ELEMENT = /^[a-z]+-(?:[\w-]*-)?(?:img|image|picture)$/;

/** `style="background-image: url(…)"` is how some editing systems write a card's picture. */
function backgroundOf({ name, attributes }: PageNode): string | null {
  const styled = BACKGROUND.exec(attributes['style'] ?? '')?.[1];
  if (name === 'img' || (styled && !styled.startsWith('data:'))) return styled ?? null;
  const lazy = LAZY_BACKGROUNDS.map((one) => attributes[one]?.trim()).find(Boolean);
  if (lazy) return lazy.replace(/^url\(\s*["']?|["']?\s*\)$/g, '');
  return PICTURE_ELEMENT.test(name) ? (attributes['src'] ?? null) : null;
}

function readText(text: string, around: Around, reading: Reading): void {
  if (reading.runs.length === 0) reading.above = around.above;
  const { link, lang, inside, only, change } = around;
  // Two texts of one element are one, as a comment between them parts.
  const last = reading.runs.at(-1);
  const isSame =
    last &&
    !last.isGap &&
    last.inside === inside &&
    last.link === link &&
    last.only === only &&
    last.change === change;
  const before = isSame ? (reading.runs.pop()?.text ?? '') : '';
  reading.runs.push({
    text: before + text,
    link,
    lang,
    inside,
    ...(only && { only }),
    ...(change && { change }),
  });
}

function readImage(img: PageNode, around: Around, reading: Reading): void {
  const { picture, link } = around;
  if (around.only === 'heard') return readText(img.attributes['alt'] ?? '', around, reading);
  // A picture in the middle of a sentence waits for its end.
  reading.blocks.push({ above: around.above, runs: [], image: { img, picture, link } });
}

function readBackground(src: string, { attributes }: PageNode, around: Around, reading: Reading): void {
  const img = {
    name: 'img',
    attributes: { src, alt: attributes['alt'] ?? attributes['aria-label'] ?? '' },
    content: [],
  };
  readImage(img, around, reading);
}

/** An SVG that has a name of its own says something; any other is an ornament. */
function isOrnament({ name, attributes, content }: PageNode): boolean {
  const { 'aria-hidden': hidden, role, 'aria-label': label } = attributes;
  if (name !== 'svg') return attributes['type'] === 'hidden';
  const hasTitle = content.some((one) => typeof one !== 'string' && one.name === 'title');
  return hidden === 'true' || role === 'presentation' || (!label && !hasTitle);
}

/** A sign that is hidden from those who listen, because it says nothing: a star, an arrow, a letter of a font of icons. */
function isSign(node: PageNode, { only }: Around): boolean {
  // A word of such a font is drawn as its picture.
  if (/(?:^|\s)material-(?:icons|symbols)/.test(namesOf(node))) return true;
  if (node.attributes['aria-hidden'] !== 'true' || find(node, ({ name }) => name === 'img')) return false;
  // With words for those who listen beside it, a row of stars says something to those who see.
  const isMute = only !== 'seen' && !/[\p{L}\p{N}]/u.test(textIn(node));
  return (
    isMute || textIn(node) === '' || /(?:^|[\s_-])(?:icons?|glyphicon|fa)(?:$|[\s_-])/.test(namesOf(node))
  );
}

/** Whether the words of a button are a heading of the page or those of a link, and no deed of it. */
function isReadButton(node: PageNode, { above, inside, link }: Around): boolean {
  if (node.name !== 'button') return false;
  // No page may have a link around a button or in one, and many have.
  if (link !== null || find(node, isLink)) return true;
  return isFoldButton(node) || [...above, ...inside].some((one) => headingLevel(one) > 0);
}

/** What a label says of signs that are drawn, such as stars; for those who listen alone where nothing is drawn in letters. */
function saidOf(node: PageNode): { readonly text: string; readonly only: 'heard' | undefined } | null {
  const { role, 'aria-label': label } = node.attributes;
  if (role !== 'img' || !label?.trim() || backgroundOf(node) !== null) return null;
  const isTold = (one: PageNode): boolean =>
    one.content.some((inner) =>
      typeof inner === 'string'
        ? inner.trim() !== ''
        : inner.name === 'img' || (inner.attributes['aria-hidden'] !== 'true' && isTold(inner)),
    );
  if (isTold(node)) return null;
  return { text: label, only: textIn(node) === '' ? 'heard' : undefined };
}

/** Ends the line before an element that is read elsewhere. */
function readElsewhere(reading: Reading): void {
  close(reading);
  reading.before ??= reading.blocks.length;
}

function readGap({ link, lang, inside, above }: Around, reading: Reading): void {
  if (reading.runs.length === 0) reading.above = above;
  reading.runs.push({ text: ' ', link, lang, inside, isGap: true });
}

/** Whether two neighbours without a blank between them are two things, which a style sheet sets apart. */
function areApart(one: string | PageNode | undefined, other: string | PageNode): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  const isPair =
    [one, other].every(({ name }) => /^(?:span|strong|b)$/.test(name)) &&
    [one, other].some(({ name }) => name === 'span');
  // `Fleet` and `4 min read`, and not the digits of a number.
  if (isPair && /[\p{Ll}\d.]\n(?:\p{Lu}|\d+\s?\p{L}{2})/u.test(`${textIn(one)}\n${textIn(other)}`))
    return true;
  return [one, other].every(
    (node) =>
      /^(?:span|small|a|time|strong|em|b|label)$/.test(node.name) &&
      (/^(?:small|a|time)$/.test(node.name) || node.attributes['class'] !== undefined) &&
      textIn(node).length > 1,
  );
}

function readContent(node: PageNode, around: Around, reading: Reading): void {
  const skipsText = reading.skip.textOf(node);
  for (const [index, one] of node.content.entries()) {
    if (areApart(node.content[index - 1], one)) readGap(around, reading);
    if (typeof one !== 'string') {
      const only = around.isNamed ? undefined : (around.only ?? audienceOf(one, node));
      readNode(one, { ...around, only }, reading);
    } else if (!skipsText || reading.before === null) readText(one, around, reading);
  }
}

function readNode(node: PageNode, around: Around, reading: Reading): void {
  const { name, attributes } = node;
  if (SILENT.test(name) || (name === 'dialog' && attributes['open'] === undefined)) return;
  if (reading.skip.element(node)) return readElsewhere(reading);
  if (!APPARATUS.test(name) && isSign(node, around)) return;
  // Some systems write the whole page into one form.
  const isWholeForm = name === 'form' && find(node, reading.skip.element) !== undefined;
  if (APPARATUS.test(name) && !isReadButton(node, around) && !isWholeForm) {
    if (!isOrnament(node)) reading.leftOut.push(node);
    return;
  }
  if (name === 'img') return readImage(node, around, reading);
  const said = saidOf(node);
  if (said !== null) return readText(said.text, { ...around, only: around.only ?? said.only }, reading);
  const isOpen = isInline(name);
  const inner: Around = {
    above: isOpen ? around.above : [...around.above, node],
    inside: isOpen ? [...around.inside, node] : [],
    link: isLink(node) ? node : around.link,
    picture: name === 'picture' ? node : around.picture,
    lang: attributes['lang'] ?? around.lang,
    only: around.only,
    change: around.change === 'del' ? 'del' : (changeOf(node) ?? around.change),
    isNamed: around.isNamed || (isLink(node) && around.only === undefined && isNamedByHeard(node)),
  };
  if (name === 'br') return readText(' ', { ...around, inside: [...around.inside, node] }, reading);
  if (!isOpen) close(reading);
  const background = backgroundOf(node);
  if (background !== null) readBackground(background, node, inner, reading);
  readContent(node, inner, reading);
  if (!isOpen) close(reading);
}

/** Everything that a reader of the page would see inside `root`, in blocks, without what is read elsewhere. */
export function pageBlocks(root: PageNode, skip: Skip = NOTHING): PageBlocks {
  const reading: Reading = { blocks: [], leftOut: [], skip, runs: [], above: [], before: null };
  const link = isLink(root) ? root : null;
  const only = isHeard(root) ? ('heard' as const) : undefined;
  const around = { above: [], inside: [], link, picture: null, lang: null, only };
  const background = skip === NOTHING ? backgroundOf(root) : null;
  if (background !== null) readBackground(background, root, around, reading);
  readContent(root, around, reading);
  close(reading);
  const { blocks, leftOut, before } = reading;
  return { blocks, before: before ?? blocks.length, leftOut };
}

/** The words of a block, or of some of its runs; what is for others than what stands before it is a word of its own. */
export function wordsOf(runs: readonly PageRun[]): string {
  return runs
    .map(({ text, only }, index) => (index > 0 && only !== runs[index - 1]?.only ? ` ${text}` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The runs that are drawn. */
export function seenOf(runs: readonly PageRun[]): readonly PageRun[] {
  return runs.filter(({ only }) => only !== 'heard');
}

/** Whether some runs are not for all: what they stand in keeps its pieces. */
export function isParted(runs: readonly PageRun[]): boolean {
  return runs.some(({ only }) => only !== undefined);
}

/** Every element around a block's text, blocks and inlines. */
export function aroundOf({ above, runs }: PageBlock): readonly PageNode[] {
  return [...above, ...runs.flatMap(({ inside }) => inside)];
}

/** The heading that a block is or lies in, or undefined. */
export function headingOf({ above }: PageBlock): PageNode | undefined {
  return above.find((one) => headingLevel(one) > 0);
}
