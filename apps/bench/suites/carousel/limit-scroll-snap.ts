import type { Contender } from '../../src/suite.ts';
import { cards } from './cards.ts';

/** The least that shows the same cards: a list that scrolls and snaps, and no script. It has no buttons and no position. */
export const limitScrollSnap: Contender = {
  name: 'limit-scroll-snap',
  role: 'limit',
  package: null,
  assets: [
    {
      kind: 'style',
      name: 'page.css',
      from: 'bundle',
      entry: new URL('client/limit-scroll-snap.css', import.meta.url),
    },
  ],
  body: `<h2>How others have done it</h2>
<ul class="row" role="list" tabindex="0" aria-label="How others have done it">
${cards((content) => `<li class="card">${content}</li>`)}
</ul>`,
  whenReady: 'benchReady()',
};
