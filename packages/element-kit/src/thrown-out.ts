import type { ElementIssue } from './events.ts';

const isBlank = (node: Node | null): boolean =>
  node === null ||
  node.nodeType === Node.COMMENT_NODE ||
  (node instanceof Element ? node.localName === 'br' : !node.textContent?.trim());

/** Whether nothing but blanks comes after `node` in `end`. */
function isLastIn(node: Node, end: Element): boolean {
  for (let one: Node = node; one !== end; one = one.parentNode ?? end) {
    for (let after = one.nextSibling; after; after = after.nextSibling) if (!isBlank(after)) return false;
  }
  return true;
}

/** The siblings after `paragraph` that may be children, without a word between them, and what ends them. */
function runAfter(paragraph: Element, children: string): { run: Element[]; end: Node | null } {
  const run: Element[] = [];
  let node = paragraph.nextSibling;
  for (; node; node = node.nextSibling) {
    if (node instanceof Element && node.matches(`${children}, [slot], script[type$='json']`)) run.push(node);
    else if (!isBlank(node)) break;
  }
  while (run.length > 0 && !run.some((one) => one.matches(children))) run.pop();
  return { run, end: node };
}

const isEmptyParagraph = (node: Node | null): boolean =>
  node instanceof HTMLParagraphElement && node.childElementCount === 0 && !node.textContent.trim();

/** What the author learns of it. */
function issueOf(taken: readonly Element[]): ElementIssue {
  const tags = [...new Set(taken.map(({ localName }) => `<${localName}>`))].join(', ');
  return {
    code: 'children-thrown-out',
    message: `The element stands in a <p>, which ends where a block begins, so ${tags} came to stand after it and was taken back. Put a <div> around the element in place of the <p>, or use the block of the editor.`,
  };
}

/**
 * Children that the HTML parser threw out of `element`. Editors wrap an element in `<p>`, and a `<p>` ends where a block
 * begins, and the element with it: `<p><ipec-…><article>` is read as `<p><ipec-…></ipec-…></p><article>`, and the `</p>`
 * that is left over as an empty paragraph after the children. They are taken back where they follow directly.
 *
 * @param children - a selector of what the element reads as its children
 * @param hasOther - whether the element has another source, such as `src`: then only that empty paragraph proves it
 * @returns what the author learns where something was taken back; the document is changed only by that
 */
export function takeBackThrownOut(
  element: Element,
  children: string,
  hasOther: boolean,
): ElementIssue | null {
  if (element.querySelector(children)) return null;
  const paragraph = element.parentElement?.closest('p');
  if (!paragraph || !isLastIn(element, paragraph)) return null;
  const { run, end } = runAfter(paragraph, children);
  if (run.length === 0 || (hasOther && !isEmptyParagraph(end))) return null;
  element.append(...run);
  return issueOf(run);
}
