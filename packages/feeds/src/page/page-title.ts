import type { DraftBlock } from '../draft.ts';
import {
  aroundOf,
  headingOf,
  isParted,
  seenOf,
  wordsOf,
  type PageBlock,
  type PageRun,
} from './page-blocks.ts';
import {
  descendants,
  find,
  headingLevel,
  isLink,
  labelOf,
  namesOf,
  textIn,
  type PageNode,
} from './page-node.ts';
import { fileWords, namedWords } from './page-file-words.ts';
import { hasStruck, validOf } from './page-struck.ts';
import { BARE, isAddress, isDay, isMore, SHORT_ADDRESS } from './page-title-words.ts';

/** The words of a title, the link that they hold, and the runs that they are made of. */
export interface PageTitle {
  readonly text: string;
  readonly link: PageNode | null;
  readonly lang: string | null;
  readonly runs: readonly PageRun[];
}

const TITLE_NAME =
  /(?:^|[\s_-])(?<!(?:above|below|before|after|sub|pre|no)[_-])(?:title|heading|headline|name|h[1-6])(?:$|[\s_-])/;
const TAG_NAME =
  /(?:^|[\s_-])(?:tags?|cats?|categor(?:y|ies)|topics?|terms|keywords|cat-links|tags-links)(?:$|\s)/;
const PERSON_NAME = /(?:^|[\s_-])(?:author|byline|vcard|submitted|comments?)(?:$|[\s_-])/;
/** The elements nearest to a run: those that name what it is, and none that name the whole item. */
function nearest(block: PageBlock, run?: PageRun): readonly PageNode[] {
  return [...block.above.slice(-3), ...(run?.inside ?? [])];
}

/** Whether a run is a tag or category of the item. */
export function isTag(block: PageBlock, run: PageRun): boolean {
  return run.change !== 'del' && nearest(block, run).some((one) => TAG_NAME.test(namesOf(one)));
}

/** The tags that stand in a block: its links, where there are any, and not the words before them. */
export function tagsIn(block: PageBlock): readonly string[] {
  const runs = seenOf(block.runs).filter((run) => /[\p{L}\p{N}]/u.test(run.text) && isTag(block, run));
  const links = runs.filter(({ link }) => link !== null);
  return (links.length > 0 ? links : runs).map(({ text }) => text.trim());
}

/** Who wrote something, in a line with its title. */
const WRITER = /(?:^|[\s_-])(?:person|creator|contributor)(?:$|[\s_-])/;

function isAside(block: PageBlock, run: PageRun): boolean {
  if (run.inside.some((one) => WRITER.test(namesOf(one)))) return true;
  return isTag(block, run) || nearest(block, run).some((one) => PERSON_NAME.test(namesOf(one)));
}

function titleOf(runs: readonly PageRun[]): PageTitle {
  // A sign that leads to the heading itself, such as ¶, is not the title's link.
  const valid = validOf(runs).some(({ text }) => text.trim() !== '') ? validOf(runs) : runs;
  const links = valid.filter((run) => run.link && run.text.trim() !== '');
  const link = links.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.link ?? null;
  const lang = runs.find((run) => run.lang)?.lang ?? null;
  const linked = runs.filter((run) => run.link === link);
  // A day beside the link is no part of what it names.
  const beside = link
    ? wordsOf(runs.filter((run) => run.link !== link)).split(/\s*[|·•]\s*|(?:^|\s)[–—-]\s/)
    : [];
  if (beside.some(isDay)) return titleOf(linked);
  return { text: wordsOf(seenOf(valid)) || wordsOf(valid), link, lang, runs };
}

/** A heading without a word, which a picture or a label names; its link leads to the item all the same. */
function fromSilentHeading(node: PageNode): PageTitle | undefined {
  const heading = descendants(node).find(
    (one) => headingLevel(one) > 0 && textIn(one) === '' && labelOf(one),
  );
  if (!heading) return undefined;
  return { text: labelOf(heading), link: find(heading, isLink) ?? null, lang: null, runs: [] };
}

/** A link that is called the title, before any heading: the headings after it are those of a text. */
function fromNamedLink(blocks: readonly PageBlock[]): PageTitle | undefined {
  const first = blocks.findIndex((block) => headingOf(block) !== undefined);
  const title = fromName(first < 0 ? [] : blocks.slice(0, first));
  const isLinked =
    title?.link && title.runs.every(({ link, text }) => link === title.link || text.trim() === '');
  return isLinked ? title : undefined;
}

