import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from './result.ts';

/** An element of an XML document. Names are lower case and keep their prefix: `media:content`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, CDATA included. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Deeper than any feed; a document that nests further is refused before it costs anything. */
const DEEPEST = 200;

/** Reads an XML document into a tree. A document that ends before its root does is refused as cut off. */
export function parseXml(document: string): Result<XmlElement> {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  let isEnded = false;
  let isWhole = false;
  let isTooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST) isTooDeep = true;
        if (isTooDeep) return;
        const element: OpenElement = { name: name.toLowerCase(), attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (element && !isTooDeep) element.text += text;
      },
      onclosetag(_name, isImplied) {
        if (isTooDeep) return;
        open.pop();
        if (open.length === 1) isWhole = !isImplied || !isEnded;
      },
    },
    { xmlMode: true },
  );
  parser.write(document);
  isEnded = true;
  isWhole &&= open.length === 1;
  parser.end();
  const element = root.children[0];
  if (isTooDeep)
    return fail({ code: 'feed-not-xml', message: `The document nests deeper than ${DEEPEST} elements.` });
  if (!element) return fail({ code: 'feed-not-xml', message: 'The document holds no XML element.' });
  if (!isWhole)
    return fail({ code: 'feed-cut-off', message: `The document ends before </${element.name}>.` });
  return ok(element);
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

/** Every child of that name. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((one) => one.name === name);
}

/** The text of the first child of that name, or an empty text. */
export function childText(element: XmlElement, name: string): string {
  return child(element, name)?.text.trim() ?? '';
}

/** Every descendant of that name, nearest first. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** All text inside, that of descendants too, in no promised order between an element's own text and its children's. */
export function allText(element: XmlElement): string {
  return [element.text, ...element.children.map(allText)].join(' ');
}
