import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Swiper as a custom element, from the bundle that its documentation names. */
export const swiperElement: Contender = {
  name: 'swiper-element',
  role: 'peer',
  package: 'swiper',
  assets: own('swiper-element'),
  body: `<h2>How others have done it</h2>
<swiper-container slides-per-view="3" slides-per-group="3" space-between="16" navigation="true" pagination="true" pagination-type="fraction">
${cards((content) => `<swiper-slide><article class="card">${content}</article></swiper-slide>`)}
</swiper-container>`,
};
