import type { DraftBlock } from '../draft.ts';
import type { Block } from '../item.ts';
import { headingOf, isParted, wordsOf, type PageBlock } from './page-blocks.ts';
import { draftImage } from './page-picture.ts';
import { isLink, namesOf } from './page-node.ts';
import { hasStruck } from './page-struck.ts';
import { isTag } from './page-title.ts';

/** What an editing system writes before the value of a field. */
function isLabel({ above, runs }: PageBlock): boolean {
  const own = above.at(-1);
  return own !== undefined && /(?:^|[\s_-])label(?:$|\s)/.test(namesOf(own)) && wordsOf(runs).length <= 60;
}

/** Whether a block is the mark of a note alone, which a title leaves behind. */
export function isMark({ runs }: PageBlock): boolean {
  return /^[[(]?[\d*†‡§⁰¹²³⁴-⁹]{1,3}[\])]?$/.test(wordsOf(runs));
}

/** The kind of a block by the nearest element that gives it one. */
function kindOf(block: PageBlock): Block['kind'] {
  if (block.image) return 'image';
  if (headingOf(block)) return isMark(block) ? 'paragraph' : 'heading';
  const [first] = block.runs.filter(({ text }) => text.trim() !== '');
  if (first && isTag(block, first)) return 'tag';
  const names = block.above
    .slice(1)
    .map(({ name }) => name)
    .reverse();
  if (isLabel(block)) return 'term';
  const name = names.find((one) => /^(?:li|blockquote|dt|th|dd|td)$/.test(one)) ?? block.above.at(-1)?.name;
  if (name === 'li') return 'list-item';
  if (name === 'blockquote') return 'quote';
  return name === 'dt' || name === 'th' ? 'term' : 'paragraph';
}

/** Whether a block is made of tags. */
export function isTags(block: PageBlock): boolean {
  return kindOf(block) === 'tag';
}

/** Whether a block is running text without a link of its own. */
export function isPlain(block: PageBlock, url: string | null): boolean {
  return (
    kindOf(block) === 'paragraph' &&
    !isParted(block.runs) &&
    !hasStruck(block.runs) &&
    block.runs.every(({ link }) => link === null || link.attributes['href'] === url)
  );
}

/** A block for the record. A link to where the item leads anyway is text, unless it is all that the block says. */
export function draftBlock(block: PageBlock, url: string | null): readonly DraftBlock[] {
  const kind = kindOf(block);
  if (block.image) {
    const href = block.image.link?.attributes['href'] ?? null;
    const image = draftImage(block);
    return image ? [{ kind, runs: [{ text: '', href: href === url ? null : href, lang: null }], image }] : [];
  }
  const runs = block.runs.map(({ text, link, lang, only, change }) => ({
    text,
    href: link?.attributes['href'] ?? null,
    lang,
    only,
    change,
  }));
  // In a card that is one link nothing is a link of its own.
  const isInLink = block.above.some((one) => isLink(one) && one.attributes['href'] === url);
  const isWholeLink = !isInLink && runs.every(({ text, href }) => href !== null || text.trim() === '');
  const kept = isWholeLink ? runs : runs.map((run) => (run.href === url ? { ...run, href: null } : run));
  if (kind !== 'tag') return wordsOf(block.runs) === '' ? [] : [{ kind, runs: kept }];
  // Tags that stand in one line are one each.
  const told = kept.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const hasLinks = told.some(({ href }) => href !== null);
  return told.map((run) => ({
    kind: (hasLinks && run.href === null) || run.only === 'heard' ? 'paragraph' : kind,
    runs: [run],
  }));
}
