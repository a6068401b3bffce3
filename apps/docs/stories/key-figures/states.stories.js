import '@ipec/key-figures/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('key-figures');

/** The example file of that name, drawn as it is. */
function story(name, prepare = () => {}) {
  const example = examples.find((one) => one.name === name);
  return {
    name: example.about.split(/[.:]/)[0],
    parameters: {
      docs: { description: { story: example.about }, source: { code: example.html, language: 'html' } },
    },
    render() {
      const box = draw(example.html);
      prepare(box.querySelector('ipec-key-figures'), box);
      return box;
    },
  };
}

export default { title: 'Key figures/States', tags: ['autodocs'] };

export const Figures = story('figures');
export const FromAFile = story('figures-file');
export const Loading = {
  ...story('figures-file', (element) => {
    element.fetch = () => new Promise(() => {});
  }),
  name: 'Loading',
};
export const Incomplete = story('figures-incomplete');
export const Error = story('figures-error');
export const Welsh = story('figures-welsh');

/** What every visitor has where no script runs: the markup itself. */
export const NoScript = {
  ...story('figures'),
  name: 'Without script',
  render() {
    const { html } = examples.find(({ name }) => name === 'figures');
    return draw(html.replaceAll('ipec-key-figures', 'div'));
  },
};
