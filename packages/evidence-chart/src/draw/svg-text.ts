import { escapeXml } from '@ipec/common';
import type { Tree } from './svg-node.ts';

/** A tree as text, an element to a line. */
export function toMarkup({ tag, attributes, children }: Tree, indent = ''): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const open = `${indent}<${tag}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  if (children.every((child) => typeof child === 'string'))
    return `${open}>${escapeXml(children.join(''))}</${tag}>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : toMarkup(child, `${indent} `),
  );
  return `${open}>\n${inner.join('\n')}\n${indent}</${tag}>`;
}
