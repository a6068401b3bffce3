import { elementsOf, type ContentElement, type ContentNode } from '../content.ts';
import { element, words } from './entry.ts';

const isNotes = (node: ContentNode): node is ContentElement =>
  typeof node !== 'string' && node.attributes['slot'] === 'notes';

const notesIn = (content: readonly ContentNode[]): readonly ContentElement[] =>
  content.filter(isNotes).flatMap((list) => {
    const items = elementsOf(list.children, ['li']);
    return items.length > 0 ? items : [list];
  });

/** What is to be known of the figures, one note a line. */
export function readNotes(content: readonly ContentNode[]): string {
  return notesIn(content).map(words).join('\n');
}

/** The content with these notes. A note that did not change keeps its markup. */
export function writeNotes(content: readonly ContentNode[], text: string): readonly ContentNode[] {
  const before = notesIn(content);
  const items = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line) => before.find((one) => one.tag === 'li' && words(one) === line) ?? element('li', {}, line));
  const others = content.filter((node) => !isNotes(node));
  return items.length > 0 ? [...others, element('ul', { slot: 'notes' }, ...items)] : others;
}
