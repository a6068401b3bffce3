/** Headings compared without case, spaces at the ends, or the way words are joined. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();
}

/** How publishers head the ends of an interval, in English and Welsh. */
const ENDS = {
  lower: /\b(lower|isaf|lci|lcl)\b/,
  upper: /\b(upper|uchaf|uci|ucl)\b/,
} as const;
const AROUND =
  /\b(9\d(\.\d+)?|ci|confidence|credible|interval|limit|bound|end|terfyn|hyder|cyfwng|pen)\b|[%(),:£€$]/g;
/** Words that make an end of an interval of an end of anything: of a tier, a class, an age. */
const SURE = /\b(9\d(\.\d+)?|ci|confidence|credible|interval|limit|bound|terfyn|hyder|cyfwng|[lu]c[il])\b/;

export type End = keyof typeof ENDS;

/** What an end of an interval is of, and whether its heading says that it is one. */
export interface Stem {
  readonly stem: string;
  /** A word of confidence, or nothing but `Lower`. Otherwise a column of figures of that name must stand beside it. */
  readonly isSure: boolean;
}

/** Which series a heading is the end of: `SME share, lower 95% CI` → `sme share`, `Isaf` → ``; else undefined. */
export function stemOf(name: string, end: End): Stem | undefined {
  const words = plain(name);
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
  const words = plain(name).replace('+/ ', '+/-');
  return MARGIN.test(words) ? bare(words.replace(MARGIN, ' ')) : undefined;
}

/** Whether a heading may be of an end or a margin at all. Most are not. */
export const isAround = (name: string): boolean =>
  /lower|upper|isaf|uchaf|[lu]c[il]|±|\+\/|margin|moe|plus or/i.test(name);

/** A heading without punctuation and what is said around the ends of an interval. */
export function bare(name: string): string {
  return plain(plain(name).replace(AROUND, ' '));
}

/** Names by comma; a name with a comma in it is written in quotation marks. */
export function namesIn(text: string | null): readonly string[] {
  const found = (text ?? '').match(/\s*"[^"]*"|[^,]+/g) ?? [];
  return found.map((name) => name.trim().replace(/^"|"$/g, '').trim()).filter(Boolean);
}

const UNITS: Readonly<Record<string, string>> = {
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  $: 'USD',
  usd: 'USD',
  percent: '%',
  'per cent': '%',
  'y cant': '%',
};

/** A unit as authors write it, and ten to which power it multiplies by: `£m` → GBP, 6. */
export function unitOf(text: string): { readonly unit: string; readonly power: number } {
  const said = text.trim().toLowerCase();
  const [, sign = '', many = ''] =
    /^([£€$]|gbp|eur|usd) ?(k|m|bn|thousands?|millions?|billions?|'?000s?)$/.exec(said) ?? [];
  const power = /^(k|th|'?0)/.test(many) ? 3 : many.startsWith('m') ? 6 : 9;
  if (sign) return { unit: UNITS[sign] ?? text, power };
  return { unit: (Object.hasOwn(UNITS, said) && UNITS[said]) || text, power: 0 };
}
