import '@ipec/case-study-carousel/define.js';
import { statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('case-study-carousel');

export default { title: 'Case studies/States', tags: ['autodocs'] };

export const Carousel = state('carousel');
export const Grid = state('grid');
export const List = state('list');
export const Filters = state('filters');
export const OneCard = state('one-card');
export const FortyCards = state('forty');
export const Images = state('images');
export const HeadingLevel = state('heading-level');
export const FromAFeed = state('feed');
export const Loading = state('loading', {
  prepare: (element) => (element.fetch = () => new Promise(() => {})),
});
export const Empty = state('empty');
export const Error = state('error');
export const LongWelsh = state('welsh-long');
export const RightToLeft = state('rtl');

/** The first answer is good, the reload fails: the good copy stays and says that it is old. */
export const Stale = state('feed', {
  name: 'An old copy, after a reload that failed',
  says: 'The feed came once and not again: the cards stay, with a line that says so.',
  prepare(element) {
    let asked = 0;
    element.fetch = (url, init) => (asked++ === 0 ? fetch(url, init) : Promise.reject(new Error('offline')));
    const timer = setInterval(() => {
      if (!element.shadowRoot?.querySelector('.card')) return;
      clearInterval(timer);
      element.reload();
    }, 100);
  },
});

export const NoScript = withoutScript('carousel');
