import { words } from './measure-words/index.ts';

/** What headings measure where their figures have no unit: words of English and Welsh tables, the first that fits. */
const MEASURES = {
  /** How far pupils have come: around 0, beside scores that are not. */
  progress: /\bprogress (?:8|scores?|measures?)\b|^value added\b/,
  index: /\b(index|indices|mynegai)\b/,
  score: /\b(scores?|ratings?|attainment 8|sgôr)\b/,
  rate: /\b((?<!business )rates?|ratio|proportion|percentage|share|cyfradd|cymhareb|canran)\b/,
  time: /^((average|mean|median|number of|nifer y?) )?(minutes|hours|days|weeks|months|oriau|diwrnodau|dyddiau)\b/,
  count: /\b(number|count|no\.?|nifer) of\b|^(number|count|nifer)\b|\bcount$/,
  money:
    /\b(price|cost|amount|spend|spending|expenditure|value|income|revenue|budget|pris|gwariant|gwerth|incwm|cyllideb)s?\b/,
};
/** `per 1,000`, `per head`: what a figure is divided by. */
const PER =
  /\b(?:(?:per|fesul) (?!cent\b)([\d,]+k?|[a-z]+)|y pen\b)|\((?:[p£$€]|pence|[mµμk]?g|t|m?l|k?m|k?wh) ?\/ ?([a-z]+[\d²³]?)\)/;
const perOf = (said: string): string | undefined => {
  const found = PER.exec(said);
  return found ? (found[1] ?? found[2] ?? 'head') : undefined;
};
/** Of how many the others are shares or rates; never on their axis. */
const BASE = /\b(?:numerator|denominator|rhifiadur|enwadur|base|sample size)\b|^n$/;
/** A row of how many were asked below what they answered, whatever the sizes. */
export const ASKED = /^(?:(?:un)?weighted )?(?:base|sample)(?: size)?[^a-z]*$|^n$/i;
/** Among the points of the compass `N` is the north. */
const COMPASS = /^[nsew]{1,2}$/i;
/** What other figures are compared with: in the same measure, though their names do not say which. */
export const COMPARED =
  /\b(?:target|benchmark|average|mean|median|previous|last|national|region(?:al)?|england|wales|scotland|ireland|uk|quartile|neighbours?|limit|objective|guideline|targed|cyfartaledd|cymru|lloegr)\b|^\W*\d{4}/;

/** Figures that are in no unit, so that a figure of another size beside them is hardly one of them. */
const BARE = /^(progress|index|score|rate)/;

/** A heading that is a unit, or how long something takes: what stands beside it is in another one, unless it is a time. */
export const PURE = new RegExp(
  [
    '^(?:hectares|acres|tonnes|miles|km|kilometres|litres|[km]wh|hectarau|erwau|tunelli|milltiroedd)$',
    '^(?:(?:average|mean|median|typical) )*(?:minutes|hours|days|weeks|months)\\b',
    '^(?:(?:average|mean|median|typical|number of) )+(?:(?:working|calendar) )?(?:minutes|hours|days|weeks|months)\\b',
    String.raw`^years (?:of|to|until|left|since)\b(?! *\d)`,
    String.raw`^(?:working|calendar) days (?:to|taken|lost|from|for|\()`,
    String.raw`^\D*\b(?:volunteer(?:ing)?|staff|officer|patrol|care|nursing|teaching|training|contact|bed|sick(?:ness)?|absence|overtime|agency|opening|lesson|learning|clinical|crew) (?:hours|days)$`,
    String.raw`^(?:(?:nifer|cyfartaledd|canolrif|cyfartalog|yr?|o) )*(?:munudau|oriau|diwrnodau|dyddiau|wythnosau|misoedd)\b`,
  ].join('|'),
);
/** The unit that a heading begins with or is. */
const OWN_UNIT =
  /^(?:(?:average|mean|median|typical|number of|total) )*(hectares|acres|tonnes|miles|km|kilometres|litres|[km]wh|minutes|hours|days|weeks|months|hectarau|erwau|tunelli|milltiroedd|munudau|oriau|diwrnodau|dyddiau|wythnosau|misoedd)\b/;
/** Something counted in a unit, `Miles travelled`: beside it, `Walked` is in miles and `Journeys` is not. */
const COUNTED =
  /^(?:(?:average|total) )?(?:hectares|acres|tonnes|miles|km|kilometres|litres|[km]wh|hectarau|tunelli|milltiroedd) [a-z]/;