/** How surely a heading that leads somewhere names the item: its picture says the same, or leads to the same place. */
function signsOf({ text, link }: PageTitle, blocks: readonly PageBlock[]): number {
  // A picture that leads nowhere may be the sign of a category.
  const pictures = blocks.flatMap(({ image }) => (image?.link ? image : []));
  const isSaid = pictures.some(({ img }) => img.attributes['alt']?.trim() === text);
  const href = link?.attributes['href'];
  return isSaid ? 2 : Number(pictures.some((one) => one.link?.attributes['href'] === href));
}

/**
 * The heading that holds a link, else any; of several that lead somewhere the one that the picture agrees with, for a
 * category may stand above the title; of those the highest, else the first.
 */
function fromHeading(
  blocks: readonly PageBlock[],
  pictured: readonly PageBlock[] = [],
): PageTitle | undefined {
  const headings = [...new Set(blocks.map(headingOf).filter((one) => one !== undefined))];
  const titles = headings.map((heading) => {
    const runs = blocks.filter((block) => headingOf(block) === heading).flatMap((block) => block.runs);
    const title = titleOf(runs);
    return { level: headingLevel(heading), title, signs: signsOf(title, pictured) };
  });
  const linked = titles.filter(({ title }) => title.link !== null);
  const pool = linked.length > 0 ? linked : titles;
  const told = pool.filter(({ title }) => title.text !== '');
  return told.sort((one, other) => other.signs - one.signs || one.level - other.level)[0]?.title;
}

/** The words in an element that is called a title. */
function fromName(blocks: readonly PageBlock[]): PageTitle | undefined {
  for (const block of blocks) {
    const named = aroundOf(block).find((one) => TITLE_NAME.test(namesOf(one)));
    if (!named) continue;
    const isBlock = block.above.includes(named);
    const runs = block.runs.filter((run) => (isBlock || run.inside.includes(named)) && !isAside(block, run));
    if (wordsOf(runs) !== '') return titleOf(runs);
  }
  return undefined;
}

/** The words of a link up to the gap after its first thing: a title, and not the hint below it. */
function firstPart(runs: readonly PageRun[]): readonly PageRun[] {
  const start = runs.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const gap = runs.findIndex(({ isGap }, index) => isGap && index > start);
  return gap < 0 ? runs : runs.slice(0, gap);
}

/** Whether a link is the title of a work, as writers of references set it. */
function isWork({ inside }: PageRun): boolean {
  return inside.some(({ name }) => /^(?:cite|i|em)$/.test(name));
}

/** A text longer than this says what the links below it are for: of several on lines of their own none is the item's. */
const LONGEST_LEAD = 100;

/** Whether an item is a text with links below it, each on a line of its own. */
function isTextWithLinks([first, ...others]: readonly PageBlock[]): boolean {
  const isLine = ({ runs }: PageBlock): boolean => runs.every((run) => run.link || run.text.trim() === '');
  const lines = others
    .filter(isLine)
    .flatMap(({ runs }) => runs.find(({ link }) => link)?.link?.attributes['href'] ?? []);
  const text = first?.runs.some(({ link }) => link) ? '' : wordsOf(first?.runs ?? []);
  return text.length > LONGEST_LEAD && new Set(lines).size > 1;
}

/** A link to the item: not one to its category, to its author, to what other items lead to, or in the middle of a sentence. */
function fromLink(blocks: readonly PageBlock[], shared?: ReadonlySet<string>): PageTitle | undefined {
  const isNamed = blocks.some(({ runs }) => runs.some((run) => !run.link && /\p{L}{3}/u.test(run.text)));
  for (const block of blocks) {
    const [first] = block.runs.filter(
      (run, index) =>
        run.link &&
        (isWork(run) || !isInSentence(block.runs, index)) &&
        !(shared && isAddress(run.text)) &&
        !(isNamed && SHORT_ADDRESS.test(run.text)) &&
        !isDay(run.text) &&
        !shared?.has(run.link.attributes['href'] ?? '') &&
        run.text.trim() !== '' &&
        !isAside(block, run) &&
        !isMore(run.text) &&
        !(isNamed && BARE.test(namedWords(run.text)?.name ?? run.text)),
    );
    if (first) return titleOf(firstPart(block.runs.filter((run) => run.link === first.link)));
  }
  return undefined;
}

