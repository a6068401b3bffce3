import type { Language } from '@ipec/common';
import type { ValueUnit } from '../report/types.ts';

/** Numbers and dates written the same on every machine: what `Intl` gives depends on the data that it carries. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** `1,234.5`: at most so many decimals, none of them a 0 at the end. */
export function decimal(value: number, digits = 1): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = part.replace(/0+$/, '');
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest && `.${rest}`}`;
}

/** A count, or a sum of money in whole pounds. */
export function amount(value: number, unit: string): string {
  return unit === 'pounds' ? `£${decimal(Math.round(value), 0)}` : decimal(value, 0);
}

const DAYS: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => (text === '1' ? '1 day' : `${text} days`),
  cy: (text) => `${text} diwrnod`,
};

/** A value in its unit: `57.9%`, `12 days`, `0.18`. */
export function valueText(value: number, unit: ValueUnit, language: Language): string {
  if (unit === 'share') return `${decimal(value * 100)}%`;
  if (unit === 'percentage-points') return `${decimal(value)}%`;
  if (unit === 'days') return DAYS[language](decimal(value));
  return decimal(value, unit === 'index' ? 3 : 1);
}

/** `2026-08-12` → `12 August 2026`, `2026-08` → `August 2026`. */
export function dateText(date: string, language: Language): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
