import { formatNumber } from '@ipec/element-kit';
import type { UiStrings } from '../ui.ts';

export const uiEn: UiStrings = {
  showTable: 'Show table',
  hideTable: 'Hide table',
  showChart: 'Show chart',
  takeAway: 'Download or share',
  download: (format) => `Download ${format}`,
  copyLink: 'Copy link',
  sound: 'Play as sound',
  stopSound: 'Stop sound',
  source: 'Source:',
  axisNotes: 'Notes on the chart',
  chart: (heading) => `Chart: ${heading}`,
  hint: 'Use the arrow keys to go through the figures, Escape to leave.',
  other: (count) => `Other (${formatNumber(count)})`,
  missing: 'No figure published',
  suppressed: 'Withheld',
  unread: 'Not drawn',
  measures: { '%': 'Per cent', share: 'Per cent', GBP: 'Pounds', EUR: 'Euros', USD: 'US dollars' },
  interval: 'Interval of uncertainty',
  notFromZero: 'The axis does not start at 0.',
  loading: 'Loading the figures…',
  failed: 'The figures could not be loaded.',
  retry: 'Try again',
  noData: 'This chart is not drawn, because its figures could not be read.',
  incomplete: 'No shares are drawn where a part is not published.',
  needed: {
    'scale-not-positive':
      'This chart is not drawn, because a scale of powers of ten has no place for 0 or less.',
    'kind-series': 'This chart is not drawn, because its kind needs another number of columns of figures.',
    'kind-places': 'This chart is not drawn, because its kind compares two dates or two columns.',
    'region-unknown':
      'This map is not drawn, because not every row names a region or nation of the United Kingdom.',
    'parts-negative': 'This chart is not drawn, because parts of a whole cannot be negative.',
    'chart-no-heading': 'This chart is not drawn, because it has no heading.',
    'chart-no-summary': 'This chart is not drawn, because it has no summary of what it shows.',
    'chart-no-source': 'This chart is not drawn, because it does not say where its figures come from.',
  },
};
