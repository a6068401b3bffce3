const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RFC_822 = /^(?:[a-z]{3,9},?\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d\d)\b/i;

/** RFC 822 wrote years in two digits; RFC 2822 §4.3 says what they mean. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

/**
 * The day of an RFC 822 date, as RSS writes them (`Mon, 31 Mar 2025 09:00:00 GMT`), in ISO 8601. Any other text is
 * returned as it is, for whoever reads it next.
 */
export function fromRfc822(text: string): string {
  const match = RFC_822.exec(text);
  if (!match) return text;
  const [, day = '', name = '', year = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? text : `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
