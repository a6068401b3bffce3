import { DEFAULT_LANGUAGE, LANGUAGES } from '@ipec/common';
import { asArray } from './text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** No service wraps its texts deeper. */
const DEEPEST = 12;

/** A BCP 47 tag of a language, perhaps with a country: `cy`, `en-GB`, `en_GB`. */
const TAG = /^([a-z]{2})(?:[-_][a-z]{2})?$/i;

const ENDED = new RegExp(
  `^(.+?)(?:[_.-](${LANGUAGES.join('|')})|(?<=[a-z])(${LANGUAGES.map(capital).join('|')}))$`,
);

function capital(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

const codeOf = (tag: string): string => (TAG.exec(tag)?.[1] ?? '').toLowerCase();

/** The one in the language that is asked for, else in the default language, else the first. */
function chosen<T>(all: readonly (readonly [code: string, value: T])[], language: string): T | undefined {
  const said = all.filter(([, value]) => value !== '' && value !== null);
  const own = [language, DEFAULT_LANGUAGE].map((code) => said.find(([one]) => one === code));
  return (own[0] ?? own[1] ?? said[0])?.[1];
}

/** Whether an object is one value in several languages: `{ en: 'Buses', cy: 'Bysiau' }`. `id` and `no` are languages as well. */
function isByLanguage(entries: readonly (readonly [string, unknown])[], language: string): boolean {
  const codes = entries.map(([name]) => codeOf(name));
  const [kind, ...kinds] = new Set(entries.map(([, value]) => typeof value));
  return (
    codes.every(Boolean) &&
    codes.some((code) => code === language || LANGUAGES.some((one) => one === code)) &&
    (kind === 'string' || kind === 'object') &&
    kinds.length === 0
  );
}

/** Fields whose names end with a language become one: `title_en` and `title_cy` are the title. */
function withoutEndings(entries: readonly (readonly [string, unknown])[], language: string): Fields {
  const variants = new Map<string, (readonly [string, unknown])[]>();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    const [, base, code = '', camel = ''] = ENDED.exec(name) ?? [];
    if (base === undefined) fields[name] = value;
    else variants.set(base, [...(variants.get(base) ?? []), [(code || camel).toLowerCase(), value]]);
  }
  for (const [base, all] of variants) {
    const isOwn = all.some(([code, value]) => code === language && value !== '' && value !== null);
    if (isOwn || !fields[base]) fields[base] = chosen(all, language);
  }
  return fields;
}

/**
 * A JSON document in one language. Where a value is written once for each language, by an object or by fields whose names
 * end with one, it is that of `language`, else that of the default language, else the first.
 *
 * @param language of the page: BCP 47
 */
export function inLanguage(value: unknown, language: string, depth = 0): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return asArray(value).map((one) => inLanguage(one, language, depth + 1));
  const entries = Object.entries(value);
  const code = codeOf(language);
  if (entries.length > 0 && isByLanguage(entries, code)) {
    const all = entries.map(([name, one]) => [codeOf(name), one] as const);
    return inLanguage(chosen(all, code), language, depth + 1);
  }
  const own = withoutEndings(entries, code);
  return Object.fromEntries(
    Object.entries(own).map(([name, one]) => [name, inLanguage(one, language, depth + 1)]),
  );
}
