import type { RecordDocument } from '@ipec/procedures/record';
import { render } from 'lit';
import type { Words } from '../strings/words.ts';
import { documentTemplate } from './print.ts';
import { printStyles } from './print.styles.ts';

const PRINTS = (window: Window): void => {
  window.focus();
  window.print();
};

/**
 * Prints the record by itself, without the page around it: in a frame of its own that goes when it is printed. Nothing is
 * fetched, and the styles are constructed, so that a strict policy has no say in it.
 */
export function printAlone(
  record: RecordDocument,
  words: Words,
  root: ParentNode & Node,
  print: (window: Window) => void = PRINTS,
): void {
  root.querySelector('iframe.print')?.remove();
  const frame = root.ownerDocument?.createElement('iframe');
  if (!frame) return;
  frame.className = 'print';
  frame.title = record.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.appendChild(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) throw new Error('A frame for print was refused.');
  page.title = record.title;
  page.documentElement.lang = record.language;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(documentTemplate(record, words), page.body);
  view.addEventListener('afterprint', () => frame.remove());
  print(view);
}
