import { find, isLink, textIn, type PageNode } from '../page/page-node.ts';
import { sharedWords } from './figure-shared.ts';

function isNamed(one: string | PageNode | undefined, name: string): one is PageNode {
  return typeof one === 'object' && one.name === name;
}

/** A term and what it says as one line, where that says whose figures are or when they were true. */
function lineOf(term: PageNode, said: PageNode): PageNode | null {
  const label = `${textIn(term).replace(/\s*:$/, '')}: `;
  const isLine = sharedWords(label + textIn(said), find(said, isLink) !== undefined) !== null;
  return isLine ? { name: 'p', attributes: said.attributes, content: [label, ...said.content] } : null;
}

/** A page in which `<dt>Source</dt><dd>ONS, March 2025</dd>` is the line `Source: ONS, March 2025`. */
export function withTermLines(node: PageNode): PageNode {
  const inner = node.content.filter((one) => typeof one !== 'string' || one.trim() !== '');
  const lines = new Map<PageNode, PageNode>();
  const read = new Set<PageNode>();
  for (const [index, term] of inner.entries()) {
    const [said, next] = inner.slice(index + 1, index + 3);
    if (!isNamed(term, 'dt') || !isNamed(said, 'dd') || isNamed(next, 'dd')) continue;
    const line = lineOf(term, said);
    if (line) {
      lines.set(term, line);
      read.add(said);
    }
  }
  const content = node.content
    .filter((one) => typeof one === 'string' || !read.has(one))
    .map((one) => (typeof one === 'string' ? one : (lines.get(one) ?? withTermLines(one))));
  return { ...node, content };
}
