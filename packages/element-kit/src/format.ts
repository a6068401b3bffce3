import { languages, type Language } from '@ipec/common';

/**
 * An ISO 8601 date in words, to the precision it has: `2025-03-31` → `31 March 2025`, `2025-03` → `March 2025`,
 * `2025` → `2025`. Anything after the day is ignored; text that is not a date is returned as it is.
 */
export function formatDate(iso: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : languages[language].months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A time of day on the 24-hour clock, as the Welsh and English styles both allow: `9:05`. */
export function formatTime(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

// A format takes a hundred times as long to make as to use.
let numbers: Intl.NumberFormat | undefined;

/** A whole or decimal number with British grouping, which Welsh shares: `12,345.6`. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat('en-GB');
  return numbers.format(value);
}

/** The plural forms of a language; Welsh may use all six, and `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const plurals = new Map<Language, Intl.PluralRules>();

function pluralRules(language: Language): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}

/** The form for `count`, with `#` replaced by the number. Plural rules exist for Welsh in every engine. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count));
}
