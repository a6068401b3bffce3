import type { SentenceStrings } from '../strings/sentences.ts';
import { compact, fixed, rounded, scientific } from './digits.ts';
import { dress, isFar, LARGE, scaled } from './number.ts';

const readable = (size: number): string => (size >= 1e15 ? scientific(size) : rounded(size));

/** A figure as text has it, with its unit: `12.3%`, `−£1,234.5`, `34 days`. At least three digits are kept. */
export function written(value: number, unit?: string): string {
  return dress(scaled(value, unit), unit, readable, false);
}

/** The size of a figure in text: `12.0`, `11.2 billion`. */
export function sizeInText(
  size: number,
  decimals: number,
  { scales }: Pick<SentenceStrings, 'scales'>,
): string {
  if (isFar(size)) return scientific(size);
  return size >= LARGE ? compact(size, scales) : fixed(size, decimals);
}

/** A figure in text, with its unit: `12.0%`, `£11.2 billion`, `34 days`. */
export function inText(
  value: number,
  unit: string | undefined,
  decimals: number,
  words: Pick<SentenceStrings, 'scales' | 'points'>,
): string {
  const isPoints = unit === 'pp';
  const format = (size: number): string => sizeInText(size, decimals, words);
  const text = dress(scaled(value, unit), isPoints ? undefined : unit, format, false);
  return isPoints ? words.points(text) : text;
}

/** A figure as it is said aloud: `minus 12.3 per cent`, `1,234 pounds`. */
export function spoken(
  value: number,
  unit: string | undefined,
  decimals: number,
  words: SentenceStrings,
): string {
  const number = scaled(value, unit);
  const size = sizeInText(Math.abs(number), decimals, words);
  const says: Readonly<Record<string, () => string>> = {
    '%': () => words.perCent(size),
    share: () => words.perCent(size),
    pp: () => words.points(size),
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
export function difference(
  value: number,
  unit: string | undefined,
  decimals: number,
  words: SentenceStrings,
): string {
  const size = Math.abs(value);
  return unit === '%' || unit === 'share'
    ? words.points(fixed(scaled(size, unit), decimals))
    : inText(size, unit, decimals, words);
}

/** A share of 100 aloud, in whole per cent where it is at least one: `83 per cent`. */
export function perCentSpoken(value: number, words: SentenceStrings): string {
  return spoken(value, '%', 0, words);
}
