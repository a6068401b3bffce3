import { shifted } from './shifted.ts';

/*
 * Sizes (numbers from zero up) in the digits that British English writes and Welsh shares. `Intl.NumberFormat` says
 * the same, but the first of each kind costs a page three milliseconds of its main thread, as long as a whole chart takes.
 */

/** The power of ten of the first digit. */
function powerOf(size: number): number {
  return Number(size.toExponential().split('e')[1]);
}

/** Rounded half up to so many digits after the point, or before it where negative. As written, not as stored. */
function roundedTo(size: number, digits: number): number {
  return shifted(Math.round(shifted(size, digits)), -digits);
}

/** Rounded to three significant digits. */
function three(size: number): number {
  return size === 0 ? 0 : roundedTo(size, 2 - powerOf(size));
}

/** The shortest digits that are this number, without a power of ten. */
function plain(size: number): string {
  const [digits = '', power] = String(size).split('e-');
  return power === undefined ? digits : `0.${'0'.repeat(Number(power) - 1)}${digits.replace('.', '')}`;
}

/** Every digit, in groups of three before the point. Below 10^21. */
export function exactly(size: number): string {
  const [whole = '', fraction] = plain(size).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Three significant digits, or one after the point, whichever is more: `0.0234`, `24.9`, `1,234.6`. */
export function rounded(size: number): string {
  return exactly(size < 100 ? three(size) : roundedTo(size, 1));
}

/** So many digits after the point, of a figure that does not then read as zero: `24.0`; else as many as it needs. */
export function fixed(size: number, decimals: number): string {
  const figure = roundedTo(size, decimals);
  if (figure === 0 && size > 0) return rounded(size);
  const [whole = '', fraction = ''] = exactly(figure).split('.');
  return decimals > 0 ? `${whole}.${fraction.padEnd(decimals, '0')}` : whole;
}

const STEPS = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** The letter of a scale of amounts. */
export type Scale = (typeof STEPS)[number][1];

/** Three significant digits and the thousands as a letter, or as a name: `12.3k`, `1.2m`, `25 billion`. */
export function compact(size: number, names: Readonly<Partial<Record<Scale, string>>> = {}): string {
  const figure = three(size);
  const step = STEPS.find(([least]) => figure >= least);
  if (!step) return exactly(figure);
  const [scale, letter] = step;
  return `${shifted(figure, -Math.log10(scale))}${names[letter] ?? letter}`;
}

/** Three significant digits and the power of ten: `1.23E15`. */
export function scientific(size: number): string {
  const [digits, power] = three(size).toExponential().split('e');
  return `${digits}E${Number(power)}`;
}
