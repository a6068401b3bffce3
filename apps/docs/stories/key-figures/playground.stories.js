import '@ipec/key-figures/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const { html } = examplesOf('key-figures').find(({ name }) => name === 'figures');

/** Sets an attribute, or takes it away where there is nothing to say. */
function set(element, name, value) {
  if (value === '' || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

export default {
  title: 'Key figures/Playground',
  component: 'ipec-key-figures',
  args: {
    heading: 'What public money buys',
    'heading-level': 2,
  },
  argTypes: {
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  render(args) {
    const box = draw(html);
    const element = box.querySelector('ipec-key-figures');
    for (const name of ['heading', 'heading-level', 'src', 'lang']) set(element, name, args[name]);
    return box;
  },
};

export const Playground = {};
