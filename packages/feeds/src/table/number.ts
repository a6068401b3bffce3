/** A number read from words: `£1,234.5m` is 1234500000 GBP. */
export interface ParsedNumber {
  readonly value: number;
  readonly unit?: string;
  /** The text had a multiplier of its own, so one in the heading does not apply. */
  readonly scaled: boolean;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['$', 'USD'],
  ['usd', 'USD'],
]);

/** English and Welsh. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['mil', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['miliwn', 6],
  ['bn', 9],
  ['b', 9],
  ['billion', 9],
  ['biliwn', 9],
  ['tn', 12],
  ['trillion', 12],
  ['triliwn', 12],
]);

const PERCENT = /^(%|per ?cent|pct|y cant)$/;
const SHAPE =
  /^(\()?\s*([-+−–])?\s*(£|€|\$|gbp|eur|usd)?\s*([-−])?\s*(\d{1,3}(?:[, \u00A0\u2009\u202F]\d{3})+|\d+)?(\.\d+)?(e[-+]?\d{1,3})?\s*([a-z%][a-z ]*)?\s*(\))?$/i;

/** What most cells of a long table are: told at once. */
export const PLAIN = /^-?\d{1,15}(?:\.\d{1,20})?$/;

/** A number in UK writing, or undefined. Never guesses at `1.234,5`, which is 1.2345 or 1234.5 by country. */
export function parseNumber(text: string): ParsedNumber | undefined {
  if (PLAIN.test(text)) return { value: Number(text), scaled: false };
  const m = SHAPE.exec(text.trim());
  if (!m) return undefined;
  const [, open, minus, symbol, inner, whole, fraction = '', exponent = '', tail, close] = m;
  if ((whole === undefined && fraction === '') || (open === undefined) !== (close === undefined))
    return undefined;
  const words = parseTail((tail ?? '').trim().toLowerCase());
  if (words === undefined) return undefined;
  const digits = `${(whole ?? '0').replace(/\D/g, '')}${fraction}`;
  const power = exponent === '' ? words.power : Number(exponent.slice(1)) + words.power;
  const negative = open !== undefined || inner !== undefined || (minus !== undefined && minus !== '+');
  // The decimal point is moved in the text: 1234.5e6 is exact where 1234.5 * 1e6 may not be.
  const value = Number(`${negative ? '-' : ''}${digits}e${power}`);
  const unit = CURRENCIES.get((symbol ?? '').toLowerCase()) ?? words.unit;
  if (!Number.isFinite(value)) return undefined;
  return { value, scaled: words.power !== 0, ...(unit && { unit }) };
}

function parseTail(tail: string): { readonly power: number; readonly unit?: string } | undefined {
  if (tail === '') return { power: 0 };
  if (PERCENT.test(tail)) return { power: 0, unit: '%' };
  const currency = CURRENCIES.get(tail);
  if (currency) return { power: 0, unit: currency };
  if (tail === 'p') return { power: -2, unit: 'GBP' };
  const [word, ...rest] = tail.split(' ');
  const power = MULTIPLIERS.get(word!);
  const unit = CURRENCIES.get(rest.join(' '));
  if (power === undefined || (rest.length > 0 && unit === undefined)) return undefined;
  return { power, ...(unit && { unit }) };
}

/** What a heading says of its numbers: `Spend (£m)`, `total_gbp_billion`, `Share, %`. */
export function headingUnit(name: string): { readonly unit?: string; readonly power: number } {
  const words = name.toLowerCase().replaceAll('_', ' ');
  if (/%|\bper ?cent(age)?\b|\bpct\b|\by cant\b|\bcanran\b/.test(words)) return { unit: '%', power: 0 };
  const money =
    /(£|€|\$|\bgbp\b|\beur\b|\busd\b)\s*(k|mn?|bn|tn|thousand|million|billion|trillion|mil|miliwn|biliwn)?\b/.exec(
      words,
    );
  if (!money) return { power: 0 };
  const unit = CURRENCIES.get(money[1]!);
  return { power: MULTIPLIERS.get(money[2] ?? '') ?? 0, ...(unit && { unit }) };
}
