import { amountsIn, plainText, type Amount } from './amounts.ts';
import type { OwnBand } from './types.ts';

/** Where a band begins that only points to the law: no purchase is worth as much. A number that JSON can hold. */
export const LAW_ALONE = Number.MAX_SAFE_INTEGER;

/** The ends of a band as its words give them. */
export type Ends = Pick<OwnBand, 'from' | 'fromIncluded' | 'to' | 'toIncluded'>;

/** What the words around an amount make of it. */
type End = 'from' | 'over' | 'to' | 'under';

const LIMIT =
  /(eu|uk|gpa|wto|fts|find a tender|statutory|legal|procurement act|regulated|relevant|national|applicable|the)?\s*(procurement\s+)?(threshold|trothwy|statutory limit|legal limit)/i;

/** The words before an amount, the more exact first: "not exceeding" is no "exceeding". */
const BEFORE: readonly (readonly [End, RegExp])[] = [
  ['under', /(up ?to,? but (not including|excluding)|hyd at,? ond heb gynnwys)\s*$/i],
  [
    'to',
    /(up ?to,?( and incl(uding|\.|usive of)?)?|to a max(imum)? of|max(\.|imum)?( value)?( of)?|(no|not) (more|greater|higher) than|(does |do )?not exceed(ing)?|hyd at( a(c|n)? ?(chan|gan) gynnwys| ac yn cynnwys)?|^to|(dim|heb fod yn) (mwy|fwy) na|≤|<=|=<)\s*$/i,
  ],
  [
    'to',
    /((less|lower) than( or |\s*\/\s*)equal to|equal to or (less|lower) than|equal to or (under|below))\s*$/i,
  ],
  ['from', /((no|not|nid) (less|lower|fewer|llai) (than|na)|at or (above|over))\s*$/i],
  ['under', /(less than|under|below|lower than|smaller than|llai na|\b(o )?dan|islaw|<)\s*$/i],
  [
    'from',
    /(equal to or (more|greater|higher) than|(more|greater|higher) than( or |\s*\/\s*)equal to|≥|>=|=>)\s*$/i,
  ],
  [
    'over',
    /(more than|over|above|exceed(s|ing)?|greater than|higher than|in excess of|mwy na|uwch na|dros|uwchlaw|>)\s*$/i,
  ],
  [
    'from',
    /(\bfrom|between|at least|min(\.|imum)?( value)?( of)?|starting (at|from)|o leiaf|\bo|rhwng)\s*$/i,
  ],
];
const AFTER: readonly (readonly [End, RegExp])[] = [
  [
    'from',
    /^\s*(\+|plus\b|upwards|(and|or) (up|above|over|more|upwards|greater|higher|beyond)|min(imum)?\b|ac (yn )?uwch|ac i fyny|a throsodd|neu fwy)/i,
  ],
  ['to', /^\s*(and (under|below|less)|or (under|below|less)|max(imum)?\b|ac is|neu lai)/i],
];
const EVERYTHING =
  /^(any|all|every|unrhyw|pob)\b.*\b(values?|amounts?|contracts?|purchases?|werth|gwerth|contractau?)\s*(\([^)]*\))?$/i;

/** "(£30,000 with VAT)" after an amount says it a second way. */
/** "£30,000 inc VAT and over": which VAT is read elsewhere. */
const VAT_WORDS = /\b(inc|incl|ex|exc|excl|including|excluding)\b[.-]?\s*(vat|taw)\b/gi;
const AGAIN = /\((?=[^)]*\d)[^)]*\b(vat|taw)\b[^)]*\)/gi;

/** "the Procurement Act 2023", "from 1 January 2026": the year of a law or of a day is no amount. */
const YEAR =
  /(?<=\b(act|regulations?|rules|deddf|rheoliadau)\s)(19|20)\d\d\b|\b(\d{1,2}(st|nd|rd|th)?\s+)?(january|february|march|april|may|june|july|august|september|october|november|december)\s+20\d\d\b/gi;