/** Whether words stand before a link and after it, as in a sentence that mentions something. */
function isInSentence(runs: readonly PageRun[], index: number): boolean {
  const before = wordsOf(runs.slice(0, index));
  const after = wordsOf(runs.slice(index + 1));
  // What is said of a document behind its link, and a day before it, make no sentence.
  if (fileWords(after) || isDay(before.replace(/[:–—-]$/, ''))) return false;
  return before.split(' ').length > 1 && /\p{L}{2}/u.test(before) && after !== '';
}

function fromBold(blocks: readonly PageBlock[]): PageTitle | undefined {
  const [block] = blocks;
  const isBold = (run: PageRun): boolean => run.inside.some(({ name }) => /^(?:b|strong)$/.test(name));
  const runs = block?.runs.filter((run) => run.text.trim() !== '') ?? [];
  return runs[0] && isBold(runs[0]) ? titleOf(runs.filter(isBold)) : undefined;
}

/** Bold words that begin a text without a link: what follows in lists below them is theirs. */
function fromLead(blocks: readonly PageBlock[]): PageTitle | undefined {
  const [block, ...others] = blocks;
  const title = fromBold(blocks);
  if (!block || !title || others.length === 0 || block.runs.some(({ link }) => link)) return undefined;
  const isInList = ({ above }: PageBlock): boolean =>
    above.some((one) => /^[uo]l$/.test(one.name) && !block.above.includes(one));
  return title.text === wordsOf(block.runs) && !others.every(isInList) ? undefined : title;
}

/** Texts longer than this are not a title: their beginning is one, and the whole stays. */
const LONGEST_TITLE = 160;

/** The first line of what has a day on its second. */
function beforeDay(runs: readonly PageRun[]): readonly PageRun[] {
  const end = runs.findIndex(({ inside }) => inside.some(({ name }) => name === 'br'));
  return end > 0 && isDay(wordsOf(runs.slice(end))) ? runs.slice(0, end) : runs;
}

function fromText(blocks: readonly PageBlock[]): PageTitle | undefined {
  const [block] = blocks;
  if (!block) return undefined;
  // A link at its end that only leads on is not a part of it.
  const own = block.runs.filter((run) => run.link === null || !isMore(run.text));
  const told = beforeDay(own.length > 0 ? own : block.runs);
  const words = told.filter(({ text }) => text.trim() !== '');
  const isLink = words.every(({ link }) => link !== null && link === words[0]?.link);
  const title = { ...titleOf(told), ...(isLink ? {} : { link: null }) };
  if (title.text.length <= LONGEST_TITLE) return title;
  const sentence = /^.{20,160}?[.!?](?=\s)/.exec(title.text)?.[0] ?? `${title.text.slice(0, 100).trimEnd()}…`;
  return { ...title, text: sentence, runs: [] };
}

/** A title in its pieces, where not all of them are for all; nothing for any other. */
export function titlePieces({ runs }: PageTitle): readonly DraftBlock[] {
  if (!isParted(runs) && !hasStruck(runs)) return [];
  const pieces = runs.map(({ text, lang, only, change }) => ({ text, href: null, lang, only, change }));
  return [{ kind: 'title', runs: pieces }];
}

/**
 * The title of an item by the best sign that there is of one.
 *
 * @param shared addresses that other items lead to as well
 */
export function pageTitle(
  node: PageNode,
  blocks: readonly PageBlock[],
  shared: ReadonlySet<string>,
): PageTitle | undefined {
  const texts = blocks.filter(({ image }) => image === null);
  // What is drawn first; a heading for those who listen alone is one where none is drawn.
  const isWord = ({ runs }: PageBlock): boolean => /[\p{L}\p{N}]/u.test(wordsOf(seenOf(runs)));
  // A sign alone, such as an emoji, names nothing.
  const drawn = texts.filter(isWord);
  const fromOwnLink = (own: readonly PageBlock[]): PageTitle | undefined => fromLink(own, shared);
  const heading = fromHeading(drawn, blocks);
  if (heading?.link) return heading;
  const named = fromNamedLink(drawn) ?? fromSilentHeading(node) ?? heading;
  if (named) return named;
  const called = fromName(drawn);
  const other = called?.link ? called : fromHeading(texts);
  if (other && /[\p{L}\p{N}]/u.test(other.text)) return other;
  const links = isTextWithLinks(drawn) ? [] : [fromOwnLink, fromLink];
  const readings = [fromName, fromLead, ...links, fromBold, fromText];
  for (const own of [drawn, texts])
    for (const read of readings) {
      const title = read(own);
      if (title && title.text !== '') return title;
    }
  return undefined;
}
