import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Swiper in the lightest shape with the same abilities: three modules, chosen by hand, the rest shaken off. */
export const swiperModules: Contender = {
  name: 'swiper-modules',
  role: 'peer',
  package: 'swiper',
  assets: own('swiper-modules'),
  body: `<h2>How others have done it</h2>
<div class="swiper"><div class="swiper-wrapper">
${cards((content) => `<article class="swiper-slide card">${content}</article>`)}
</div><div class="swiper-button-prev"></div><div class="swiper-button-next"></div><div class="swiper-pagination"></div></div>`,
};
