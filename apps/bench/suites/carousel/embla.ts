import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';
import { own } from './own.ts';

/** Embla brings movement only, so it stands here with what its guides tell a person to write: buttons and a position. */
export const embla: Contender = {
  name: 'embla',
  role: 'peer',
  package: 'embla-carousel',
  assets: own('embla'),
  body: `<section aria-labelledby="title">
<h2 id="title">How others have done it</h2>
<div class="bar"><button type="button" class="previous">Previous</button><p class="position" aria-live="polite"></p><button type="button" class="next">Next</button></div>
<div class="viewport"><div class="container">
${cards((content) => `<article class="card">${content}</article>`)}
</div></div>
</section>`,
};
