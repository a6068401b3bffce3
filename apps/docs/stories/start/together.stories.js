import '@ipec/case-study-carousel/define.js';
import '@ipec/community-join-form/define.js';
import '@ipec/evidence-chart/define.js';
import '@ipec/key-figures/define.js';
import '@ipec/procedure-selector/define.js';
import '@ipec/resource-library/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

export default { title: 'Start here/All widgets on one page' };

/** An example of each widget, in the order of the sidebar. */
const EXAMPLES = [
  ['case-study-carousel', 'carousel'],
  ['resource-library', 'library'],
  ['key-figures', 'figures'],
  ['procedure-selector', 'selector'],
  ['evidence-chart', 'chart-line'],
  ['community-join-form', 'join'],
];

function exampleOf([widget, name]) {
  return draw(examplesOf(widget).find((one) => one.name === name).html);
}

/** All widgets as they stand on one page of a council. Choose its host, its theme and the rest in the toolbar. */
export const OnePage = {
  name: 'All widgets on one page',
  render: () => {
    const page = document.createElement('div');
    page.append(...EXAMPLES.map(exampleOf));
    return page;
  },
};
