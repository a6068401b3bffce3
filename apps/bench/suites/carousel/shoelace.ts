import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Shoelace's carousel with its own arrows and dots: Lit and scroll-snap, as ours is. */
export const shoelace: Contender = {
  name: 'shoelace',
  role: 'peer',
  package: '@shoelace-style/shoelace',
  assets: own('shoelace'),
  body: `<h2>How others have done it</h2>
<sl-carousel navigation pagination slides-per-page="3" slides-per-move="3">
${cards((content) => `<sl-carousel-item><article class="card">${content}</article></sl-carousel-item>`)}
</sl-carousel>`,
};
