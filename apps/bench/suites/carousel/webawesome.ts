import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Web Awesome's carousel, Shoelace's successor, with its own arrows and dots. */
export const webawesome: Contender = {
  name: 'webawesome',
  role: 'peer',
  package: '@awesome.me/webawesome',
  assets: own('webawesome'),
  body: `<h2>How others have done it</h2>
<wa-carousel navigation pagination slides-per-page="3" slides-per-move="3">
${cards((content) => `<wa-carousel-item><article class="card">${content}</article></wa-carousel-item>`)}
</wa-carousel>`,
};
