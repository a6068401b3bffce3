import { descendants, type PageNode } from './page-node.ts';

/** What an item may say of itself in `data-*`. */
const OF_ITEM =
  'type kind organisation place nation region sector publisher route author authors tags topics outcome outcome-date date updated review-by expires verified starts ends figure figure-text figure-unit figure-label figure-date quote quote-by logo logo-alt image-fit'.split(
    ' ',
  );

/** Whether two words differ in one letter that was added, left out, changed or has changed places. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const isSwapped =
    short.length === long.length &&
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2);
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return isSwapped || rest === long.slice(at + 1);
}

/** So short a word is nearly many others. */
const SHORT = 6;

/** Whether a name is one of ours with a slip in it: `organization`, `reviewby`, `sectors`. */
function isSlip(name: string, known: readonly string[]): boolean {
  const bare = name.replaceAll('-', '');
  return known.some((one) => {
    const plain = one.replaceAll('-', '');
    if (plain === bare || plain === `${bare}s` || `${plain}s` === bare) return true;
    return plain.length >= SHORT && plain[0] === bare[0] && isNear(plain, bare);
  });
}

/**
 * The `data-*` attributes of an item that were meant for us and are read by nobody: those of our own prefix, on the item or
 * in it, and names of ours with a slip.
 */
export function unreadAttributes(
  node: PageNode,
  known: readonly string[] = OF_ITEM,
  around: PageNode = node,
): readonly string[] {
  const own = [...new Set([around, node])].flatMap(({ attributes }) => Object.keys(attributes));
  const slips = own.filter((name) => {
    const word = /^data-(?!ipec-)(.+)$/.exec(name)?.[1];
    return word !== undefined && !known.includes(word) && isSlip(word, known);
  });
  const ours = [around, node, ...descendants(around)].flatMap(({ attributes }) =>
    Object.keys(attributes).filter((name) => name.startsWith('data-ipec-')),
  );
  return [...new Set([...slips, ...ours])];
}
