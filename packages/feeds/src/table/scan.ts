import { qualified } from './qualified.ts';

/** A longer text is words; nothing is looked for in it. */
export const LONGEST = 120;

/** Most texts: signs of ASCII with single spaces between them. */
const SIMPLE = /^[!-~]+(?: [!-~]+)*$/;

/** Text as a reader sees it: invisible characters are gone, every white space is one space, every dash a hyphen. */
export function seen(text: string): string {
  if (text.length <= LONGEST && SIMPLE.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[−–‒—―‐‑－]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs and codes of currencies, with their ISO 4217 code. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  gbp: 'GBP',
  eur: 'EUR',
  usd: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  dollars: 'USD',
  bunnoedd: 'GBP',
};

/** ISO 4217 code of a sign, code or word, in small letters. */
export function currencyOf(text: string): string | undefined {
  return Object.hasOwn(CURRENCIES, text) ? CURRENCIES[text] : undefined;
}

/** A number as it is written, before its column says what its letters and separators mean. */
export interface Scanned {
  /** `1,234.5`, `1.234,5` or `1 234`: digits and their separators. */
  readonly digits: string;
  readonly negative: boolean;
  readonly exponent: number;
  readonly unit: string | undefined;
  /** What stands after the digits, in small letters, without marks. */
  readonly tail: string;
  /** The same as it is written: `kWh`. */
  readonly written: string;
  /** Whether white space stands before the tail. */
  readonly gap: boolean;
  readonly marks: readonly string[];
}

/** What every number has. */
export const HAS_DIGIT = /[\d½¼¾]/;

/** What most cells of a long table are. */
export const PLAIN = /^-?\d{1,15}(?:\.\d{1,20})?$/;

const SHAPE =
  /^(\()? ?([-+])? ?(us\$|[£€$¥₹]|gbp|eur|usd)? ?(\()? ?(-)? ?(\d(?:[\d.,'’ ]*\d)?|[.,]\d+)(e[-+]?\d{1,3})?( ?)(.*)$/i;

/** `(inc VAT)` behind an amount says the same without its brackets. */
const TAX = / ?\(([^()\d]*\b(?:vat|taw))\)$/i;

/** Thousands, which head a column or name its unit; they are no figure. */
const SCALE = /^['’]?0{3}['’]?s?$/;

/** A number and everything around it, or undefined. */
export function scan(text: string): Scanned | undefined {
  if (text.length > LONGEST || !HAS_DIGIT.test(text) || SCALE.test(text)) return undefined;
  if (PLAIN.test(text))
    return {
      digits: text.replace('-', ''),
      negative: text.startsWith('-'),
      exponent: 0,
      unit: undefined,
      tail: '',
      written: '',
      gap: false,
      marks: [],
    };
  const outer = splitMarks(seen(text));
  const { text: bare, marks } = qualified(outer.text);
  const found = SHAPE.exec(bare.replace(TAX, ' $1').replace(/dB\(A\)$/i, 'dBA'));
  if (!found) return undefined;
  const [, open, sign, symbol, inside, minus, digits = '', power = 'e0', space, rest = ''] = found;
  const [closed, after = ''] = rest.split(')', 2);
  const isBracketed = open !== undefined || inside !== undefined;
  // Two signs of a loss may be a gain: `--1.2`, `-(1.2)`.
  const signs = [open ?? inside, sign === '-' ? sign : undefined, minus].filter(Boolean).length;
  if (isBracketed !== rest.includes(')') || signs > 1) return undefined;
  // A full stop alone ends the cell.
  const behind = `${closed}${after}`.trim().replace(/(^|%)\.$/, '$1');
  const trailing = behind.startsWith('-') && !/\d/.test(behind);
  const written = trailing ? behind.slice(1).trim() : behind;
  return {
    digits,
    negative: isBracketed || sign === '-' || minus !== undefined || trailing,
    exponent: Number(power.slice(1)),
    unit: symbol && currencyOf(symbol.toLowerCase()),
    tail: written.toLowerCase(),
    written,
    gap: space !== '',
    marks: [...marks, ...outer.marks],
  };
}

const MARK =
  /\s*(?:\[([^[\]]{1,30})\]|(?<![a-z])\(([a-z]|note \d+|nodyn \d+|(?:est|prov|approx)\.?|estimated?|provisional|revised|forecast|dros dro|amcangyfrif)\)|([*†‡§¶^#▲▼►◄↑↓→←]+)|(?<![\d\s/](?:[ckm]?m|ft|mi|in))([¹²³⁴-⁹⁰]+(?:[, ]+[¹²³⁴-⁹⁰]+)*|[ᵃ-ᵛʰʳˢᶜᶠᶻⁱⁿ]+))$/i;
/** The last sign of a text that ends with a mark. */
const MARKED = /[\])*†‡§¶^#▲▼►◄↑↓→←¹²³⁰⁴-⁹ᵃ-ᵛʰʳˢᶜᶠᶻⁱⁿ]\s*$/;

/** `A*` and `A*-A*` are grades, above `A`. */
export const GRADE = /(?:^|[^A-Za-z])A\*\s*$/;

/**
 * A text without the marks at its end, and the marks: `[p]`, `[note 1, note 2]`, `(e)`, `*`, `¹`. They qualify a number
 * or a name and leave it standing.
 */
export function splitMarks(text: string): { readonly text: string; readonly marks: readonly string[] } {
  if (text.length > LONGEST || !MARKED.test(text) || GRADE.test(text))
    return { text: text.trim(), marks: [] };
  const marks: string[] = [];
  let rest = text.trim();
  for (let found = MARK.exec(rest); found && found.index > 0; found = MARK.exec(rest)) {
    const [, square, round, sign, raised] = found;
    const said = square ?? round ?? sign ?? raised?.normalize('NFKD') ?? '';
    marks.unshift(...said.toLowerCase().split(/\s*[,;]\s*/));
    rest = rest.slice(0, found.index).trim();
  }
  return { text: rest, marks };
}

/** How decimals are written: with a point, as in the United Kingdom, or with a comma. */
export type Decimal = '.' | ',';

const POINT = /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}|\d*)(?:\.\d+)?$/;
const COMMA = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d+)?$/;
const WHOLE = /^\d+$/;
const APART = /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?![\d '’])/;

/** Digits as JavaScript writes them, read with a decimal point or comma; undefined where they cannot be read so. */
export function digitsOf(written: string, decimal: Decimal): string | undefined {
  if (WHOLE.test(written)) return written;
  const apart = /[ '’]/.test(written);
  if (apart && !APART.test(written)) return undefined;
  const digits = written.replace(/[ '’]/g, '');
  if (!(decimal === '.' ? POINT : COMMA).test(digits)) return undefined;
  return decimal === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
}

/** Whether digits can be read both ways with different values, one way only, or mean the same both ways. */
export function decimalOf(written: string): Decimal | 'either' | 'same' | undefined {
  if (WHOLE.test(written)) return 'same';
  const [point, comma] = [digitsOf(written, '.'), digitsOf(written, ',')];
  if (point === undefined) return comma === undefined ? undefined : ',';
  if (comma === undefined) return '.';
  return point === comma ? 'same' : 'either';
}
