/** What stands inside an element, as plain data: text, or a tag with attributes and children. */
export type ContentNode = string | ContentElement;

export interface ContentElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ContentNode[];
}

/** How a language for pages writes text, attributes and elements without an end. */
export interface Writer {
  readonly text: (text: string) => string;
  /** One attribute with its leading space. */
  readonly attribute: (name: string, value: string) => string;
  readonly isXml: boolean;
}

/** Elements of HTML that have no end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The nodes, written. */
export function write(nodes: readonly ContentNode[], writer: Writer): string {
  return nodes
    .map((node) => (typeof node === 'string' ? writer.text(node) : writeOne(node, writer)))
    .join('');
}

function writeOne({ tag, attributes, children }: ContentElement, writer: Writer): string {
  const pairs = Object.entries(attributes).map(([name, value]) => writer.attribute(name, value));
  if (VOID.has(tag)) return `<${tag}${pairs.join('')}${writer.isXml ? ' />' : '>'}`;
  return `<${tag}${pairs.join('')}>${write(children, writer)}</${tag}>`;
}

/** Every element of the nodes with one of the tags, the outermost of each line. */
export function elementsOf(
  nodes: readonly ContentNode[],
  tags: readonly string[],
): readonly ContentElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : tags.includes(node.tag) ? [node] : elementsOf(node.children, tags),
  );
}

/** Elements that leave the words on their two sides together: `<b>R</b>&D` is one word. */
const INLINE = new Set(
  'a abbr b cite code data em i label mark q s small span strong sub sup time u'.split(' '),
);

/** The words of the nodes, with single spaces. */
export function wordsOf(nodes: readonly ContentNode[]): string {
  const said = (node: ContentNode): string => {
    if (typeof node === 'string') return node;
    const inside = node.children.map(said).join('');
    return INLINE.has(node.tag) ? inside : ` ${inside} `;
  };
  return nodes.map(said).join('').replace(/\s+/g, ' ').trim();
}
