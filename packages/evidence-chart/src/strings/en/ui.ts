import { formatNumber } from '@ipec/element-kit';
import type { UiStrings } from '../ui.ts';

export const uiEn: UiStrings = {
  showTable: 'Show table',
  hideTable: 'Hide table',
  showChart: 'Show chart',
  takeAway: 'Download or share',
  source: 'Source:',
  axisNotes: 'Notes on the chart',
  figure: 'Chart',
  chart: (heading) => `Chart: ${heading}`,
  hint: 'Use the arrow keys to go through the figures, Escape to leave.',
  other: (count) => `Other (${formatNumber(count)})`,
  missing: 'No figure published',
  suppressed: 'Withheld',
  unread: 'Not drawn',
  measures: { '%': 'Per cent', share: 'Per cent', GBP: 'Pounds', EUR: 'Euros', USD: 'US dollars' },
  interval: 'Interval of uncertainty',
  from: (low, high) => low + (high ? ` to under ${high}` : ' or more'),
  leftOut: (names) => `Not in the picture, but in the table: ${names.join('; ')}.`,
  undrawn: (count) =>
    count === 1
      ? '1 figure is not there to be drawn. The table says why.'
      : `${formatNumber(count)} figures are not there to be drawn. The table says why.`,
  notFromZero: 'The axis does not start at 0.',
  overlaid: 'The areas lie over each other. They are not added up.',
  loading: 'Loading the figures…',
  failed: 'The figures could not be loaded.',
  retry: 'Try again',
  noData: 'This chart is not drawn, because its figures could not be read.',
  incomplete: 'Nothing is drawn where a part of the whole is not published.',
  needed: {
    'kind-unsuitable': 'This chart is not drawn, because its figures do not suit this kind of chart.',
    'chart-no-heading': 'This chart is not drawn, because it has no heading.',
    'chart-no-summary': 'This chart is not drawn, because it has no summary of what it shows.',
    'chart-no-source': 'This chart is not drawn, because it does not say where its figures come from.',
  },
};
