import type { DraftFile } from '../draft.ts';
import { isParted, wordsOf, type PageBlock, type PageRun } from './page-blocks.ts';
import { fileWords, namedWords, withWords } from './page-file-words.ts';
import type { PageNode } from './page-node.ts';
import { hasStruck } from './page-struck.ts';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|rtf|zip|epub)(?:[?#]|$)/i;

/** Whether a link leads to a document and not to a page: by its type, its download, its size, or its ending. */
export function isFile({ attributes }: PageNode): boolean {
  const { href = '', type = '', download, 'data-bytes': bytes, 'data-pages': pages } = attributes;
  if (download !== undefined || bytes !== undefined || pages !== undefined) return true;
  return type === '' ? FILE.test(href) : !/html/i.test(type);
}

function fileOf({ attributes }: PageNode, text: string | null): DraftFile {
  const { href, type, 'data-bytes': bytes, 'data-pages': pages } = attributes;
  return { href, type, bytes, pages, text };
}

/** A name, and its document with what the end of the name says of it. */
function named(file: DraftFile, name: string): { readonly file: DraftFile; readonly name: string } {
  const said = namedWords(name);
  const told = said && withWords(file, said.words);
  return said && told ? { file: told, name: said.name } : { file, name };
}

/** A block that is a link to a document and words about that document alone, as that document. */
export function draftFile({ runs }: PageBlock): DraftFile | null {
  const told = runs.filter(({ text }) => text.trim() !== '');
  const link = told[0]?.link;
  const own = told.filter((run) => run.link === link);
  const after = wordsOf(told.slice(own.length));
  // Words for those who listen stay with the link.
  if (!link || !isFile(link) || isParted(runs) || hasStruck(runs)) return null;
  const { file, name } = named(fileOf(link, null), wordsOf(own));
  const said = fileWords(after);
  if (after === '') return { ...file, text: name };
  const isAfter = told.slice(own.length).every((run) => run.link === null);
  const whole = said && isAfter ? withWords(file, said) : null;
  return whole && { ...whole, text: said?.note ? `${name} (${said.note})` : name };
}

/** What a label says of the words behind it: they stay with it. */
const LABEL = /(?:type|format|size|math|maint|fformat|ffeil)\s*:?$/i;

/** A block without the words in brackets that it begins with, and what they are. */
function opening(block: PageBlock): { readonly said: string; readonly rest: PageBlock } | null {
  const [first, ...others] = block.runs;
  const [all, said = ''] = /^\s*([([][^()[\]]+[)\]])[\s.,;:–—-]*/.exec(first?.text ?? '') ?? [];
  if (!first || all === undefined || first.link) return null;
  const left: readonly PageRun[] = [{ ...first, text: first.text.slice(all.length) }, ...others];
  return { said, rest: { ...block, runs: wordsOf(left) === '' ? [] : left } };
}

/** The documents of an item, and what is left of its title and its texts without the words that say what those are. */
export interface PageDocuments {
  readonly title: string;
  readonly files: readonly DraftFile[];
  readonly rest: readonly PageBlock[];
}

/**
 * Reads the documents of an item: the one that its title leads to, and those that stand on a line of their own. What the page says of
 * their type, size and pages, within the link or behind it, is a part of their records, so that it is said once.
 */
export function pageDocuments(
  title: string,
  link: PageNode | null,
  blocks: readonly PageBlock[],
): PageDocuments {
  const rest: PageBlock[] = [];
  const files: DraftFile[] = [];
  let name = title;
  if (link && (isFile(link) || namedWords(title)?.words.type !== undefined)) {
    const main = named(fileOf(link, null), title);
    name = main.name;
    files.push(main.file);
  }
  const tell = (words: string, { runs, ...block }: PageBlock): boolean => {
    const said = fileWords(words);
    const last = files.at(-1) ?? (link && said?.type !== undefined ? fileOf(link, null) : undefined);
    const whole = said && last ? withWords(last, said) : null;
    if (whole) files.splice(-1, 1, whole);
    const [first] = runs;
    if (whole && said?.note && first) rest.push({ ...block, runs: [{ ...first, text: `(${said.note})` }] });
    return whole !== null;
  };
  let before = '';
  for (const block of blocks) {
    const file = draftFile(block);
    const words = wordsOf(block.runs);
    const isValue = LABEL.test(before) || block.above.some((one) => /^(?:dd|td)$/.test(one.name));
    const isMute =
      block.runs.every((run) => run.link === null) && !isParted(block.runs) && !hasStruck(block.runs);
    const open = isMute && before === '' ? opening(block) : null;
    before = words;
    if (file) files.push(file);
    else if (open && tell(open.said, block)) rest.push(...(open.rest.runs.length > 0 ? [open.rest] : []));
    else if (!(isMute && !isValue && tell(words, block))) rest.push(block);
  }
  return { title: name, files, rest };
}
