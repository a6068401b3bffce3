import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Splide with its own arrows and dots. */
export const splide: Contender = {
  name: 'splide',
  role: 'peer',
  package: '@splidejs/splide',
  assets: own('splide'),
  body: `<h2 id="title">How others have done it</h2>
<section class="splide" aria-labelledby="title"><div class="splide__track"><ul class="splide__list">
${cards((content) => `<li class="splide__slide card">${content}</li>`)}
</ul></div></section>`,
};
