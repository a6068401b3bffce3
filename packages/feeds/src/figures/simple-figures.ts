import { elementsAlone, isCleanPage, isDate, onOneLine } from '../page/clean.ts';
import type { PageNode } from '../page/page-node.ts';
import { safeLink } from '../safe-url.ts';
import { uniqueIds } from '../slug.ts';
import type { KeyFigure } from './key-figure.ts';

/*
 * The markup that the documentation recommends, read without the reader of any figures: figures alone, each with its value,
 * words, a date in ISO 8601 and a source that is a link. Every function answers with null where it meets something else: one
 * such thing, and `figuresInPage` reads the whole page. Where this reading answers, it says what `figuresInPage` says.
 */

const PARTS = ['data', 'figcaption', 'time', 'cite'];

/** The words of an element that holds words alone; empty for any other. */
function wordsOf({ content: [text, other] }: PageNode): string {
  return typeof text === 'string' && other === undefined ? onOneLine(text) : '';
}

/** What may be a sign that nothing is there, such as `n/a` or `to be confirmed`. */
const MAYBE_NOTHING = /^(?:to|not?|i.w|n.a)\b|unknown|^\D{0,4}$|[#[{]|x[x%]|£x|^\D*0\D*$/i;

function figureOf(node: PageNode, base: string): Omit<KeyFigure, 'id'> | null {
  const inside = elementsAlone(node) ?? [];
  const [data, caption, time, cite] = PARTS.map((part) => inside.find(({ name }) => name === part));
  if (inside.length !== PARTS.length || !data || !caption || !time || !cite) return null;
  const [link, other] = elementsAlone(cite) ?? [];
  if (node.name !== 'figure' || link?.name !== 'a' || other) return null;
  const [text = '', label = '', day = '', name = ''] = [data, caption, time, link].map(wordsOf);
  const url = safeLink(link.attributes['href'], base);
  const { datetime = '' } = time.attributes;
  const isWhole =
    [text, label, day, name, url].every(Boolean) &&
    ![text, label, name].some((one) => MAYBE_NOTHING.test(one));
  if (!isWhole || !isDate(datetime) || /^[–—:,·-]|[–—:,·-]$/.test(label)) return null;
  return {
    text,
    label,
    date: { iso: datetime, text: day },
    source: { name, url },
    details: [],
    detailsTitle: null,
    rivals: [],
    series: [],
    language: onOneLine(node.attributes['lang']) || null,
  };
}

/** The figures of a page in the recommended markup; null for any other page, which `figuresInPage` reads. */
export function simpleFigures(
  root: PageNode,
  { baseUrl }: { readonly baseUrl: string },
): readonly KeyFigure[] | null {
  const nextId = uniqueIds();
  const nodes = isCleanPage(root) ? elementsAlone(root) : null;
  const figures: KeyFigure[] = [];
  for (const node of nodes ?? []) {
    const figure = figureOf(node, baseUrl);
    if (!figure) return null;
    figures.push({ id: nextId(onOneLine(node.attributes['id']), figure.label), ...figure });
  }
  return nodes && figures;
}
