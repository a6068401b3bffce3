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
  /\b(9\d(\.\d+)?|ci|confidence|credible|interval|limit|bound|end|terfyn|hyder|cyfwng|pen)\b|[%(),:]/g;

export type End = keyof typeof ENDS;

/** Which series a heading is the end of: `SME share, lower 95% CI` → `sme share`, `Isaf` → ``; else undefined. */
export function stemOf(name: string, end: End): string | undefined {
  const words = plain(whole(name));
  if (!ENDS[end].test(words)) return undefined;
  return bare(words.replace(ENDS[end], ' '));
}

/** A heading without punctuation and what is said around the ends of an interval. */
export function bare(name: string): string {
  return plain(plain(name).replace(AROUND, ' '));
}

const MULTIPLIER =
  /[\s_(,]*(£|€|\$|\b(gbp|eur|usd))[\s_]*(k|mn?|bn|tn|thousand|million|billion|trillion|mil|miliwn|biliwn)(?![a-z])\)?/i;

/** A heading without its multiplier, since figures are in whole units: `Spend (£m)` → `Spend`. */
export function whole(name: string): string {
  return name.replace(MULTIPLIER, '').trim() || name;
}

/** Names by comma; a name with a comma in it is written in quotation marks. */
export function namesIn(text: string | null): readonly string[] {
  const found = (text ?? '').match(/\s*"[^"]*"|[^,]+/g) ?? [];
  return found.map((name) => name.trim().replace(/^"|"$/g, '').trim()).filter(Boolean);
}
