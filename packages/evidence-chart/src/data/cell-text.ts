import { CLIPPED_AWAY } from '@ipec/common';

/** Struck out, or never shown as text. */
const LEFT_OUT = /^(del|s|strike|script|style|template|noscript)$/i;
const OUT_OF_SIGHT = /\b((govuk-)?visually-?hidden|sr-only|screen-reader-text)\b/i;
/** What a footnote's number or sign looks like. */
const MARK = /^\W?(note |nodyn )?(\d{1,2}|[a-z]|[*†‡§¶]+)\W?$/i;

const isBlock = (display: string): boolean => /^(block|flex|grid|list-item|table|flow-root)/.test(display);

/** Whether a reader does not see an element: hidden, or moved out of sight for screen readers alone. */
function isHidden(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  const { display, visibility, opacity, position, clip, clipPath, width } = style;
  if (element.hidden || display === 'none' || /^(hidden|collapse)$/.test(visibility) || opacity === '0')
    return true;
  const isApart = position === 'absolute' || position === 'fixed';
  // Only what is taken out of the flow can be clipped by `clip`, or made one pixel wide without a hole in its words.
  const isAway = CLIPPED_AWAY.test(clip) || Number.parseFloat(width) <= 1;
  return (isApart && isAway) || CLIPPED_AWAY.test(clipPath) || OUT_OF_SIGHT.test(element.className);
}

/** A small raised text: the 2 of `km²` belongs to its word, any other is a mark that points at a note. */
function raised(text: string, before: string): string {
  if (/^[23]$/.test(text) && /(^|[\d\s(/])(c?m|km|mm|ft|mi|in)$/i.test(before))
    return text === '2' ? '²' : '³';
  return text === '' ? '' : ` [${text.replace(/[[\]()]/g, '')}]`;
}

/** Text as a reader sees it: without what is hidden or struck out, and with raised numbers as marks, not as digits. */
function seen(node: Node, before: string): string {
  let out = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) out += child.nodeValue ?? '';
    else if (child instanceof HTMLElement) out += ofElement(child, before + out);
  }
  return out;
}

function ofElement(element: HTMLElement, before: string): string {
  const tag = element.localName;
  if (tag === 'br') return ' ';
  if (tag === 'img') return ` ${element.getAttribute('alt') ?? ''} `;
  const style = getComputedStyle(element);
  if (LEFT_OUT.test(tag) || isHidden(element, style)) return '';
  const text = seen(element, tag === 'sup' ? '' : before);
  const isNote = tag === 'a' && /^#/.test(element.getAttribute('href') ?? '') && MARK.test(text.trim());
  if (tag === 'sup' || isNote) return /^\s*\[/.test(text) ? ` ${text.trim()}` : raised(text.trim(), before);
  return isBlock(style.display) ? ` ${text} ` : text;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a part of the page, on one line, as a reader sees it. */
export function textOf(element: Element): string {
  return onOneLine(element.firstElementChild ? seen(element, '') : (element.textContent ?? ''));
}

/** The same of an element that may itself be hidden: then it says nothing. */
export const seenText = (element: Element): string => onOneLine(ofElement(element as HTMLElement, ''));
