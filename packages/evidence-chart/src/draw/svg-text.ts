import type { Tree } from './svg-node.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML allows nowhere, not even as entities. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
}

/** A tree as text, an element to a line. */
export function toMarkup({ tag, attributes, children }: Tree, indent = ''): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const open = `${indent}<${tag}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${open}>${escape(children.join(''))}</${tag}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escape(child) : toMarkup(child, `${indent} `),
  );
  return `${open}>\n${inner.join('\n')}\n${indent}</${tag}>`;
}
