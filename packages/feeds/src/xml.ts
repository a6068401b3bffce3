import { Parser } from 'htmlparser2';
import { isInline, isSilent } from './page/elements.ts';
import { isStruck } from './page/page-struck.ts';
import { raised } from './raised.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * An element of an XML document. Names are lower case; those in the root's own namespace have no prefix, those in a
 * namespace of `PREFIXES` have the prefix that is customary for it, others keep theirs.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts (CDATA included) and elements, in the document's order. */
  readonly content: readonly (string | XmlElement)[];
}

interface OpenElement extends XmlElement {
  readonly content: (string | OpenElement)[];
}

/** Namespaces that feeds use beside their own, by whatever prefix a feed gives them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
]);

/** Deeper than any feed; a document that nests further is refused before it costs anything. */
const DEEPEST = 200;

/** Written to the parser at a time, so that reading stops soon after there is reason to. */
const PIECE = 16_000;

/** Names elements as `XmlElement` says. Declarations hold from where they stand to the end of the document. */
function naming(): (name: string, attributes: Readonly<Record<string, string>>) => string {
  const declared = new Map<string, string>();
  let rootPrefix: string | null = null;
  let rootSpace = '';
  return (name, attributes) => {
    const colon = name.indexOf(':');
    const written = name.slice(0, Math.max(colon, 0));
    if (rootPrefix === null) {
      rootPrefix = written;
      rootSpace = attributes[written ? `xmlns:${written}` : 'xmlns'] ?? '';
    }
    for (const key of Object.keys(attributes)) {
      const space = attributes[key] ?? '';
      const prefix = space === rootSpace && space !== '' ? '' : PREFIXES.get(space);
      if (prefix !== undefined && key.startsWith('xmlns:')) declared.set(key.slice(6), prefix);
    }
    const prefix = written === rootPrefix ? '' : (declared.get(written) ?? written);
    const local = name.slice(colon + 1);
    return (prefix === '' ? local : `${prefix}:${local}`).toLowerCase();
  };
}

/** A `<` that opens nothing (`Bins <5m`) is text; what is inside CDATA and comments stays as it is. */
function withLooseSigns(document: string): string {
  return document.replace(/<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<(?![\p{L}_:/!?])/gu, (found) =>
    found === '<' ? '&lt;' : found,
  );
}

/** Reads an XML document into a tree. A document that ends before its root does is refused as cut off. */
export function parseXml(text: string): Result<XmlElement> {
  const document = withLooseSigns(text);
  const root: OpenElement = { name: '', attributes: {}, content: [] };
  const open: OpenElement[] = [root];
  const nameOf = naming();
  let isEnded = false;
  let isWhole = false;
  let isTooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = { name: nameOf(name, attributes), attributes, content: [] };
        open.at(-1)?.content.push(element);
        open.push(element);
        isTooDeep ||= open.length > DEEPEST;
      },
      ontext(text) {
        open.at(-1)?.content.push(text);
      },
      onclosetag(_name, isImplied) {
        open.pop();
        // The end of the document closes what is open, which is not the same as having been closed.
        if (open.length === 1) isWhole = !(isImplied && isEnded);
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < document.length; at += PIECE) {
    parser.write(document.slice(at, at + PIECE));
    if (isTooDeep)
      return fail({ code: 'feed-not-xml', message: `The document nests deeper than ${DEEPEST} elements.` });
  }
  isEnded = true;
  isWhole &&= open.length === 1;
  parser.end();
  const element = elements(root)[0];
  if (!element) return fail({ code: 'feed-not-xml', message: 'The document holds no XML element.' });
  if (!isWhole)
    return fail({ code: 'feed-cut-off', message: `The document ends before </${element.name}>.` });
  return ok(element);
}

/** The elements directly inside. */
export function elements({ content }: XmlElement): readonly XmlElement[] {
  return content.filter((part) => typeof part !== 'string');
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return elements(element).find((one) => one.name === name);
}

/** Every child of that name. */
export function children(element: XmlElement, name: string): readonly XmlElement[] {
  return elements(element).filter((one) => one.name === name);
}

/** All text inside, in the document's order, as a reader of XHTML would see it: blocks are parted by a space. */
export function textOf({ content }: XmlElement): string {
  return textWithin(content, false);
}

function textWithin(content: XmlElement['content'], isRaised: boolean): string {
  const told = (text: string): string => (isRaised ? raised(text) : text);
  return content.map((part) => (typeof part === 'string' ? told(part) : spaced(part, isRaised))).join('');
}

function spaced(element: XmlElement, isRaised: boolean): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  if (isSilent(name) || isStruck({ name, attributes: element.attributes })) return '';
  const text = textWithin(element.content, isRaised || name === 'sup');
  return isInline(name) ? text : ` ${text} `;
}

/** The text of the first child of that name, or an empty text. */
export function childText(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found ? textOf(found).trim() : '';
}
