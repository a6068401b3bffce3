import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { plainText } from './text.ts';

/** Elements whose content is no text for a reader. */
const SILENT: readonly string[] = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
];

/** Elements that part words from words. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;

/** More markup than any summary needs; the rest of a long post is not read. */
const LONGEST_MARKUP = 50_000;

function read(markup: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.includes(name)) silent++;
      else if (!INLINE.test(name)) parts.push(' ');
    },
    ontext(text) {
      if (silent === 0) parts.push(text);
    },
    onclosetag(name) {
      if (SILENT.includes(name)) silent--;
      else if (!INLINE.test(name)) parts.push(' ');
    },
  });
  parser.end(markup.slice(0, LONGEST_MARKUP));
  return plainText(parts.join(''));
}

/**
 * The text of a piece of HTML, entities decoded, scripts and styles left out. Where nothing is left of it the markup
 * itself is the text, so that nothing is lost; it is only ever shown as text.
 */
export function htmlText(value: unknown): string {
  return typeof value === 'string' ? read(value) || plainText(value) : plainText(value);
}

/** A text whose writer may have escaped it once too often: entities are decoded, tags stay as they are. */
export function entityText(value: string): string {
  return plainText(decodeHTML(value.slice(0, LONGEST_MARKUP)));
}

/** The beginning of a long text, ended at a word. */
export function excerpt(text: string, longest = 300): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
