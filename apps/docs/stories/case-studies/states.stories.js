import '@ipec/case-study-carousel/define.js';
import { draw, examplesOf } from '../../blocks/examples.js';

const examples = examplesOf('case-study-carousel');

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
      prepare(box.querySelector('ipec-case-study-carousel'), box);
      return box;
    },
  };
}

export default { title: 'Case studies/States', tags: ['autodocs'] };

export const Carousel = story('carousel');
export const Grid = story('grid');
export const List = story('list');
export const Filters = story('filters');
export const OneCard = story('one-card');
export const FortyCards = story('forty');
export const Images = story('images');
export const HeadingLevel = story('heading-level');
export const FromAFeed = story('feed');
export const Loading = story('loading', (element) => {
  element.fetch = () => new Promise(() => {});
});
export const Empty = story('empty');
export const Error = story('error');
export const LongWelsh = story('welsh-long');
export const RightToLeft = story('rtl');

/** The first answer is good, the reload fails: the good copy stays and says that it is old. */
export const Stale = {
  ...story('feed', (element) => {
    let asked = 0;
    element.fetch = (url, init) => (asked++ === 0 ? fetch(url, init) : Promise.reject(new Error('offline')));
    const timer = setInterval(() => {
      if (!element.shadowRoot?.querySelector('.card')) return;
      clearInterval(timer);
      element.reload();
    }, 100);
  }),
  name: 'An old copy, after a reload that failed',
};

/** What every visitor has where no script runs: the markup itself. */
export const NoScript = {
  ...story('carousel'),
  name: 'Without script',
  render() {
    const { html } = examples.find(({ name }) => name === 'carousel');
    return draw(html.replaceAll('ipec-case-study-carousel', 'div'));
  },
};
