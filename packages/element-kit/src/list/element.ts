import { render } from 'lit';

/** What stands in an element; null and undefined leave nothing. */
export type Content = Node | string | null | undefined;

/**
 * An element with its attributes and what stands in it. The entries of a list are made so, and not by Lit's templates: an
 * entry is made once and never changed in place, so there is nothing to remember of it. That is a tenth of a carousel's start.
 *
 * @param attributes - null and undefined leave an attribute out
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  ...content: readonly Content[]
): HTMLElement {
  const made = document.createElement(name);
  for (const attribute in attributes) {
    const value = attributes[attribute] ?? null;
    if (value !== null) made.setAttribute(attribute, value);
  }
  for (const one of content) if (one !== null && one !== undefined) made.append(one);
  return made;
}

/** Whatever Lit can draw, to stand in such an element. */
export function drawn(value: unknown): Node {
  const fragment = document.createDocumentFragment();
  render(value, fragment);
  return fragment;
}
