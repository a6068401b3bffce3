import type { DateStrings } from '../dates.ts';

export const datesEn: DateStrings = {
  language: 'en',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  quarterInYear: (quarter) => `Q${quarter}`,
};
