import { LONGEST_TEXT, UNWANTED } from '../text.ts';
import type { PageNode } from './page-node.ts';

/** Whether nothing has to be taken out of a text or put right in it. */
export function isClean(text: string): boolean {
  return text.length <= LONGEST_TEXT && text.search(UNWANTED) < 0;
}

/** The same for every text in a page and every attribute. */
export function isCleanPage({ attributes, content }: PageNode): boolean {
  return (
    Object.values(attributes).every(isClean) &&
    content.every((one) => (typeof one === 'string' ? isClean(one) : isCleanPage(one)))
  );
}

/** Whether a text holds a letter or a digit of any script. Those of most texts are Latin, which an engine sees at once. */
export function hasWord(text: string): boolean {
  return /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** A clean text on one line. */
export function onOneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The content without the blanks between elements; null where there is text between them. */
export function elementsAlone({ content }: PageNode): readonly PageNode[] | null {
  const said = content.filter((one) => typeof one !== 'string' || onOneLine(one) !== '');
  return said.every((one) => typeof one !== 'string') ? said : null;
}

/** Whether a date is ISO 8601 to the year, month or day, and in the calendar. */
export function isDate(date: string): boolean {
  const time = /^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(date) ? Date.parse(date) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
