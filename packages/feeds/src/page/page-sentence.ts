import { wordsOf, type PageRun } from './page-blocks.ts';

/** Words that a sentence does not end with. */
const GOES_ON =
  /(?:^|\s)(?:see|visit|view|read|in|at|on|from|via|through|our|the|this|its|their|an?|to|with|by|and|or|of|for|about|gweler|darllenwch|yn|ar|ein|yr?)$/i;

function isBreak({ isGap, inside }: PageRun): boolean {
  return isGap === true || inside.some(({ name }) => name === 'br');
}

/** Whether a link is a part of a sentence, which says less without its words: `See the full story.` */
export function isPartOfSentence({ link }: PageRun, block: readonly PageRun[]): boolean {
  const start = block.findIndex((run) => run.link === link);
  const end = block.findLastIndex((run) => run.link === link) + 1;
  const from = block.slice(0, start).findLastIndex(isBreak) + 1;
  const until = block.slice(end).findIndex(isBreak);
  const before = wordsOf(block.slice(from, start));
  const own = wordsOf(block.slice(start, end));
  const after = block
    .slice(end, until < 0 ? undefined : end + until)
    .map(({ text }) => text)
    .join('');
  if (GOES_ON.test(before)) return true;
  const isOpen = /[\p{L}\p{N},]$/u.test(before);
  return isOpen && (/^,?\s+\p{Ll}/u.test(after) || (/^\p{Ll}/u.test(own) && /^[.,;:!?]/.test(after)));
}
