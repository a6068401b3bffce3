import { elementsOf, wordsOf, type ContentElement, type ContentNode } from '../content.ts';

/** What a field takes: one line, paragraphs, an address, a date, or figures, one a line. */
export type FieldKind = 'line' | 'text' | 'address' | 'date' | 'figures';

/** A field of a form. Its words stand beside the other words of the page, by its id. */
export interface FieldShape {
  readonly id: string;
  readonly kind: FieldKind;
  readonly isNeeded?: boolean;
}

/** What the fields hold, by their id; no value is an empty text. */
export type Values = Readonly<Record<string, string>>;

/** A piece of an entry's HTML, and the fields that it holds. */
export interface Piece {
  readonly fields: readonly FieldShape[];
  /** The entry's children that are this piece. */
  readonly find: (children: readonly ContentNode[]) => readonly ContentElement[];
  readonly read: (found: readonly ContentElement[]) => Values;
  /** The piece with new values; what it was before keeps what no field holds. */
  readonly make: (
    values: Values,
    before: readonly ContentElement[],
    language: string,
  ) => readonly ContentNode[];
}

/** One kind of entry in a list: a case study, a document, a figure, a link. */
export interface EntryShape {
  /** Names its words. */
  readonly id: string;
  /** The elements that an entry may be; a new one is the first. */
  readonly tags: readonly string[];
  /** The list that entries stand in, where they need one. */
  readonly within: string | null;
  readonly pieces: readonly Piece[];
  /** Fields that are attributes of the entry's element. */
  readonly facts: Readonly<Record<string, FieldShape>>;
}

export const element = (
  tag: string,
  attributes: ContentElement['attributes'],
  ...children: ContentNode[]
): ContentElement => ({ tag, attributes, children });

/** A value, or an empty text. */
export const valueOf = (values: Values, id: string): string => (values[id] ?? '').trim();

export const isBlank = (node: ContentNode): boolean => typeof node === 'string' && node.trim() === '';

/** Direct children with one of the tags. */
export const childrenWith =
  (...tags: readonly string[]) =>
  (children: readonly ContentNode[]): readonly ContentElement[] =>
    children.filter((one): one is ContentElement => typeof one !== 'string' && tags.includes(one.tag));

export const firstOf = (
  nodes: readonly ContentNode[],
  ...tags: readonly string[]
): ContentElement | undefined => elementsOf(nodes, tags)[0];

export const words = (node: ContentNode | undefined): string => (node ? wordsOf([node]) : '');

/** Every field of an entry, in the order of its form. */
export function fieldsOf({ pieces, facts }: EntryShape): readonly FieldShape[] {
  return [...pieces.flatMap(({ fields }) => fields), ...Object.values(facts)];
}

/** What the HTML of an entry says, field by field. */
export function readEntry({ pieces, facts }: EntryShape, { attributes, children }: ContentElement): Values {
  const said = pieces.map(({ find, read }) => read(find(children)));
  const given = Object.entries(facts).map(([name, { id }]) => [id, attributes[name] ?? ''] as const);
  return Object.assign({}, ...said, Object.fromEntries(given)) as Values;
}

/** The entry with new values. What did not change, and what no field holds, stays as it was. */
export function writeEntry(
  shape: EntryShape,
  values: Values,
  from: ContentElement,
  language: string,
): ContentElement {
  const found = shape.pieces.map(({ find }) => find(from.children));
  const taken = new Set<ContentNode>(found.flat());
  const pieces = shape.pieces.flatMap((piece, at) => {
    const before = found[at] ?? [];
    const said = piece.read(before);
    const isSame = piece.fields.every(({ id }) => valueOf(said, id) === valueOf(values, id));
    return isSame ? before : piece.make(values, before, language);
  });
  const others = from.children.filter((one) => !taken.has(one) && !isBlank(one));
  const given = Object.entries(shape.facts).map(([name, { id }]) => [name, valueOf(values, id)] as const);
  const attributes = Object.fromEntries(
    [...Object.entries(from.attributes).filter(([name]) => !(name in shape.facts)), ...given].filter(
      ([name, value]) => value !== '' || !(name in shape.facts),
    ),
  );
  return element(from.tag, attributes, ...pieces, ...others);
}

/** How many elements of an entry no field holds. */
export function unshown({ pieces }: EntryShape, { children }: ContentElement): number {
  const taken = new Set<ContentNode>(pieces.flatMap(({ find }) => find(children)));
  return children.filter((one) => !taken.has(one) && !isBlank(one)).length;
}
