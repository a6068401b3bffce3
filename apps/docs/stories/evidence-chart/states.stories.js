import '@ipec/evidence-chart/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('evidence-chart');

/** The example file of that name, drawn as it is. */
function story(name, prepare = () => {}) {
  const example = examples.find((one) => one.name === `chart-${name}`);
  return {
    name: example.about.split(/[.:]/)[0],
    parameters: {
      docs: { description: { story: example.about }, source: { code: example.html, language: 'html' } },
    },
    render() {
      const box = draw(example.html);
      prepare(box.querySelector('ipec-evidence-chart'), box);
      return box;
    },
  };
}

export default { title: 'Evidence charts/States', tags: ['autodocs'] };

export const Gap = story('line-gap');
export const Interval = story('interval');
export const Describe = story('describe');
export const NoSource = story('no-source');
export const Welsh = story('welsh-names');
export const WelshMap = story('tile-map-welsh');
export const WelshAnswers = story('diverging-welsh');
export const WelshSlopes = story('slope-welsh');
export const WelshScatter = story('scatter-welsh');
export const WelshBoxes = story('box-welsh');
export const WelshInlineBars = story('inline-bars-welsh');
export const WelshHeadline = story('headline-welsh');
export const WelshRange = story('range-shading-welsh');
export const RightToLeft = story('right-to-left');

/** Figures that are still coming: the page's own content stays. */
export const Loading = {
  ...story('barriers', (element) => {
    element.querySelector('table').remove();
    element.append('The figures are in the report.');
    element.fetch = () => new Promise(() => {});
    element.src = '/figures.csv';
  }),
  name: 'Loading',
};

/** Figures that did not come. */
export const Failed = {
  ...story('barriers', (element) => {
    element.querySelector('table').remove();
    element.append('The figures are in the report.');
    element.fetch = () => Promise.reject(new Error('offline'));
    element.src = '/figures.csv';
  }),
  name: 'Failed',
};

/** What every visitor has where no script runs. */
export const NoScript = {
  ...story('barriers'),
  name: 'Without script',
  render() {
    const { html } = examples.find(({ name }) => name === 'chart-barriers');
    return draw(html.replaceAll('ipec-evidence-chart', 'div'));
  },
};
