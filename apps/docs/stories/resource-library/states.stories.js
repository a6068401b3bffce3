import '@ipec/resource-library/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('resource-library');

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
      prepare(box.querySelector('ipec-resource-library'), box);
      return box;
    },
  };
}

export default { title: 'Publications/States', tags: ['autodocs'] };

export const Library = story('library');
export const Files = story('library-files');
export const FromAFeed = story('library-feed');
export const Loading = {
  ...story('library-feed', (element) => {
    element.fetch = () => new Promise(() => {});
  }),
  name: 'Loading',
};
export const Empty = story('library-empty');
export const Error = story('library-error');
export const Welsh = story('library-welsh');

/** What every visitor has where no script runs: the markup itself. */
export const NoScript = {
  ...story('library'),
  name: 'Without script',
  render() {
    const { html } = examples.find(({ name }) => name === 'library');
    return draw(html.replaceAll('ipec-resource-library', 'div'));
  },
};
