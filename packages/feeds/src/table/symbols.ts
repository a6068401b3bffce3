import { HAS_DIGIT, seen } from './scan.ts';

/**
 * Symbols that stand for a number that is not there. Bracketed ones are the Government Analysis Function's for
 * statistical tables; the bare ones are older habits of the same publishers, and those of Eurostat and the OECD.
 * Suppressed (withheld) is not missing. Source: https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
const REASONS: readonly (readonly [reason: string, words: string])[] = [
  ['confidential', '[c]|: c|:c|..c|confidential|commercially sensitive|cyfrinachol'],
  ['low', '[low]|low'],
  [
    'suppressed',
    "[s]|suppressed|supp|withheld|redacted|disclosive|exempt|wedi'i atal|wedi’i atal|wedi'i ddal yn ôl",
  ],
  [
    'not-available',
    '..|...|…|‥|[x]|:|n/a|na|n.a.|n/k|n/d|n/r|dim data|dim ar gael|ddim ar gael|#n/a|unavailable|unknown|anhysbys',
  ],
  ['not-available', 'tbc|tba|to be confirmed|awaited|pending|heb ei gyhoeddi'],
  ['not-applicable', '[z]|not applicable|amherthnasol|: z|:z'],
  ['none-recorded', '[w]'],
  ['unreliable', '[u]|: u|:u'],
  ['', '|.|-|--|£-|£ -|null|nan|none|nodata|_|?|†'],
];
const SYMBOLS = new Map(
  REASONS.flatMap(([reason, words]) => words.split('|').map((word) => [word, reason] as const)),
);
const WITHHELD = /^(confidential|low|suppressed)$/;

/** In a column of numbers these are symbols; in a column of words they are words. */
const BARE: Readonly<Record<string, string>> = {
  c: 'confidential',
  '*': 'confidential',
  s: 'suppressed',
  x: 'not-available',
  z: 'not-applicable',
  u: 'unreliable',
};

/** Words that look like symbols but may be words too ("NA" is Namibia): only a symbol among numbers or dates. */
const WORDY =
  /^([a-z_?†…‥]|na|null|nan|\.|:|\.\.\.|low|none|unknown|anhysbys|pending|supp|nodata|not known)$/;

/** `No data`, `Data not yet available`. */
const NOT_THERE =
  /^(?:(?:information|records?) not held|not held|none held|(?:refused under )?section 12\b.*|no (?:information|records?) held|no (?:data|figures?|returns?|response|information)(?: available| provided)?|(?:data |figures? )?not (?:yet )?(?:available|known|collected|measured|recorded|published|provided|supplied|held|reported|submitted|returned)(?: yet)?|dim (?:data|gwybodaeth|ffigurau)(?: ar gael)?|(?:heb|nid yw).* (?:ar gael|gyhoeddi|gasglu|gofnodi))$/;

/** `<5`, `fewer than 10`: small numbers that are withheld, and `>95%`, withheld at the other end. */
const LIMIT =
  /^(<|≤|&lt;|under|below|less than|fewer than|up to|llai na|>|≥|&gt;|over|more than|mwy na) ?=? ?£?\d[\d,.]*[km]?%?$/;

/** `Exempt - s40(2)`, `Withheld under section 43`. */
const KEPT_BACK = /^(?:exempt|withheld|redacted|refused)\b.{0,40}$/;

export type Absence = { readonly kind: 'missing' | 'suppressed'; readonly reason?: string };

/** The absence a text stands for, or undefined when it says something. `among` is the type of its column. */
export function absence(text: string, among: 'numbers' | 'words'): Absence | undefined {
  const key = seen(text)
    .toLowerCase()
    .replace(/^\((\D+)\)$/, '$1');
  if (among === 'words' && WORDY.test(key)) return undefined;
  const reason =
    (among === 'numbers' && Object.hasOwn(BARE, key) ? BARE[key] : undefined) ??
    SYMBOLS.get(key) ??
    (among === 'numbers' && KEPT_BACK.test(key) ? 'suppressed' : undefined) ??
    (NOT_THERE.test(key) ? 'not-available' : undefined);
  if (reason !== undefined) {
    const kind = WITHHELD.test(reason) ? 'suppressed' : 'missing';
    return reason ? { kind, reason } : { kind };
  }
  return among === 'numbers' && HAS_DIGIT.test(key) && LIMIT.test(key)
    ? { kind: 'suppressed', reason: 'low' }
    : undefined;
}
