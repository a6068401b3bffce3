import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages/index.ts';

/** The part of a BCP 47 tag that names the language: `cy-GB` → `cy`. */
function primary(tag: string): string {
  return (tag.trim().split(/[-_]/)[0] ?? '').toLowerCase();
}

/** The one of `among` that a BCP 47 tag names: `cy-GB` → `cy`; undefined where it names none of them. */
export function matchLanguage<L extends string>(
  tag: string | null | undefined,
  among: readonly L[],
): L | undefined {
  const code = primary(tag ?? '');
  return among.find((one) => one === code);
}

/** The language of a BCP 47 tag; the default language where the tag names none of ours. */
export function supportedLanguage(tag: string | null | undefined): Language {
  return matchLanguage(tag, LANGUAGES) ?? DEFAULT_LANGUAGE;
}

/** The language that an `Accept-Language` header prefers; the default where it names none of ours. */
export function preferredLanguage(header: string | null | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map(weighed)
    .filter(({ code, weight }) => weight > 0 && matchLanguage(code, LANGUAGES) !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
  return supportedLanguage(wanted?.code);
}

/** One entry of the header with its weight `q` (RFC 9110, section 12.4.2): 1 where none is written. */
function weighed(entry: string): { readonly code: string; readonly weight: number } {
  const [tag = '', ...parameters] = entry.toLowerCase().split(';');
  const q = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { code: primary(tag), weight: Number.isFinite(weight) ? weight : 0 };
}
