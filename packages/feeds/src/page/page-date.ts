import { isoDate } from '../dates.ts';
import { wordsOf, type PageBlock, type PageRun } from './page-blocks.ts';
import { descendants, namesOf, textIn, type PageNode } from './page-node.ts';
import { fileWords } from './page-file-words.ts';
import { hasStruck, validOf } from './page-struck.ts';

/** A date as the page has it, and the runs that say nothing besides. */
export interface PageDate {
  readonly value: string;
  readonly runs: readonly PageRun[];
}

export interface PageDates {
  readonly published: PageDate | null;
  readonly updated: PageDate | null;
}

const UPDATED = /(?:updated|modified|diweddar)/;
const DATE_NAME = /(?:^|[\s_-])(?:date|published|posted|created|dated|dyddiad|time|entry-date)(?:$|[\s_-])/;
const PUBLISHED_WORDS =
  /^(?:(?:first |date |originally )?(?:published|posted|issued|added|created|written|uploaded)|date|dated|cyhoeddwyd(?: gyntaf)?|dyddiad(?: cyhoeddi)?)(?: on| in| ar| y[mn])?\s*:?\s+/i;
const UPDATED_WORDS =
  /^(?:(?:last |page |date )?(?:updated|modified|reviewed|changed)|diweddarwyd(?: ddiwethaf)?)(?: on| ar)?\s*:?\s+/i;
/** What a term says of a date that is the day of no publication. */
const OTHER_DAY = /clos|\bend|expir|deadline|until|review|due|start|cau|dyddiad cau/i;
/** A label of its own, before the day that it is about. */
const OTHER_LABEL = /^[^.]{1,30}(?:date|day|deadline|on|by|dyddiad|:)\s*:?$/i;
const LONGEST_LINE = 60;

function isTimeRun(time: PageNode): (run: PageRun) => boolean {
  return ({ inside }) => inside.includes(time);
}

/** A time of the day that somebody chose, as of an event. */
const HOUR = /\b(?!0?0[:.]00)\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\b(?!00:00)\d{1,2}:\d\d\b/i;

/** The runs that say no more than their date; none where they name the hour, which no date holds. */
function keptOf(runs: readonly PageRun[], words: string): readonly PageRun[] {
  return HOUR.test(words) ? [] : runs;
}

/** The day that is written where a moment of another time zone is a day off: midnight in summer is the day before in UTC. */
function dayOf(value: string, text: string): string {
  const [given, said] = [value, text].map((one) => isoDate(one, 'day-first') ?? '');
  const days = Math.abs(Date.parse(given ?? '') - Date.parse(said ?? '')) / 86_400_000;
  return /T\d\d:/.test(value) && said?.length === 10 && days === 1 ? said : value;
}

/** A `<time>`: its words are left out where they say no more than the date does. */
function fromTime(time: PageNode, blocks: readonly PageBlock[], url: string | null): PageDate {
  const text = textIn(time);
  const value = dayOf(time.attributes['datetime'] || text, text);
  const place = blocks.findIndex(({ runs }) => runs.some(isTimeRun(time)));
  const block = blocks[place];
  const runs = block?.runs.filter(isTimeRun(time)) ?? [];
  // What a line of its own calls the day stands before it: `Date of issue:`.
  const isCalled = /:$/.test(wordsOf(blocks[place - 1]?.runs ?? []));
  const others = block?.runs.filter((run) => !runs.includes(run)) ?? [];
  const isRepeat = isoDate(text, 'day-first') === isoDate(value, 'day-first')?.slice(0, 10);
  // `Published: 3 June 2024` keeps its words together.
  const isLinked = runs.some(({ link }) => link !== null && link.attributes['href'] !== url);
  const isAlone = /^[\s|·•,–-]*$/.test(wordsOf(others)) || others.some(({ link }) => link !== null);
  return { value, runs: isRepeat && isAlone && !isLinked && !isCalled ? keptOf(runs, text) : [] };
}

/** Text without the brackets around it and the signs that part it from what stands beside it. */
function bare(text: string): string {
  const told = text.replace(/^[\s|·•–—-]+|[\s|·•–—:-]+$/g, '');
  return /^\((.*)\)$/.exec(told)?.[1] ?? told;
}

function isDate(text: string): boolean {
  return /\D/.test(text) && isoDate(text, 'day-first') !== null;
}

/** The date after words that say what it is: `First published 3 June 2024`, `Posted: 3/6/2024 – News`. */
function saidDate(text: string, words: RegExp): string | null {
  const said = words.test(text) ? text.replace(words, '') : '';
  const parts = [said, said.split(/\s[–—|·•-]\s|,?\s(?:by|gan)\s/)[0] ?? ''];
  return parts.find(isDate) ?? null;
}

