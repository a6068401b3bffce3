import { htmlText } from './html-text.ts';

/** The elements in line with which Drupal begins a description: the title, the editor's account, the day. */
const HEAD =
  /^\s*<span\b[^<>]*>([^<>]{1,300})<\/span>\s*<span\b[^<>]*>\s*<(span|a)\b[^<>]*>[^<>]{0,200}<\/\2>\s*<\/span>\s*(?:<span\b[^<>]*>\s*(?:<time\b[^<>]*>)?[^<>]{0,100}(?:<\/time>)?\s*<\/span>)?/i;

/** How much of a description the head can be. */
const LONGEST = 2000;

/** A description without the title, the account and the day that Drupal puts before it, whatever its theme calls them. */
export function withoutHead(html: string, title: string): string {
  const [head = '', first = ''] = HEAD.exec(html.slice(0, LONGEST)) ?? [];
  return head !== '' && title !== '' && htmlText(first) === title ? html.slice(head.length) : html;
}
