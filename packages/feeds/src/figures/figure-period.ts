import type { PageNode } from '../page/page-node.ts';

/** Words between the two ends of a period, in English and Welsh. */
const BETWEEN = /^\s*(?:to|and|until|[-–—/]|i|hyd at|hyd|a)?\s*$/i;

function isTime(one: string | PageNode | undefined): one is PageNode {
  return typeof one === 'object' && one.name === 'time';
}

/** Two dates beside each other, `<time>2022</time> to <time>2024</time>`, as one. */
export function withPeriods(node: PageNode): PageNode {
  const content: (string | PageNode)[] = [];
  const { content: given } = node;
  for (let at = 0; at < given.length; at++) {
    const [one, between, other] = given.slice(at, at + 3);
    if (isTime(one) && typeof between === 'string' && isTime(other) && BETWEEN.test(between)) {
      content.push({ name: 'time', attributes: {}, content: [one, between, other] });
      at += 2;
    } else if (one !== undefined) content.push(typeof one === 'string' ? one : withPeriods(one));
  }
  return { ...node, content };
}
