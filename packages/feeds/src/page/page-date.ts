import { isoDate } from '../dates.ts';
import { wordsOf, type PageBlock, type PageRun } from './page-blocks.ts';
import { descendants, namesOf, textIn, type PageNode } from './page-node.ts';

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

function isTimeRun(time: PageNode): (run: PageRun) => boolean {
  return ({ inside }) => inside.includes(time);
}

/** A `<time>`: its words are left out where they say no more than the date does. */
function fromTime(time: PageNode, blocks: readonly PageBlock[]): PageDate {
  const text = textIn(time);
  const value = time.attributes['datetime'] || text;
  const block = blocks.find(({ runs }) => runs.some(isTimeRun(time)));
  const runs = block?.runs.filter(isTimeRun(time)) ?? [];
  const others = block?.runs.filter((run) => !runs.includes(run)) ?? [];
  const isRepeat = isoDate(text, 'day-first') === isoDate(value, 'day-first')?.slice(0, 10);
  // `Published: 3 June 2024` keeps its words together.
  const isLinked = runs.some(({ link }) => link !== null);
  const isAlone = /^[\s|·•,–-]*$/.test(wordsOf(others)) || others.some(({ link }) => link !== null);
  return { value, runs: isRepeat && isAlone && !isLinked ? runs : [] };
}

/** A date in an element that is called one, or alone on its line. */
function fromText(blocks: readonly PageBlock[]): PageDate | null {
  for (const block of blocks) {
    const text = wordsOf(block.runs);
    const isNamed = block.above.slice(-1).some((one) => DATE_NAME.test(namesOf(one)));
    if (text.length > 40 || block.image) continue;
    if (/\D/.test(text) && isoDate(text, 'day-first') !== null) return { value: text, runs: block.runs };
    const said =
      /^(?:published|posted|date|dated|cyhoeddwyd|dyddiad)(?: on| ar)?:?\s+(.*)$/i.exec(text)?.[1] ?? '';
    if (isoDate(said, 'day-first') !== null) return { value: said, runs: [] };
    const runs = block.runs.filter(({ inside }) => inside.some((one) => DATE_NAME.test(namesOf(one))));
    const words = isNamed ? text : wordsOf(runs);
    if (words !== '' && isoDate(words, 'day-first') !== null)
      return { value: words, runs: isNamed ? block.runs : runs };
  }
  return null;
}

/** The dates of an item: of its `<time>` elements, else of a line that is one. */
export function pageDates(node: PageNode, blocks: readonly PageBlock[]): PageDates {
  const times = descendants(node).filter(({ name }) => name === 'time');
  const isUpdate = (time: PageNode): boolean => UPDATED.test(namesOf(time));
  const updated = times.find(isUpdate);
  const published = times.find((time) => !isUpdate(time));
  return {
    published: published ? fromTime(published, blocks) : times.length > 0 ? null : fromText(blocks),
    updated: updated ? fromTime(updated, blocks) : null,
  };
}
