/** Lengths of time in the plural, the longest first: days, hours, minutes, seconds. */
export type DurationWords = readonly [days: string, hours: string, minutes: string, seconds: string];
