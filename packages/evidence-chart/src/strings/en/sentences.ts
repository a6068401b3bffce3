import { formatNumber } from '@ipec/element-kit';
import { FEW } from '../../model.ts';
import { datesEn } from './dates.ts';
import type { SentenceStrings } from '../sentences.ts';

const count = (number: number, one: string, many: string): string =>
  number === 1 ? one : many.replace('#', formatNumber(number));

/** Beside figures that are not drawn nothing can be said of all. */
const drawn = (isPart: boolean): string => (isPart ? ' of those drawn' : '');
const total = (isPart: boolean): string => (isPart ? 'complete total' : 'total');

export const sentencesEn: SentenceStrings = {
  ...datesEn,
  quarterSpoken: (quarter, year) => `quarter ${quarter} of ${year}`,
  perCent: (number) => `${number} per cent`,
  minus: (number) => `minus ${number}`,
  pounds: (number, isOne) => `${number} ${isOne ? 'pound' : 'pounds'}`,
  euros: (number, isOne) => `${number} ${isOne ? 'euro' : 'euros'}`,
  dollars: (number, isOne) => `${number} US ${isOne ? 'dollar' : 'dollars'}`,
  points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  scales: { m: ' million', bn: ' billion', tn: ' trillion' },
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
    'stacked-bar': 'Stacked bar chart',
    diverging: 'Diverging bar chart',
    slope: 'Slope chart',
    strip: 'Strip chart',
    box: 'Box plot',
    'tile-map': 'Tile map',
    'inline-bars': 'Table with bars',
    range: 'Range chart',
    scatter: 'Scatter chart',
    headline: 'Headline figures',
  },
  percentStacked: 'Chart stacked to 100%',
  opening: ({ kind, what, series, axis, places, only, ends }) => {
    const of = [kind, what && `of ${what}`, series && `comparing ${series}`];
    if (only) return `${of.filter(Boolean).join(' ')}: ${only}`;
    const subject = [...of, axis && `by ${axis}`];
    const extent = ends ? `from ${ends[0]} to ${ends[1]}` : `${formatNumber(places)} in all`;
    return `${subject.filter(Boolean).join(' ')}, ${extent}`;
  },
  only: ({ place, value }, isPart) => `The only figure${isPart ? ' drawn' : ''}: ${place}, ${value}`,
  equal: (value, isPart) => `All figures ${isPart ? 'drawn ' : ''}are ${value}`,
  highest: (places, value, isPart) => `Highest${drawn(isPart)}: ${places}, ${value}`,
  lowest: (places, value, isPart) => `Lowest${drawn(isPart)}: ${places}, ${value}`,
  firstLast: (first, last) => `First: ${first.place}, ${first.value}. Last: ${last.place}, ${last.value}`,
  unchanged: 'no change',
  up: (by) => `up ${by}`,
  down: (by) => `down ${by}`,
  multiple: { doubled: 'doubled', tripled: 'tripled', halved: 'halved' },
  risingTrend: 'From first to last, the trend is upward',
  fallingTrend: 'From first to last, the trend is downward',
  risesAlways: 'Each figure is higher than the one before',
  fallsAlways: 'Each figure is lower than the one before',
  overlap: (first, second) => `The intervals of ${first} and ${second} overlap`,
  apart: (first, second) => `The intervals of ${first} and ${second} do not overlap`,
  highestTotal: (places, value, isPart) => `Highest ${total(isPart)}: ${places}, ${value}`,
  total: (value) => `Total: ${value}`,
  lowestTotal: (places, value, isPart) => `Lowest ${total(isPart)}: ${places}, ${value}`,
  middle: (median, lower, upper) =>
    `The middle figure (median) is ${median}; the lower quartile is ${lower}, the upper quartile ${upper}`,
  moves: (up, down, same) =>
    `From first to second, ${formatNumber(up)} went up, ${formatNumber(down)} went down and ${formatNumber(same)} stayed the same`,
  both: (number) => `${formatNumber(number)} with both figures`,
  missing: (number) => count(number, '1 figure is missing', '# figures are missing'),
  suppressed: (number) =>
    count(number, '1 figure is withheld by the source', '# figures are withheld by the source'),
  unread: (number) =>
    count(
      number,
      '1 figure is published in a form that is not drawn',
      '# figures are published in a form that is not drawn',
    ),
  none: 'No figure is published',
  noShare: 'No share can be worked out from these figures',
  others: (number) => count(number, '1 more is in the table', '# more are in the table'),
  interval: (lower, upper) => `interval ${lower} to ${upper}`,
  pointMissing: 'no figure published',
  pointSuppressed: 'withheld by the source',
  pointReasons: {
    'nothing-to-count': 'nothing to count',
    'not-known': 'not known',
    'not-published': 'no figure published',
  },
  of: (number) => `of ${number}`,
  notKnown: (number) => `${number} not known`,
  ofEach: (least, most) =>
    least === most ? `Each figure is of ${least}` : `The figures are of ${least} to ${most} each`,
  few: (number) => count(number, '1 figure is of too few to compare', '# figures are of too few to compare'),
  denominator: (name) => `${name}, of how many`,
  unknown: (name) => `${name}, not known`,
  pointUnread: (text) => `${text}, not drawn`,
  withShare: (value, share) => `${value}, ${share}`,
  marks: {
    '[p]': 'provisional',
    '[r]': 'revised',
    '[e]': 'estimated',
    '[f]': 'forecast',
    '[b]': 'break in the series',
    '[u]': 'low reliability',
    [FEW]: 'too few to compare',
    '[~]': 'approximately',
  },
  position: (index, all) => `${formatNumber(index)} of ${formatNumber(all)}`,
  lower: (name) => `${name}, lower end`,
  upper: (name) => `${name}, upper end`,
  rowsShown: (shown, all) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} rows. The download has them all.`,
};
