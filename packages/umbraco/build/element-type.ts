import { camelCase, type Attribute } from '../../embed/build/attributes.ts';

/** A widget as an element type of a block list. */
export interface ElementType {
  readonly tag: string;
  readonly name: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** `evidence-chart` → `ipecEvidenceChart`: the alias of the element type, and the name of its view. */
export const aliasOf = ({ name }: Pick<ElementType, 'name'>): string => camelCase(`ipec-${name}`);

/** `heading-level` → `headingLevel`: the alias of a property. `content` is that of the rich text. */
export const propertyOf = camelCase;
