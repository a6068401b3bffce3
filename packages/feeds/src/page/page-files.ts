import type { DraftFile } from '../draft.ts';
import { isParted, wordsOf, type PageBlock } from './page-blocks.ts';
import type { PageNode } from './page-node.ts';
import { hasStruck } from './page-struck.ts';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|zip|epub)(?:[?#]|$)/i;

/** Whether a link leads to a document and not to a page: by its type, its download, its size, or its ending. */
export function isFile({ attributes }: PageNode): boolean {
  const { href = '', type = '', download, 'data-bytes': bytes, 'data-pages': pages } = attributes;
  if (download !== undefined || bytes !== undefined || pages !== undefined) return true;
  return type === '' ? FILE.test(href) : !/html/i.test(type);
}

/** A block that is a link to a document and nothing else, as that document. */
export function draftFile({ runs }: PageBlock): DraftFile | null {
  const told = runs.filter(({ text }) => text.trim() !== '');
  const link = told[0]?.link;
  // Words for those who listen stay with the link.
  if (!link || !isFile(link) || isParted(runs) || hasStruck(runs) || told.some((run) => run.link !== link))
    return null;
  const { href, type, 'data-bytes': bytes, 'data-pages': pages } = link.attributes;
  return { href, type, bytes, pages, text: wordsOf(told) };
}
