import '@ipec/case-study-carousel/define.js';
import { FILTER_FIELDS, LAYOUTS } from '@ipec/case-study-carousel';
import { draw, examplesOf } from '../../blocks/examples.js';

const { html } = examplesOf('case-study-carousel').find(({ name }) => name === 'filters');

/** Sets an attribute, or takes it away where there is nothing to say. */
function set(element, name, value) {
  if (value === '' || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

export default {
  title: 'Case studies/Playground',
  component: 'ipec-case-study-carousel',
  args: {
    layout: 'carousel',
    heading: 'How others have done it',
    'heading-level': 2,
    filters: 'nation sector',
    limit: '',
  },
  argTypes: {
    layout: { control: 'inline-radio', options: LAYOUTS },
    filters: { control: 'text', description: `Of: ${FILTER_FIELDS.join(', ')}.` },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  render(args) {
    const box = draw(html);
    const element = box.querySelector('ipec-case-study-carousel');
    for (const name of ['layout', 'heading', 'heading-level', 'filters', 'limit', 'src', 'feed-type', 'lang'])
      set(element, name, args[name]);
    return box;
  },
};

export const Playground = {};
