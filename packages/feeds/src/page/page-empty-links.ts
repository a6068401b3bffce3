import type { DraftBlock } from '../draft.ts';
import { descendants, elementsOf, isLink, labelOf, textIn, type PageNode } from './page-node.ts';

function draftOf(link: PageNode): DraftBlock {
  const { href = '' } = link.attributes;
  return { kind: 'paragraph', runs: [{ text: labelOf(link) || href, href, lang: null }] };
}

/** Whether a link holds nothing to see or to hear. */
function isEmpty(one: PageNode): boolean {
  return isLink(one) && textIn(one) === '' && !descendants(one).some(({ name }) => name === 'img');
}

/** Links that hold nothing to see or to hear are named by their label, so that they stay within reach. */
export function emptyLinks(node: PageNode, url: string | null): readonly DraftBlock[] {
  return descendants(node)
    .filter((one) => isEmpty(one) && one.attributes['href'] !== url)
    .map(draftOf);
}

/** The same of what stands around the items of a page. */
export function emptyLinksBeside(node: PageNode, isRead: (one: PageNode) => boolean): readonly DraftBlock[] {
  return elementsOf(node).flatMap((one) =>
    isRead(one) ? [] : [...(isEmpty(one) ? [draftOf(one)] : []), ...emptyLinksBeside(one, isRead)],
  );
}
