import '@ipec/evidence-chart/define.js';
import { statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('evidence-chart');

/** The figures stand in a file, and the element holds a line of the page. */
const fromAFile = (fetch) => (element) => {
  element.querySelector('table').remove();
  element.append('The figures are in the report.');
  element.fetch = fetch;
  element.src = '/figures.csv';
};

export default { title: 'Evidence charts/States', tags: ['autodocs'] };

export const Gap = state('chart-line-gap');
export const Interval = state('chart-interval');
export const Describe = state('chart-describe');
export const NoSource = state('chart-no-source');
export const Welsh = state('chart-welsh-names');
export const WelshMap = state('chart-tile-map-welsh');
export const WelshAnswers = state('chart-diverging-welsh');
export const WelshSlopes = state('chart-slope-welsh');
export const WelshScatter = state('chart-scatter-welsh');
export const WelshBoxes = state('chart-box-welsh');
export const WelshInlineBars = state('chart-inline-bars-welsh');
export const WelshHeadline = state('chart-headline-welsh');
export const WelshRange = state('chart-range-shading-welsh');
export const RightToLeft = state('chart-right-to-left');

export const Loading = state('chart-barriers', {
  name: 'Loading',
  says: 'The file of figures has not come yet: what the page holds stays.',
  prepare: fromAFile(() => new Promise(() => {})),
});
export const Failed = state('chart-barriers', {
  name: 'Failed',
  says: 'The file of figures did not come: what the page holds stays, with a line that says so.',
  prepare: fromAFile(() => Promise.reject(new Error('offline'))),
});
export const NoScript = withoutScript('chart-barriers');
