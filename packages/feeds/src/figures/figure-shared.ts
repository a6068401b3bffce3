import { isoDate } from '../dates.ts';
import { isInline } from '../page/elements.ts';
import { isStruck } from '../page/page-struck.ts';
import { descendants, elementsOf, find, isLink, textIn, type PageNode } from '../page/page-node.ts';

/** What leads to the source of all figures above or below it, in English and Welsh. */
const SOURCE =
  /^[\s*†]*(?:(?:(?:data )?source(?: of (?:all )?(?:these |the )?(?:figures|data))?|ffynhonnell(?: (?:y|yr) (?:data|ffigurau))?)\s*[:–—-]\s*|(?:all (?:these )?(?:figures|data) (?:are )?(?:taken )?from|daw['’]r (?:holl )?ffigurau o)\s*:?\s+)/i;
/** The same for several, where there is one link. */
const SOURCES = /^[\s*†]*(?:(?:data )?sources|ffynonellau)\s*[:–—-]\s*/i;
/** What leads to the date of all figures. */
const DATE =
  /^[\s*†]*(?:(?:all )?(?:these )?(?:figures|data|statistics)(?: are)?(?: correct| accurate)? (?:for|as at|as of|at|in|from)|(?:reporting |reference )?(?:period|date)\s*:|(?:mae['’]r )?(?:holl )?ffigurau(?: hyn)?(?: yn gywir)? (?:ar gyfer|ar|hyd at|ym|yn)|(?:cyfnod|dyddiad)\s*:)\s*/i;

/** A year, two, or the months of two, as periods are written. */
const PERIOD =
  /^(?:fy ?)?(?:[a-zŵŷ]+ )?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4}|\s(?:to|i|–|-)\s(?:[a-zŵŷ]+ )?(?:19|20)?\d\d)?$/i;
const BEFORE_DATE = /^(?:(?:published|as at|as of|at|on|in|dated|cyhoeddwyd|ar|ym|yn)\s+)+/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** No such line is longer. */
const LONGEST = 250;

function isDay(text: string): boolean {
  return YEAR.test(text) && (PERIOD.test(text) || isoDate(text, 'day-first') !== null);
}

function bareDate(text: string): string {
  return text
    .replace(/^[\s,;:(–—|.-]+|[\s,;:).]+$/g, '')
    .replace(BEFORE_DATE, '')
    .trim();
}

/** A name, and the date behind it: `ONS, March 2025`, `Annual report (31 March 2025)`. */
function partedDate(text: string): { readonly name: string; readonly date: string } {
  for (const { index } of text.matchAll(/[,;(–—|.]|\s-\s/g)) {
    const date = bareDate(text.slice(index));
    const name = text.slice(0, index).replace(/[\s,;:(–—|.-]+$/, '');
    if (name !== '' && isDay(date)) return { name, date };
  }
  return { name: text.replace(/[\s.;,]+$/, ''), date: '' };
}

/** A line that says of the figures around it whose they are, or when they were true. */
interface SharedLine {
  readonly node: PageNode;
  readonly cite: PageNode | null;
  readonly time: PageNode | null;
}

function timeOf(node: PageNode, words: string): PageNode | null {
  const times = descendants(withoutStruck(node)).filter(({ name }) => name === 'time');
  if (times.length > 0) return times.length === 1 ? (times[0] ?? null) : null;
  return words === '' ? null : { name: 'time', attributes: {}, content: [words] };
}

/** What a line says of all figures: whose they are, when they were true, or both. */
export interface SharedWords {
  readonly source: string;
  readonly date: string;
}

/** A line that says of all figures whose they are or when they were true, in its parts; null for any other text. */
export function sharedWords(text: string, hasLink = false): SharedWords | null {
  const dated = DATE.test(text) ? bareDate(text.replace(DATE, '')) : '';
  if (isDay(dated)) return { source: '', date: dated };
  const lead = [SOURCE, ...(hasLink ? [SOURCES] : [])].find((one) => one.test(text));
  if (!lead || text.length > LONGEST) return null;
  const { name, date } = partedDate(text.replace(lead, '').trim());
  return /\p{L}{2}/u.test(name) ? { source: name, date } : null;
}

function withoutStruck(node: PageNode): PageNode {
  const content = node.content
    .filter((one) => typeof one === 'string' || !isStruck(one))
    .map((one) => (typeof one === 'string' ? one : withoutStruck(one)));
  return { ...node, content };
}

function sharedLine(node: PageNode): SharedLine | null {
  const links = descendants(withoutStruck(node)).filter(isLink);
  const isOne = new Set(links.map(({ attributes }) => attributes['href'])).size <= 1;
  const said = isOne ? sharedWords(textIn(withoutStruck(node)), links.length > 0) : null;
  if (!said) return null;
  const [link] = links;
  const content = link ? [{ ...link, content: [said.source] }] : [said.source];
  const cite = said.source === '' ? null : { name: 'cite', attributes: {}, content };
  return { node, cite, time: timeOf(node, said.date) };
}

function isValue(node: PageNode): boolean {
  return node.name === 'data' && textIn(node) !== '';
}

/** How many values an element holds. */
function valuesIn(node: PageNode): number {
  return [node, ...descendants(node)].filter(isValue).length;
}

/** The outermost elements that hold one value each, and the lines around them. */
interface Around {
  readonly figures: PageNode[];
  readonly lines: SharedLine[];
  /** Elements that are called a figure and hold several. */
  readonly groups: PageNode[];
}

function isSharedCaption(node: PageNode): boolean {
  return node.name === 'figcaption' && sharedLine(node) !== null;
}

function lookAround(node: PageNode, found: Around): void {
  for (const one of elementsOf(node)) {
    if (one.name === 'table') continue;
    const values = valuesIn(one);
    const isGroup = one.name === 'figure' && values > 1 && elementsOf(one).some(isSharedCaption);
    const isLeaf = one.name === 'figure' && !isGroup && !find(one, ({ name }) => name === 'figure');
    const isFigure = values > 0 && (isLeaf || (values === 1 && !find(one, ({ name }) => name === 'figure')));
    if (isGroup) found.groups.push(one);
    const isLine =
      values === 0 && !isInline(one.name) && !elementsOf(one).some(({ name }) => !isInline(name));
    const line = isLine ? sharedLine(one) : null;
    if (line) found.lines.push(line);
    // A figure may lie in what also holds the line that it shares with nobody.
    else if (isFigure && !hasLine(one)) found.figures.push(one);
    else lookAround(one, found);
  }
}

function hasLine(node: PageNode): boolean {
  const lines = descendants(node).filter((one) => !isInline(one.name) && sharedLine(one) !== null);
  return lines.length > 0 && node.name !== 'figure';
}

/** What a figure lacks and the line of its list says. */
function lackedBy(figure: PageNode, lines: readonly SharedLine[]): readonly PageNode[] {
  const has = (part: string): boolean => find(figure, ({ name }) => name === part) !== undefined;
  const sources = lines.filter(({ cite }) => cite !== null);
  const [source] = sources;
  const dates = lines.filter(({ cite, time }) => cite === null && time !== null);
  const cite = sources.length === 1 && !has('cite') ? source?.cite : undefined;
  // The date beside a source is that of what comes from it. Words of the figure may say another.
  const dated = dates.length === 1 ? dates[0]?.time : dates.length === 0 && cite ? source?.time : undefined;
  const time = !has('time') && !YEAR.test(textIn(figure)) ? dated : undefined;
  return [time, cite].filter((one) => one !== undefined && one !== null);
}

const OTHER = /^(?:table|img|picture|svg|canvas|iframe|video|object)$/;

/** Whether what a line stands below, or above where nothing else is, is a table or a picture, of which it speaks. */
function isOfOther(node: PageNode, all: readonly PageNode[]): boolean {
  const at = all.indexOf(node);
  const [before, after] = [all[at - 1], all[at + 1]].map(
    (one) =>
      one &&
      (OTHER.test(one.name) ||
        (valuesIn(one) === 0 && find(one, ({ name }) => OTHER.test(name)) !== undefined)),
  );
  return before ?? after ?? false;
}

/** The innermost elements that hold both figures and lines of their own, each with the lines whose list it is. */
function scopeOf(
  line: SharedLine,
  figures: readonly PageNode[],
  parents: ReadonlyMap<PageNode, PageNode>,
): PageNode | undefined {
  let node = line.node;
  for (let up = parents.get(node); up; up = parents.get(up)) {
    const inside = new Set(descendants(up));
    if (isOfOther(node, elementsOf(up))) return undefined;
    if (figures.some((one) => inside.has(one))) return up;
    // A caption of something else speaks of that.
    if (up.name === 'figure') return undefined;
    node = up;
  }
  return undefined;
}

function parentsIn(root: PageNode): ReadonlyMap<PageNode, PageNode> {
  const nodes = [root, ...descendants(root)];
  return new Map(nodes.flatMap((node) => elementsOf(node).map((one) => [one, node] as const)));
}

/**
 * A page whose figures have the source and the date of the one line of their list that says these for all of them: `Source: ONS, March
 * 2025` below or above. Of two such lines in a list none is that of all, and a figure with words of its own keeps those.
 */
export function withShared(root: PageNode): PageNode {
  const found: Around = { figures: [], lines: [], groups: [] };
  lookAround(root, found);
  if (found.lines.length === 0 || found.figures.length === 0) return root;
  const parents = parentsIn(root);
  const scopes = new Map<PageNode, SharedLine[]>();
  for (const line of found.lines) {
    const scope = scopeOf(line, found.figures, parents);
    if (scope) scopes.set(scope, [...(scopes.get(scope) ?? []), line]);
  }
  const given = new Map<PageNode, readonly PageNode[]>();
  for (const figure of found.figures) {
    let up = parents.get(figure);
    while (up && !scopes.has(up)) up = parents.get(up);
    const parts = up ? lackedBy(figure, scopes.get(up) ?? []) : [];
    if (parts.length > 0) given.set(figure, parts);
  }
  // A line is told with its figures where each of its parts is one of theirs, and they lack nothing else.
  const isWhole = ([figure, parts]: readonly [PageNode, readonly PageNode[]]): boolean =>
    ['cite', 'time'].every((part) => [...parts, ...descendants(figure)].some(({ name }) => name === part));
  const all = new Set([...given].every(isWhole) ? [...given.values()].flat() : []);
  // What is struck out of a line stays on the page.
  const told = found.lines.filter(
    ({ node, cite, time }) =>
      !find(node, isStruck) && [cite, time].every((one) => one === null || all.has(one)),
  );
  const gone = new Set(told.map(({ node }) => node));
  const within = (node: PageNode): PageNode => ({
    ...node,
    name: found.groups.includes(node) ? 'div' : node.name,
    content: [
      ...node.content
        .filter((one) => typeof one === 'string' || !gone.has(one))
        .map((one) => (typeof one === 'string' ? one : within(one))),
      ...(given.get(node) ?? []),
    ],
  });
  return given.size > 0 ? within(root) : root;
}
