import type { OwnBand } from './types.ts';

/** Where a band begins that only points to the law: no purchase is worth as much. A number that JSON can hold. */
export const LAW_ALONE = Number.MAX_SAFE_INTEGER;

/** The ends of a band as its words give them. */
export type Ends = Pick<OwnBand, 'from' | 'fromIncluded' | 'to' | 'toIncluded'>;

const MONEY =
  /£?\s*(\d{1,3}(?:[,\s]\d{3})+|\d+)(\.\d{1,2})?\s*(k|m|mn|million|thousand|miliwn|mil)?\b\s*(\+)?/gi;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  miliwn: 1e6,
};

interface Amount {
  readonly pounds: number;
  readonly start: number;
  readonly end: number;
  readonly plus: boolean;
}

/** Every amount of money in a text, with its place. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(MONEY)].map((match) => {
    const [whole, digits = '0', pence = '', unit = '', plus] = match;
    const pounds = Number(digits.replace(/[,\s]/g, '') + pence) * (SCALE[unit.toLowerCase()] ?? 1);
    return { pounds, start: match.index, end: match.index + whole.length, plus: plus !== undefined };
  });
}

const LIMIT =
  /(eu|uk|gpa|fts|find a tender|statutory|legal|procurement act|regulated|relevant|national|applicable|the)?\s*(procurement\s+)?(threshold|trothwy|statutory limit|legal limit)/i;
const UNDER = /(less than|under|below|lower than|not exceeding\b(?!.*inclusive)|llai na|o dan|<(?!=))\s*$/i;
const UP_TO =
  /(up to|to a maximum of|no more than|not more than|maximum(?: of)?|not exceeding|hyd at|≤|<=)\s*(and including)?\s*$/i;
const OVER = /(more than|over|above|exceeding|greater than|in excess of|mwy na|dros|>(?!=))\s*$/i;
const FROM = /(from|between|at least|starting at|o|rhwng|≥|>=)\s*$/i;
const AND_OVER = /^\s*(\+|and (above|over|more|upwards)|or (above|over|more)|upwards|plus|ac uwch|neu fwy)/i;
const AND_UNDER = /^\s*(and (under|below|less)|or (under|below|less)|ac is|neu lai)/i;

/**
 * Reads a band such as "£5,001 to £25,000", "Up to £5k", "Over £100,000" or "£50,001 – UK threshold".
 * Null if the words give no band.
 */
export function readBand(text: string): Ends | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  const limit = LIMIT.exec(plain);
  const amounts = amountsIn(plain);
  const [first, second] = amounts;
  if (!first) return limit ? limitAlone(plain, limit.index) : null;
  const before = plain.slice(0, first.start);
  const after = plain.slice(first.end);
  if (second) return between(before, plain.slice(first.end, second.start), first, second);
  if (limit && limit.index > first.start) {
    return { from: first.pounds, fromIncluded: !OVER.test(before), to: 'threshold', toIncluded: false };
  }
  if (UP_TO.test(before)) return { from: 0, fromIncluded: true, to: first.pounds, toIncluded: true };
  if (UNDER.test(before)) return { from: 0, fromIncluded: true, to: first.pounds, toIncluded: false };
  if (AND_UNDER.test(after)) return { from: 0, fromIncluded: true, to: first.pounds, toIncluded: true };
  if (OVER.test(before)) return { from: first.pounds, fromIncluded: false, to: null, toIncluded: false };
  if (first.plus || AND_OVER.test(after) || FROM.test(before))
    return { from: first.pounds, fromIncluded: true, to: null, toIncluded: false };
  return null;
}

function between(before: string, middle: string, first: Amount, second: Amount): Ends {
  return {
    from: first.pounds,
    fromIncluded: !OVER.test(before),
    to: second.pounds,
    toIncluded: !UNDER.test(middle),
  };
}

/** "Above the UK threshold": the law's own procedures. "Up to the threshold": everything below it. */
function limitAlone(text: string, at: number): Ends {
  const before = text.slice(0, at);
  if (UP_TO.test(before) || UNDER.test(before))
    return { from: 0, fromIncluded: true, to: 'threshold', toIncluded: false };
  return { from: LAW_ALONE, fromIncluded: true, to: null, toIncluded: false };
}
