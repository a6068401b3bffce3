import type { CheckStrings } from './strings.ts';

/** Attributes that any element may have; the page's own affair. */
const GLOBAL =
  /^(?:data-.*|aria-.*|on.*|xml.*|_.*|v-.*|x-.*|accesskey|autofocus|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item(?:id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** A row for each attribute of the element: its name, as it is written, and whether the element reads it. */
export function attributeRows(element: Element, words: CheckStrings): readonly (readonly string[])[] {
  const unknown = unknownAttributes(element);
  return Array.from(element.attributes, ({ name, value }) => [
    name,
    value,
    unknown.includes(name) ? words.unknown : words.known,
  ]);
}

/** The names of those attributes that neither the element reads nor any element may have. */
export function unknownAttributes(element: Element): readonly string[] {
  const read = observed(element);
  return element.getAttributeNames().filter((name) => !read.has(name) && !GLOBAL.test(name));
}

function observed(element: Element): ReadonlySet<string> {
  const type: object = element.constructor;
  return new Set('observedAttributes' in type ? (type.observedAttributes as readonly string[]) : []);
}
