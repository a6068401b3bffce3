const DAY = /^\d{4}-\d{2}-\d{2}/;

/** A calendar day as YYYY-MM-DD, from a date text or a Date; undefined if there is no such day. */
export function parseDay(input: unknown): string | undefined {
  const text = input instanceof Date && !Number.isNaN(input.getTime()) ? input.toISOString() : input;
  if (typeof text !== 'string' || !DAY.test(text)) return undefined;
  const day = text.slice(0, 10);
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}
