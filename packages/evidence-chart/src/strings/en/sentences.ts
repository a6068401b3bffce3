import { formatNumber } from '@ipec/element-kit';
import { datesEn } from './dates.ts';
import type { SentenceStrings } from '../sentences.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : many.replace('#', formatNumber(number));

export const sentencesEn: SentenceStrings = {
  ...datesEn,
  quarterSpoken: (quarter, year) => `quarter ${quarter} of ${year}`,
  perCent: (number) => `${number} per cent`,
  minus: (number) => `minus ${number}`,
  pounds: (number, isOne) => `${number} ${isOne ? 'pound' : 'pounds'}`,
  euros: (number, isOne) => `${number} ${isOne ? 'euro' : 'euros'}`,
  dollars: (number, isOne) => `${number} US ${isOne ? 'dollar' : 'dollars'}`,
  points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
  more: (number) => count(number, '1 more', '# more'),
  kinds: {
    bar: 'Bar chart',
    column: 'Column chart',
    stacked: 'Stacked chart',
    line: 'Line chart',
    area: 'Area chart',
    dot: 'Dot chart',
    range: 'Range chart',
  },
  percentStacked: 'Chart stacked to 100%',
  shows: (kind, what, series, places, axis) =>
    [
      what ? `${kind} of ${what}` : kind,
      series > 1 ? `${formatNumber(series)} series` : '',
      `${count(places, '1 place', '# places')}${axis ? ` (${axis})` : ''}`,
    ]
      .filter(Boolean)
      .join(', '),
  span: (first, last) => `from ${first} to ${last}`,
  only: ({ place, value }) => `The only figure: ${place}, ${value}`,
  equal: (value) => `All figures are ${value}`,
  highest: (places, value) => `Highest: ${places}, ${value}`,
  lowest: (places, value) => `Lowest: ${places}, ${value}`,
  firstLast: (first, last) => `First: ${first.place}, ${first.value}. Last: ${last.place}, ${last.value}`,
  unchanged: 'no change',
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  multiple: { doubled: 'doubled', tripled: 'tripled', halved: 'halved' },
  risingTrend: 'Rising trend (Mann-Kendall test, 5% level)',
  fallingTrend: 'Falling trend (Mann-Kendall test, 5% level)',
  risesAlways: 'Each figure is higher than the one before',
  fallsAlways: 'Each figure is lower than the one before',
  overlap: (first, second) => `The intervals of ${first} and ${second} overlap`,
  apart: (first, second) => `The intervals of ${first} and ${second} do not overlap`,
  highestTotal: (places, value) => `Highest total: ${places}, ${value}`,
  lowestTotal: (places, value) => `Lowest total: ${places}, ${value}`,
  missing: (number) => count(number, '1 figure is missing', '# figures are missing'),
  suppressed: (number) =>
    count(number, '1 figure is withheld by the source', '# figures are withheld by the source'),
  none: 'No figure is published',
  others: (number) => count(number, '1 more series is in the table', '# more series are in the table'),
  interval: (lower, upper) => `interval ${lower} to ${upper}`,
  pointMissing: 'no figure published',
  pointSuppressed: 'withheld by the source',
  marks: {
    '[p]': 'provisional',
    '[r]': 'revised',
    '[e]': 'estimated',
    '[f]': 'forecast',
    '[b]': 'break in the series',
    '[u]': 'low reliability',
  },
  position: (index, all) => `${formatNumber(index)} of ${formatNumber(all)}`,
  lower: (name) => `${name}, lower end`,
  upper: (name) => `${name}, upper end`,
  rowsShown: (shown, all) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} rows. The download has them all.`,
};
