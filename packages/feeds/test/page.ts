import type { PageNode } from '@ipec/feeds';
import { Parser } from 'htmlparser2';

interface Open extends PageNode {
  readonly content: (string | PageNode)[];
}

const isHidden = ({ hidden, style = '' }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || /display:\s*none|visibility:\s*hidden/.test(style);

/** HTML as the tree that an element reads from the page, without what the page hides. */
export function page(html: string): PageNode {
  const root: Open = { name: 'div', attributes: {}, content: [] };
  const open: Open[] = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const node: Open = { name, attributes, content: [] };
      if (!isHidden(attributes) && !/^(?:script|style|template|noscript)$/.test(name))
        open.at(-1)?.content.push(node);
      open.push(node);
    },
    ontext(text) {
      open.at(-1)?.content.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return root;
}
