import type { Status } from '../types.ts';

export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';

/**
 * Bank holidays by part of the UK, month and day. Worked out from the Banking and Financial Dealings Act 1971 and the
 * days usually proclaimed under it, with substitute days for weekends. They were not compared with the published list
 * at https://www.gov.uk/bank-holidays: check a date that matters there. Data end on 31 December 2030.
 */
const DAYS: Readonly<Record<Division, Readonly<Record<number, string>>>> = {
  'england-and-wales': {
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
    2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
    2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  },
  scotland: {
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    // 15 June 2026 was proclaimed for the men's World Cup.
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
    2029: '01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26',
    2030: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
  },
  'northern-ireland': {
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
    2029: '01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26',
    2030: '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26',
  },
};

/** Where the data come from, how far they reach, and how well they are checked. */
export const bankHolidaySource = {
  url: 'https://www.gov.uk/bank-holidays',
  from: '2025-01-01',
  to: '2030-12-31',
  status: 'unverified' satisfies Status,
} as const;

/** The bank holidays of one part of the UK, as YYYY-MM-DD. */
export function bankHolidays(division: Division): ReadonlySet<string> {
  const years = Object.entries(DAYS[division]);
  return new Set(years.flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)));
}