const DONE = /^(?:\w+(?:ed|wyd)|sent|left)\b/;
const TIME =
  /\b(?:minute|hour|day|night|week|month|year|time|wait|(?:long|short)(?:er|est)?\b|m(?:ax|in)(?:imum)?\b|(?:awr|oriau|dydd|dyddiau|diwrnod(?:au)?|wythnos(?:au)?|mis|misoedd|amser)\b)/;

/** Sizes that lie further apart are not compared on one axis by anybody who knows that they are of one kind. */
export const APART = 20;

/** A name, and the size of the figures under it. */
export interface Measured {
  readonly name: string;
  readonly size: number;
  readonly figures: readonly number[];
  /** Whether they are written without decimals. */
  readonly isWhole: boolean;
}

/** What a heading says that its figures measure: `index`, `rate per 1000`; nothing where it does not say. */
export function measureOf(name: string): string {
  const said = name.toLowerCase();
  const [kind = ''] = Object.entries(MEASURES).find(([, words]) => words.test(said)) ?? [];
  const per = perOf(said);
  return kind && per ? `${kind} per ${per.replaceAll(',', '')}` : kind;
}

/** `Hourly rate` beside `Annual salary`: amounts for times of another length. */
const LENGTH = /\b(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?) (?=\w)/;

/** Whether amounts are said to be for times of different lengths. */
export function areLengthsMixed(names: readonly string[]): boolean {
  return new Set(names.flatMap((name) => LENGTH.exec(name.toLowerCase())?.[0].slice(0, 4) ?? [])).size > 1;
}

/** What one of many has, on average or by its own: `Average spend`, `Band D`. */
const EACH = new RegExp(`(?<![a-z])(?:${words.each})(?![a-z])`);

/** Whether what one of many has stands beside what they have together, or beside a number of them: no length can show both. */
export function isEachBesideAll(all: readonly Measured[]): boolean {
  const sizes = (isEach: boolean): readonly number[] =>
    all
      .filter(({ name, size }) => size > 0 && EACH.test(name.toLowerCase()) === isEach)
      .map(({ size }) => size);
  const [each, others] = [sizes(true), sizes(false)];
  const isApart = (less: readonly number[], more: readonly number[]): boolean =>
    Math.min(...more) > Math.max(...less) * APART;
  return each.length > 0 && others.length > 0 && (isApart(each, others) || isApart(others, each));
}

/** Whether some figures are divided, such as per head, and others beside them are not, or by something else. */
export function areBasesMixed(all: readonly Measured[], isHeading: boolean): boolean {
  if (all.every(({ name }) => COMPASS.test(name))) return false;
  const kinds = new Map<string, number[]>();
  for (const { name, size } of all) {
    const said = name.toLowerCase();
    const per = perOf(said)?.replaceAll(',', '');
    if (per === undefined && !BASE.test(said) && COMPARED.test(said)) continue;
    const kind = BASE.test(said) ? 'base' : (per ?? '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), size]);
  }
  const middles = [...kinds.values()].map(sizeOf).filter((size) => size > 0);
  const isSure = isHeading || all.some(({ name, size }) => size > 0 && ASKED.test(name));
  return kinds.size > 1 && (isSure || Math.max(...middles) > Math.min(...middles) * APART);
}

/** The size of figures: the middle one of those that are not 0. */
export function sizeOf(figures: Iterable<number>): number {
  const sizes = [...figures]
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? NaN;
}

/**
 * Whether names without a unit measure different things: a price and an index, a number and a rate. `isHeading` are names
 * that headings give; of others, which may be answers of a survey or kinds of cost, the sizes must lie apart as well.
 */
export function differ(all: readonly Measured[], isHeading: boolean): boolean {
  const kinds = new Map<string, number[]>();
  for (const { name, size } of all) {
    const kind = measureOf(name);
    kinds.set(kind, [...(kinds.get(kind) ?? []), size]);
  }
  const middles = [...kinds.values()].map(sizeOf).filter((size) => size > 0);
  const isApart = Math.max(...middles) > Math.min(...middles) * APART;
  const said = all.map(({ name }) => name.toLowerCase());
  if (isHeading && new Set(said.flatMap((name) => OWN_UNIT.exec(name)?.[1] ?? [])).size > 1) return true;
  const isBeside = (measure: RegExp, like: readonly RegExp[]): boolean =>
    said.some((name) => measure.test(name)) &&
    said.some((name) => ![measure, COMPARED, ...like].some((words) => words.test(name)));
  if (isHeading && (isBeside(PURE, [TIME]) || isBeside(COUNTED, [DONE]))) return true;
  const known = [...kinds.keys()].filter(Boolean);
  if (known.length > 1) return isHeading || isApart;
  return isApart && kinds.size > 1 && known.some((kind) => BARE.test(kind));
}
