const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T|\s)/;

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day that an ISO 8601 date or time names, to the precision given: `2025`, `2025-03` or `2025-03-31`. The day is the
 * writer's own: no time zone of the reader's moves it.
 *
 * @returns null where the text is no date, or no day of the calendar
 */
export function isoDate(value: unknown): string | null {
  const match = ISO.exec(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '',
  );
  if (!match) return null;
  return isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) ? match[0] : null;
}
