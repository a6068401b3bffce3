import { CLIPPED_AWAY } from '@ipec/common';
import { elementsOf, find, namesOf, type PageNode } from './page-node.ts';

/** What the systems that write pages call words for those who listen. */
export const HEARD_NAME =
  /(?:^|[\s_-])(?:visually-?hidden|hidden-visually|sr-only|show-for-sr|screen-?readers?(?:-only|-text)?|assistive-text|element-invisible|a11y-hidden|off-?screen)(?:$|[\s_-])/;
/** Moved out of the page. */
const FAR = /(?:left|top):\s*-\d{4,}/;

/** Whether an element is for those who listen alone: the page draws it in no place. `heard` says so of a style sheet. */
export function isHeard(node: PageNode): boolean {
  const { heard, style = '' } = node.attributes;
  const names = namesOf(node);
  return (
    heard !== undefined ||
    CLIPPED_AWAY.test(style) ||
    FAR.test(style) ||
    (HEARD_NAME.test(names) && !/\bnot-sr-only\b/.test(names))
  );
}

/**
 * Whom an element is for where it is not for all: `heard` for those who listen, `seen` for those who see, which is a sign or
 * a short form with its words for those who listen beside it.
 */
export function audienceOf(node: PageNode, parent: PageNode): 'heard' | 'seen' | undefined {
  if (isHeard(node)) return 'heard';
  return node.attributes['aria-hidden'] === 'true' && elementsOf(parent).some(isHeard) ? 'seen' : undefined;
}

/** Whether nothing of an element can be drawn as words or a picture but what is for those who listen. */
export function isNamedByHeard(node: PageNode): boolean {
  const isSaid = (one: PageNode): boolean =>
    one.content.some((inner) =>
      typeof inner === 'string' ? /[\p{L}\p{N}]/u.test(inner) : !isHeard(inner) && isSaid(inner),
    );
  return find(node, isHeard) !== undefined && !isSaid(node) && !find(node, ({ name }) => name === 'img');
}
