import '@ipec/resource-library/define.js';
import { FILTER_FIELDS } from '@ipec/resource-library';
import { draw, examplesOf } from '../../blocks/examples.js';

const { html } = examplesOf('resource-library').find(({ name }) => name === 'library');

/** Sets an attribute, or takes it away where there is nothing to say. */
function set(element, name, value) {
  if (value === '' || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

export default {
  title: 'Publications/Playground',
  component: 'ipec-resource-library',
  args: {
    heading: 'Publications',
    'heading-level': 2,
    filters: 'type topic year',
    search: '',
    sort: 'newest',
    limit: '',
  },
  argTypes: {
    filters: { control: 'text', description: `Of: ${FILTER_FIELDS.join(', ')}.` },
    sort: { control: 'inline-radio', options: ['newest', 'oldest', 'title', 'given'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  render(args) {
    const box = draw(html);
    const element = box.querySelector('ipec-resource-library');
    for (const name of [
      'heading',
      'heading-level',
      'filters',
      'search',
      'sort',
      'limit',
      'src',
      'feed-type',
      'lang',
    ])
      set(element, name, args[name]);
    return box;
  },
};

export const Playground = {};
