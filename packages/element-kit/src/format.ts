import type { Language } from '@ipec/common';

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
