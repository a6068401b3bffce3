import type { SentenceStrings } from '../strings/sentences.ts';
import { compact, exactly, rounded, scientific } from './digits.ts';
import { shifted } from './shifted.ts';

export { shifted };

/** The part of a figure that is written: shares in per cent. */
function scaled(value: number, unit: string | undefined): number {
  return unit === 'share' ? shifted(value, 2) : value;
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function dress(
  value: number,
  unit: string | undefined,
  format: (size: number) => string,
  bare: boolean,
): string {
  const size = format(Math.abs(value));
  const sign = value < 0 && /[1-9]/.test(size) ? '−' : '';
  if (unit === '%' || unit === 'share') return `${sign}${size}%`;
  const money = SIGNS[unit ?? ''];
  if (money) return `${sign}${money}${size}`;
  return unit && !bare ? `${sign}${size} ${unit}` : `${sign}${size}`;
}

const readable = (size: number): string => (size >= 1e15 ? scientific(size) : rounded(size));

/** A figure as text has it, with its unit: `12.3%`, `−£1,234.5`, `34 days`. At least three digits are kept. */
export function written(value: number, unit?: string): string {
  return dress(scaled(value, unit), unit, readable, false);
}

/** A figure in full, without a word for its unit: what a table shows. */
export function exact(value: number, unit?: string): string {
  const format = (size: number): string => {
    const isFar = size >= 1e21 || (size > 0 && size < 1e-6);
    return isFar ? String(size) : exactly(size);
  };
  return dress(scaled(value, unit), unit, format, true);
}

/** A figure short enough for an axis: `£1.2m`, `20%`; a word for the unit stands in the heading. */
export function tick(value: number, unit?: string): string {
  const format = (size: number): string => {
    if (size >= 1e15 || (size > 0 && size < 1e-6)) return scientific(size);
    return size >= 10_000 ? compact(size) : rounded(size);
  };
  return dress(scaled(value, unit), unit, format, true);
}

/** A figure as it is said aloud: `minus 12.3 per cent`, `1,234 pounds`. */
export function spoken(value: number, unit: string | undefined, words: SentenceStrings): string {
  const number = scaled(value, unit);
  const size = readable(Math.abs(number));
  const says: Readonly<Record<string, () => string>> = {
    '%': () => words.perCent(size),
    share: () => words.perCent(size),
    GBP: () => words.pounds(size, size === '1'),
    EUR: () => words.euros(size, size === '1'),
    USD: () => words.dollars(size, size === '1'),
  };
  const said =
    (unit !== undefined && Object.hasOwn(says, unit) && says[unit]?.()) ||
    [size, unit].filter(Boolean).join(' ');
  return number < 0 && /[1-9]/.test(size) ? words.minus(said) : said;
}

/** A difference of figures: percentage points where figures are per cent. Without a sign. */
export function difference(value: number, unit: string | undefined, words: SentenceStrings): string {
  const size = Math.abs(value);
  return unit === '%' || unit === 'share' ? words.points(readable(scaled(size, unit))) : written(size, unit);
}
