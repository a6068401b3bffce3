import { plain } from './column-names.ts';

/** How publishers head the ends of an interval, in English and Welsh. */
const ENDS = {
  lower: /\b(lower|isaf|lci|lcl|conf low)\b/,
  upper: /\b(upper|uchaf|uci|ucl|conf high)\b/,
} as const;
const AROUND =
  /\b(9\d(\.\d+)?|ci|confidence|credible|interval|limit|bound|end|terfyn|hyder|cyfwng|pen)\b|[%(),:£€$]/g;
/** Words that make an end of an interval of an end of anything: of a tier, a class, an age. */
const SURE = /\b(9\d(\.\d+)?|ci|confidence|credible|interval|limit|bound|terfyn|hyder|cyfwng|[lu]c[il])\b/;

export type End = keyof typeof ENDS;

/** A word of confidence, beside which a limit is one of confidence too. */
const CONFIDENCE = /\b(9\d(\.\d+)?|ci|confidence|credible|interval|hyder|cyfwng)\b/;
/** What a policy holds its limits against: the treasury reports of councils do. */
const FACT = /\b(actual|outturn|position|current|exposure|held|gwirioneddol|alldro)\b/;

/**
 * Whether the limits of a table are those of a policy, such as how much debt may fall due in a year: they say nothing of how
 * far a figure may be off. A limit of confidence is one of an estimate.
 */
export function arePolicy(names: readonly string[]): boolean {
  const all = names.map(plain);
  const isLimit = (name: string): boolean =>
    /\b(limit|terfyn)\b/.test(name) && (ENDS.lower.test(name) || ENDS.upper.test(name));
  const figures = all.filter((name) => !isLimit(name));
  const isHeld = figures.length === 0 || figures.some((name) => FACT.test(name));
  return all.some(isLimit) && !all.some((name) => CONFIDENCE.test(name)) && isHeld;
}

/** What an end of an interval is of, and whether its heading says that it is one. */
export interface Stem {
  readonly stem: string;
  /** A word of confidence, or nothing but `Lower`. Otherwise a column of figures of that name must stand beside it. */
  readonly isSure: boolean;
}

/** Which series a heading is the end of: `SME share, lower 95% CI` → `sme share`, `Isaf` → ``; else undefined. */
export function stemOf(name: string, end: End): Stem | undefined {
  // `LowerCI95.0limit`.
  const words = plain(name).replace(/^(lower|upper)(ci)([\d.]*)(limit)?/, '$1 $2 $3 $4');
  const found = ENDS[end].exec(words);
  if (!found) return undefined;
  const stem = bare(words.replace(ENDS[end], ' '));
  const isSure = stem === '' || SURE.test(words);
  return isSure || found.index > 0 ? { stem, isSure } : undefined;
}

/** A heading of how far a figure may be off, to either side. */
const MARGIN = /±|\+\/-|\bmargin of error\b|\bmoe\b|\bplus or minus\b/;

/** Which series a heading is the margin of error of: `Share ±` → `share`; else undefined. */
export function marginOf(name: string): string | undefined {
  const words = plain(name).replace(/\+\/ ?/, '+/-');
  return MARGIN.test(words) ? bare(words.replace(MARGIN, ' ')) : undefined;
}

/** How far an end lies from its figure: `Value (%)`, `- (%)` and `+ (%)`, or `Uncertainty minus`. */
const REACH = {
  lower: /\bminus\b|(?<=^|[ ,(])-(?=$|[ ,(%])/,
  upper: /\bplus\b|(?<=^|[ ,(])\+(?=$|[ ,(%])/,
} as const;

/** Which series a heading says the distance of an end of: `Female, Uncertainty minus (%)` → `female`; else undefined. */
export function reachOf(name: string, end: End): string | undefined {
  const said = name.toLowerCase();
  return REACH[end].test(said) && !MARGIN.test(said) ? reached(said.replace(REACH[end], ' ')) : undefined;
}

/** The same of the figure: `Female, Value (%)` → `female`. */
export const reached = (name: string): string =>
  bare(name.toLowerCase().replace(/\b(?:value|uncertainty|error)\b/g, ' '));

/** A heading without punctuation and what is said around the ends of an interval. */
export function bare(name: string): string {
  return plain(plain(name).replace(AROUND, ' '));
}
