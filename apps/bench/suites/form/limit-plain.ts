import { plainForm } from '@ipec/community-join-form/snippet.js';
import type { Contender } from '../../src/suite.ts';

/** The least that asks the same: a plain form as the browser draws it, checked by the server alone. */
export const limitPlain: Contender = {
  name: 'limit-plain',
  role: 'limit',
  package: null,
  assets: [
    {
      kind: 'style',
      name: 'page.css',
      from: 'bundle',
      entry: new URL('client/limit-plain.css', import.meta.url),
    },
  ],
  body: `<h2>Join the community</h2>
${plainForm({ action: '/members', language: 'en', controllers: ['Example Council'], privacyHref: '/privacy' })}`,
  whenReady: 'benchReady()',
};
