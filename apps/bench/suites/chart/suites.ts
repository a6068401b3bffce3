import type { Suite } from '../../src/suite.ts';
import type { Case } from './charts.ts';
import { contenders } from './contenders.ts';

const CASES: readonly Case[] = [
  { name: 'chart-bars', title: 'A chart of twelve bars', kind: 'bars', count: 1 },
  { name: 'chart-lines', title: 'A chart of three lines of sixty months', kind: 'lines', count: 1 },
  { name: 'chart-long', title: 'A chart of one line of 100,000 points', kind: 'long', count: 1 },
  { name: 'chart-fifty', title: 'Fifty charts of twelve bars on one page', kind: 'bars', count: 50 },
];

const ABOUT =
  'The same figures, made from a seed, under the same heading, takeaway and source line. Animations are off everywhere. A page is ready in the first frame after every chart is drawn: for ours when each element has its picture, for ECharts after `finished`, for ApexCharts after `render`, for the others when their calls return.';

const NOTES = [
  'Ours reads its figures from a table in the page, which the peers’ pages do not hold; the 100,000 points are given to all by script. The peers are bundled with what the chart needs and no more, where they can be. Chart.js and ECharts decimate the long line, and Highcharts has its boost module, as their own pages advise.',
  'The limit is a picture without script, so without the table, the downloads, the words and the keyboard.',
];

/** Four pages of charts. */
export const charts: readonly Suite[] = CASES.map((one) => ({
  name: one.name,
  title: one.title,
  about: ABOUT,
  contenders: contenders(one),
  notes: NOTES,
}));