/** The short names of laws have years in them: "PA23 threshold", "PCR 2015". */
const SHORT_LAW = /\b(?:pa|pcr|ucr|ccr|psr)\s?(?:20)?\d\d\b/gi;
/** "Tier 3 – £25k": what a band is called is no end of it. */
const LABEL =
  /^\(?(?:tier|band|level|category|cat|stage|step|class|group|zone|range|type|row|haen|lefel|categori|cam|dosbarth)\.? ?(?:[a-z]?\d{1,2}[a-z]?|[a-z]|i{1,3}|iv|vi{0,3})\)?\s*[:.)-]?\s+(?=.*\d)/i;
/** The law and these rules count in pounds. */
const FOREIGN = /[€$]|\b(?:eur|euros?|usd|dollars?)\b/i;

/** The words of a band in one spelling, without what says an amount a second way, and without years. */
export function bandWords(text: string): string {
  const named = plainText(text).replace(YEAR, '').replace(SHORT_LAW, '').replace(/\s+/g, ' ').trim();
  const whole = named.replace(LABEL, '');
  const shorter = whole.replace(AGAIN, ' ').trim();
  return /\d/.test(shorter) ? shorter : whole;
}

/**
 * Reads a band such as "£5,001 to £25,000", "Up to and including £5k", "Over £100,000" or "£50,001 – UK threshold".
 * Null if the words give no band, or give more than one.
 */
export function readBand(text: string): Ends | null {
  const plain = bandWords(text)
    .replace(VAT_WORDS, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const amounts = amountsIn(plain);
  const limit = LIMIT.exec(plain);
  if (amounts === null || amounts.length > 2 || FOREIGN.test(plain)) return null;
  const [first, second] = amounts;
  if (!first) return limit ? limitAlone(plain, limit.index) : EVERYTHING.test(plain) ? band('from', 0) : null;
  const before = plain.slice(0, first.start);
  if (second) return between(before, plain.slice(first.end, second.start), first, second);
  if (limit && limit.index > first.start)
    return { ...band(endOf(before, '') === 'over' ? 'over' : 'from', first.pounds), to: 'threshold' };
  const end = endOf(before, plain.slice(first.end));
  return end ? band(end, first.pounds) : null;
}

function endOf(before: string, after: string): End | undefined {
  return (BEFORE.find(([, words]) => words.test(before)) ??
    AFTER.find(([, words]) => words.test(after)))?.[0];
}

function band(end: End, pounds: number): Ends {
  if (end === 'from' || end === 'over')
    return { from: pounds, fromIncluded: end === 'from', to: null, toIncluded: false };
  return { from: 0, fromIncluded: true, to: pounds, toIncluded: end === 'to' };
}

/** "£5,001 to £25,000", "over £5,000 but not exceeding £25,000", "£10,000 or more but less than £50,000". */
function between(before: string, middle: string, first: Amount, second: Amount): Ends | null {
  // "Below £12,000 or £30,000" names two ends for two cases.
  if (second.pounds < first.pounds || /\b(or|neu)\s*$/i.test(middle)) return null;
  const upper = BEFORE.find(([, words]) => words.test(middle))?.[0];
  const lower = endOf(before, '');
  if (upper === 'over' || lower === 'to' || lower === 'under') return null;
  // "£5,000 < value": what is asked for is more than the first amount.
  const isBelowValue = /^\s*<(?!=)\s*[a-z]/i.test(middle);
  return {
    from: first.pounds,
    fromIncluded: lower !== 'over' && !isBelowValue,
    to: second.pounds,
    toIncluded: upper !== 'under',
  };
}

/** "Above the UK threshold": the law's own procedures. "Up to the threshold": everything below it. */
function limitAlone(text: string, at: number): Ends {
  const end = endOf(text.slice(0, at), '');
  if (end === 'to' || end === 'under')
    return { from: 0, fromIncluded: true, to: 'threshold', toIncluded: false };
  return { from: LAW_ALONE, fromIncluded: true, to: null, toIncluded: false };
}

/** Amounts for each year: the law and this tool hold the whole value of a contract against a limit. */
export function isYearly(text: string): boolean {
  return /\b(per (annum|year)|p\.?a\.?\b|annual(ly)?|a year|each year|yearly|y flwyddyn|bob blwyddyn|blynyddol)/i.test(
    text,
  );
}
