import type { WordStrings } from '../strings/words.ts';

const rounded = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 1,
  maximumSignificantDigits: 3,
  roundingPriority: 'morePrecision',
});
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const compact = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const tiny = new Intl.NumberFormat('en-GB', { notation: 'scientific', maximumSignificantDigits: 3 });

/** Moves the decimal point in the text: 0.07 is 7 %, where a product may be 7.000000000000001 %. */
export function shifted(value: number, power: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  const moved = Number(`${digits}e${Number(exponent) + power}`);
  return Number.isFinite(moved) || !Number.isFinite(value) ? moved : value;
}

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

const readable = (size: number): string => (size >= 1e15 ? tiny : rounded).format(size);

/** A figure as text has it, with its unit: `12.3%`, `−£1,234.5`, `34 days`. At least three digits are kept. */
export function written(value: number, unit?: string): string {
  return dress(scaled(value, unit), unit, readable, false);
}

/** A figure in full, without a word for its unit: what a table shows. */
export function exact(value: number, unit?: string): string {
  const format = (size: number): string => {
    const isFar = size >= 1e21 || (size > 0 && size < 1e-6);
    return isFar ? String(size) : whole.format(size);
  };
  return dress(scaled(value, unit), unit, format, true);
}

/** A figure short enough for an axis: `£1.2m`, `20%`; a word for the unit stands in the heading. */
export function tick(value: number, unit?: string): string {
  const format = (size: number): string => {
    if (size >= 1e15 || (size > 0 && size < 1e-6)) return tiny.format(size);
    return (size >= 10_000 ? compact : rounded).format(size).toLowerCase();
  };
  return dress(scaled(value, unit), unit, format, true);
}

/** A figure as it is said aloud: `minus 12.3 per cent`, `1,234 pounds`. */
export function spoken(value: number, unit: string | undefined, words: WordStrings): string {
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
export function difference(value: number, unit: string | undefined, words: WordStrings): string {
  const size = Math.abs(value);
  return unit === '%' || unit === 'share' ? words.points(readable(scaled(size, unit))) : written(size, unit);
}
