import type { CheckStrings } from './strings.ts';

/** Attributes that any element may have; the page's own affair. */
const GLOBAL =
  /^(?:data-.*|aria-.*|on.*|xml.*|_.*|v-.*|x-.*|accesskey|autofocus|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item(?:id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** A row for each attribute of the element: its name, as it is written, and whether the element reads it. */
export function attributeRows(element: Element, words: CheckStrings): readonly (readonly string[])[] {
  const read = observed(element);
  return Array.from(element.attributes, ({ name, value }) => [
    name,
    value,
    read.has(name) || GLOBAL.test(name) ? words.known : words.unknown,
  ]);
}

function observed(element: Element): ReadonlySet<string> {
  const type: object = element.constructor;
  return new Set('observedAttributes' in type ? (type.observedAttributes as readonly string[]) : []);
}
