import { isInline } from '../page/elements.ts';
import { textIn, type PageNode } from '../page/page-node.ts';

/** Words that qualify a number, in English and Welsh. */
const QUALIFIER =
  '(?:(?:more|less|fewer|greater|no more|no fewer) than|over|at least|at most|up to|nearly|almost|about|around|approximately|approx\\.?|roughly|some|under|below|above|only|just(?: over| under)?|an estimated|estimated|circa|c\\.|mwy na|llai na|dros|dan|o leiaf|hyd at|bron(?: i)?|tua|oddeutu)';
/** A sign, or words that qualify, at the end of what stands before a number: both are a part of it. */
const BEFORE = new RegExp(
  `(?:^|(?<=[\\s(]))(?:${QUALIFIER}\\s+(?:[~≈<>≤≥±+−-]?[£$€])?|[~≈<>≤≥±+−-]?[£$€]|[~≈<>≤≥±+−-])$`,
  'i',
);
/** What stands between the two numbers of a share or a range. */
const BETWEEN = /^\s*(?:in|out of|to|[-–—]|ym mhob|o bob|i)\s*$/;
/** A sign, a letter of scale or a word of scale at the start of what stands after it. */
const AFTER =
  /^(?:(?:%|\+|(?:m|bn|tn|k|p|x|pp|st|nd|rd|th)(?![\p{L}\d]))+|\s?(?:million|billion|trillion|thousand|per ?cent|miliwn|biliwn|triliwn|mil|y cant)(?![\p{L}\d]))/u;

type Piece = string | PageNode;

/** Whether an element is the value and nothing besides. */
function isValue(one: Piece | undefined): one is PageNode {
  if (typeof one !== 'object') return false;
  if (one.name === 'data') return textIn(one) !== '';
  const told = one.content.filter((inner) => typeof inner !== 'string' || inner.trim() !== '');
  return isInline(one.name) && told.length === 1 && isValue(told[0]);
}

function added(value: PageNode, before: string, after: string): PageNode {
  if (value.name === 'data') return { ...value, content: [before, ...value.content, after] };
  return {
    ...value,
    content: value.content.map((one) => (typeof one === 'string' ? one : added(one, before, after))),
  };
}

/** What stands beside a value, and how much of it is a sign of the value. */
function signIn(one: Piece | undefined, sign: RegExp): string {
  if (typeof one === 'string') return sign.exec(one)?.[0] ?? '';
  const text = one && isInline(one.name) && one.name !== 'br' ? textIn(one) : '';
  if (text === '' || sign.exec(text)?.[0] !== text) return '';
  // A style sheet sets a word of scale apart.
  return /^\p{L}{3}/u.test(text) && sign === AFTER ? ` ${text}` : text;
}

function without(one: Piece, sign: string, isBefore: boolean): readonly Piece[] {
  if (sign === '' || typeof one !== 'string') return sign === '' ? [one] : [];
  return [isBefore ? one.slice(0, one.length - sign.length) : one.slice(sign.length)];
}

/** Two values of one share or range, `<data>1</data> in <data>5</data>`, as one. */
function asOne(content: readonly Piece[]): readonly Piece[] {
  const at = content.findIndex(isValue);
  const { [at]: one, [at + 1]: between, [at + 2]: other } = content;
  if (at < 0 || !isValue(one) || !isValue(other) || typeof between !== 'string' || !BETWEEN.test(between))
    return content;
  const both: PageNode = { name: 'data', attributes: {}, content: [one, between, other] };
  return [...content.slice(0, at), both, ...content.slice(at + 3)];
}

/** A figure whose value holds the signs that stand beside it: `£<data>5</data>m` → `<data>£5m</data>`. */
export function withSigns(node: PageNode): PageNode {
  const content = asOne(node.content.map((one) => (typeof one === 'string' ? one : withSigns(one))));
  const at = content.findIndex(isValue);
  const { [at]: value, [at - 1]: left, [at + 1]: right } = content;
  if (at < 0 || !isValue(value)) return { ...node, content };
  const before = signIn(left, BEFORE);
  const after = signIn(right, AFTER);
  const beside = (one: Piece | undefined, sign: string, isBefore: boolean): readonly Piece[] =>
    one === undefined ? [] : without(one, sign, isBefore);
  return {
    ...node,
    content: [
      ...content.slice(0, Math.max(0, at - 1)),
      ...beside(left, before, true),
      added(value, before, after),
      ...beside(right, after, false),
      ...content.slice(at + 2),
    ],
  };
}
