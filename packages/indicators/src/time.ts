/**
 * Instants and UK calendar time without `Intl`, so that every engine (and the SQL) agrees to the day. British Summer
 * Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order
 * 2002, S.I. 2002/262); no notice read here is older.
 */
export const DAY = 86_400_000;
const HOUR = 3_600_000;
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+\u2212-]\d\d(?::?\d\d)?)?(?:\[[\w/+-]+\])?)?$/i;

/**
 * Years in which a date can be meant: programs write 0001-01-01, 1753-01-01, 1900-01-01, 1970-01-01 and 9999-12-31 for "no
 * date".
 */
const READABLE = { from: Date.UTC(2000, 0, 1), before: Date.UTC(2100, 0, 1) } as const;

/**
 * Milliseconds since 1970 of an ISO 8601 date or date-time; undefined when it is not one, or not one of the years 2000 to
 * 2099. A date with no zone is a UK wall-clock time, and a bare date is its midnight. Databases write `+00` and `UTC`, and
 * Java a name behind the offset.
 */
export function instant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const m = ISO.exec(value.trim());
  if (!m) return undefined;
  const [, y, mo, d, h = '0', mi = '0', s = '0', fraction = '', zone] = m;
  const clock = Date.UTC(+y!, +mo! - 1, +d!, +h, +mi, +s, +fraction.padEnd(3, '0').slice(0, 3));
  const day = new Date(Date.UTC(+y!, +mo! - 1, +d!));
  if (day.getUTCDate() !== +d! || day.getUTCMonth() !== +mo! - 1) return undefined;
  const isMidnight = +h === 24 && +mi === 0 && +s === 0;
  if ((+h > 23 && !isMidnight) || +mi > 59 || +s > 59) return undefined;
  const offset = zone === undefined ? 0 : offsetOf(zone);
  const at = zone === undefined ? fromWall(clock) : clock - offset;
  return Math.abs(offset) <= LARGEST_OFFSET && at >= READABLE.from && at < READABLE.before ? at : undefined;
}

/** No zone is further from UTC (Kiribati). */
const LARGEST_OFFSET = 14 * HOUR;

function offsetOf(zone: string): number {
  if (/^[a-z]/i.test(zone)) return 0;
  const digits = zone.replace(/[^\d]/g, '');
  const minutes = +digits.slice(0, 2) * 60 + +digits.slice(2);
  return (zone.startsWith('+') ? minutes : -minutes) * 60_000;
}

/** 01:00 UTC on the last Sunday of a month (0-based), in the year of the instant. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

function isSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  const [from, to] = SUMMERS.get(year) ?? summer(year);
  return at >= from && at < to;
}

const SUMMERS = new Map<number, readonly [number, number]>();

function summer(year: number): readonly [number, number] {
  const bounds = [lastSunday(year, 2), lastSunday(year, 9)] as const;
  SUMMERS.set(year, bounds);
  return bounds;
}

/** UK wall-clock time of an instant, as if it were UTC. */
export function ukWall(at: number): number {
  return isSummer(at) ? at + HOUR : at;
}

function fromWall(clock: number): number {
  return isSummer(clock - HOUR) ? clock - HOUR : clock;
}

/**
 * Whole days from one instant to another, both read on a UK clock and rounded down: 10 March 12:00 to 12 March 09:00
 * is 1 day. A change of the clocks in between adds or removes nothing.
 */
export function wholeDays(from: number, to: number): number {
  return Math.floor((ukWall(to) - ukWall(from)) / DAY);
}

/** The number of the UK calendar day of an instant. */
export function ukDay(at: number): number {
  return Math.floor(ukWall(at) / DAY);
}

/** The UK calendar month of an instant: `2026-08`. */
export function ukMonth(at: number): string {
  const wall = new Date(ukWall(at));
  return `${wall.getUTCFullYear()}-${String(wall.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** The UK calendar day of an instant: `2026-08-10`. */
export function ukDate(at: number): string {
  return new Date(ukWall(at)).toISOString().slice(0, 10);
}
