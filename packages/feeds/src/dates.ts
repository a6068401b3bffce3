const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T|\s)/;
const RFC_822 = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * The day that a text names, as an ISO 8601 date of the precision given: `2025`, `2025-03` or `2025-03-31`. Reads ISO
 * dates and times, and the RFC 822 dates of RSS. The day is the writer's own: no time zone of the reader's moves it.
 *
 * @returns null where the text is no date, or no day of the calendar
 */
export function isoDate(value: unknown): string | null {
  if (typeof value === 'number') return isoDate(String(value));
  if (typeof value !== 'string') return null;
  return fromIso(value.trim()) ?? fromRfc822(value.trim());
}

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  return isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) ? match[0] : null;
}

function fromRfc822(text: string): string | null {
  const match = RFC_822.exec(text);
  if (!match) return null;
  const [, day, name = '', year] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return isDay(Number(year), month, Number(day)) ? `${year}-${pad(month)}-${pad(Number(day))}` : null;
}
