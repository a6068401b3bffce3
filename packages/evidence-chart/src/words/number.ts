import { compact, exactly, fixed, rounded, scientific } from './digits.ts';
import { shifted } from './shifted.ts';

/** The part of a figure that is written: shares in per cent. */
export function scaled(value: number, unit: string | undefined): number {
  return unit === 'share' ? shifted(value, 2) : value;
}

const SIGNS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** A figure with its sign and its unit; `bare` leaves a word for the unit out. `format` writes its size. */
export function dress(
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

/** Whether a figure has more digits than anybody would read. */
export const isFar = (size: number): boolean => size >= 1e15 || (size > 0 && size < 1e-6);

/** From here on an amount is written with the name of its scale. */
export const LARGE = 1e6;

/** A figure beside its mark: `12.0%`, `£1,234`, `£11.2bn`. A word for its unit stands in the heading. */
export function label(value: number, unit: string | undefined, decimals: number): string {
  const format = (size: number): string =>
    isFar(size) ? scientific(size) : size >= LARGE ? compact(size) : fixed(size, decimals);
  return dress(scaled(value, unit), unit, format, true);
}

/** A figure in full, without a word for its unit: what a table shows. */
export function exact(value: number, unit?: string): string {
  const format = (size: number): string =>
    size >= 1e21 || (size > 0 && size < 1e-6) ? String(size) : exactly(size);
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