/** The lines of a block, as its line breaks part them, and the gaps of a style sheet. */
function linesOf({ runs }: PageBlock): readonly (readonly PageRun[])[] {
  const lines: PageRun[][] = [[]];
  for (const run of runs) {
    if (run.isGap || run.inside.some(({ name }) => name === 'br')) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

/** Who wrote it, and when: `Posted by the web team on 3 June 2024`, `By A Person, 3/6/2024`. */
const BY_WORDS =
  /^(?:(?:posted|published|written|added|created|submitted|uploaded|postiwyd|cyhoeddwyd|ysgrifennwyd) )?(?:by|gan) .{1,50}?(?:,| on| ar| at|\s[|·•–—-])\s+(?=[\p{L}\d])/iu;

/** One of several things in a line: `Fleet | 3 June 2024 | 4 minutes`, or who wrote it and when. */
function partDate(text: string): string | null {
  // A name says nothing of a day.
  if (OTHER_DAY.test(text.replace(BY_WORDS, ''))) return null;
  const parts = text.split(/\s*[|·•]\s*|\s[–—-]\s/);
  // `3 June 2024 by the web team`.
  const before = text.replace(/,?\s(?:by|gan)\s.{1,50}$/i, '');
  return (
    (parts.length > 1 ? parts.find(isDate) : undefined) ??
    saidDate(text, BY_WORDS) ??
    (before !== text && isDate(before) ? before : null)
  );
}

/** A date in an element that is called one, or alone on its line. */
function fromLine(block: PageBlock, line: readonly PageRun[], isDefined: boolean): PageDate | null {
  const text = bare(wordsOf(line));
  if (text.length <= LONGEST_LINE) {
    // What a term says of a date stays beside it.
    if (isDate(text)) return { value: text, runs: isDefined ? [] : keptOf(line, text) };
    const said = saidDate(text, PUBLISHED_WORDS) ?? partDate(text);
    if (said !== null) return { value: said, runs: [] };
  }
  const isNamed = block.above.slice(-1).some((one) => DATE_NAME.test(namesOf(one)));
  if (isNamed) return null;
  for (const node of new Set(line.flatMap(({ inside }) => inside))) {
    const runs = line.filter(({ inside }) => inside.includes(node));
    const words = bare(wordsOf(runs));
    if (words.length > LONGEST_LINE) continue;
    if (DATE_NAME.test(namesOf(node)) && isDate(words)) return { value: words, runs: keptOf(runs, words) };
    const said = saidDate(words, PUBLISHED_WORDS);
    if (said !== null) return { value: said, runs: [] };
  }
  return null;
}

/** Whether a block is what a term or the heading of a row says. */
function isDefinition({ above }: PageBlock, before: PageBlock | undefined): boolean {
  const isRowHeading = before?.above.some(({ name }) => name === 'th');
  return above.some(({ name }) => name === 'dd' || (name === 'td' && isRowHeading));
}

function fromText(
  blocks: readonly PageBlock[],
  title: readonly PageRun[],
  url: string | null,
): PageDate | null {
  // What a link to something else is called says when that was: the notice of 3 June.
  const isElsewhere = ({ link, text }: PageRun): boolean =>
    link !== null && link.attributes['href'] !== url && /\d/.test(text) && !isDate(bare(text));
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.runs.filter((run) => !title.includes(run)) ?? [];
    const label = wordsOf(before);
    const isDefined = isDefinition(block, blocks[index - 1]);
    const isOther = OTHER_DAY.test(label) && (isDefined || OTHER_LABEL.test(label));
    if (block.image || isOther) continue;
    const pieces = fromPieces(block, title);
    if (pieces) return pieces;
    for (const whole of linesOf(block)) {
      const line = whole.filter((run) => !title.includes(run) && !fileWords(run.text) && !isElsewhere(run));
      const date = fromLine(block, line, isDefined);
      if (date) return date;
    }
  }
  return null;
}

/** A day in pieces, a span each: `3`, `Jun`, `2024`. */
function fromPieces({ runs }: PageBlock, title: readonly PageRun[]): PageDate | null {
  const own = runs.filter((run) => !title.includes(run));
  const text = own
    .map((run) => run.text.trim())
    .join(' ')
    .trim();
  const isShort = own.length > 2 && text.length <= 20;
  return isShort && isDate(text) ? { value: text, runs: keptOf(own, text) } : null;
}

/** The day of the last change, in words that say so. They stay where they are. */
function updatedIn(blocks: readonly PageBlock[]): PageDate | null {
  const lines = blocks.flatMap(linesOf).map((line) => bare(wordsOf(line)));
  const said = lines.map((one) => (one.length <= LONGEST_LINE ? saidDate(one, UPDATED_WORDS) : null));
  const value = said.find((one) => one !== null);
  return value ? { value, runs: [] } : null;
}

/**
 * The dates of an item: of its `<time>` elements, else of a line that is one.
 *
 * @param url where the item leads: a date that leads there too is not a link of its own
 * @param title the runs of its title, which may stand in the line of a date
 */
export function pageDates(
  node: PageNode,
  all: readonly PageBlock[],
  url: string | null,
  title: readonly PageRun[] = [],
): PageDates {
  // What is struck out is the day no longer.
  const blocks = all.map((block) =>
    hasStruck(block.runs) ? { ...block, runs: validOf(block.runs) } : block,
  );
  const struck = all.flatMap(({ runs }) => runs).filter(({ change }) => change === 'del');
  const times = descendants(node).filter(
    (one) => one.name === 'time' && !struck.some(({ inside }) => inside.includes(one)),
  );
  // `published updated`: it was never changed.
  const isUpdate = (time: PageNode): boolean =>
    UPDATED.test(namesOf(time)) && !/published|entry-date/.test(namesOf(time));
  const updated = times.find(isUpdate);
  const published = times.find((time) => !isUpdate(time));
  return {
    published: published
      ? fromTime(published, blocks, url)
      : times.length > 0
        ? null
        : fromText(blocks, title, url),
    updated: updated ? fromTime(updated, blocks, url) : times.length > 0 ? null : updatedIn(blocks),
  };
}
