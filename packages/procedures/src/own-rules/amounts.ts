/** An amount of money in a text, with its place. */
export interface Amount {
  readonly pounds: number;
  readonly start: number;
  readonly end: number;
}

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  miliwn: 1e6,
};
const MONEY =
  /(£\s*)?(?:(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d{1,2}(?!\d))?|\b(nil|zero|nought|sero)\b)(?:\s*(k|mn|m|million|thousand|miliwn|mil)\b)?/gi;
/** What joins the two ends of a range, and nothing else between them. */
const JOINS = /^\s*(?:\([^)]*\)\s*)?(?:-|to|up ?to|and|i|a|hyd at)\s*(?:£\s*)?$/i;

/** "3 years", "10 days", "60%": no money. */
const OTHER_UNIT =
  /^\s*(?:years?|months?|weeks?|(?:working |calendar )?days?|hours?|blynedd|mlynedd|mis|wythnos|diwrnod|%)/i;

interface Found extends Amount {
  readonly digits: number;
  readonly hasSign: boolean;
  readonly unit: number | undefined;
}

/** One spelling of spaces, dashes, pounds and comparisons; marks of footnotes go before they look like digits. */
export function plainText(text: string): string {
  return text
    .replace(/[¹²³⁰⁴-⁹*†‡]/g, '')
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\bGBP\s*/gi, '£')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Every amount in a text that `plainText` made. Where some have a pound sign, a bare number is an amount only as the other
 * end of a range. Null if a figure can be read in two ways, such as `50.000`.
 */
export function amountsIn(text: string): readonly Amount[] | null {
  if (/\d\.\d{3}(?!\d)/.test(text)) return null;
  const figures = [...text.matchAll(MONEY)].filter(
    ([whole, sign], at, all) =>
      sign !== undefined || !OTHER_UNIT.test(text.slice((all[at]?.index ?? 0) + whole.length)),
  );
  const all = figures.map((match): Found => {
    const [whole, sign, digits = '0', pence = '', , unit] = match;
    const plain = Number(digits.replace(/[, ]/g, '') + pence);
    const times = unit === undefined ? undefined : UNITS[unit.toLowerCase()];
    return {
      pounds: plain * (times ?? 1),
      digits: plain,
      start: match.index,
      end: match.index + whole.length,
      hasSign: sign !== undefined,
      unit: times,
    };
  });
  const shared = all.map((one, at) => withUnitOf(one, all[at + 1], text));
  const signed = shared.some(({ hasSign, unit }) => hasSign || unit !== undefined);
  return signed ? shared.filter((one, at) => isMoney(one, shared[at - 1], shared[at + 1], text)) : shared;
}

/** "£5-25k" is £5,000 to £25,000: a unit after the second end counts for both, if the first is then the smaller. */
function withUnitOf(one: Found, next: Found | undefined, text: string): Found {
  if (one.unit !== undefined || next?.unit === undefined || one.digits === 0) return one;
  const isShort = one.digits < 1000 && one.digits < next.digits;
  return isShort && JOINS.test(text.slice(one.end, next.start))
    ? { ...one, pounds: one.digits * next.unit, unit: next.unit }
    : one;
}

function isMoney(one: Found, before: Found | undefined, after: Found | undefined, text: string): boolean {
  const joins = (a: Found | undefined, b: Found | undefined): boolean =>
    a !== undefined && b !== undefined && JOINS.test(text.slice(a.end, b.start));
  return one.hasSign || one.unit !== undefined || one.digits === 0 || joins(before, one) || joins(one, after);
}
