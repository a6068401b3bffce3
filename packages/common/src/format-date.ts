import { languages, type Language } from './languages/index.ts';

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
