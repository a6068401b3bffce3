import { snippet } from '@ipec/community-join-form/snippet.js';
import type { Asset, Contender } from '../../src/suite.ts';

function built(name: string): URL {
  return new URL(import.meta.resolve(`@ipec/embed/${name}`));
}

const assets: readonly Asset[] = [
  { kind: 'style', name: 'theme.css', from: 'file', entry: built('theme.css') },
  { kind: 'script', name: 'community-join-form.js', from: 'file', entry: built('community-join-form.js') },
];

const body = snippet({
  action: '/members',
  language: 'en',
  controllers: ['Example Council'],
  privacyHref: '/privacy',
  attributes: { heading: 'Join the community' },
});

/** A script that runs `then` with the `widget` once it has drawn itself, and says that the page is ready. */
function afterFirstUpdate(then = ''): string {
  return `(async () => {
await customElements.whenDefined('ipec-community-join-form');
const widget = document.querySelector('ipec-community-join-form');
await widget.updateComplete;
${then}benchReady();
})()`;
}

/** Our form as a council hosts it: the self-contained file, the theme, and the plain form under it. */
export const ipec: Contender = {
  name: 'ipec',
  role: 'ours',
  package: '@ipec/embed',
  assets,
  body,
  whenReady: afterFirstUpdate(),
};

/** The same after a person's first touch: with the part that checks, sends and tries again. */
export const ipecTouched: Contender = {
  ...ipec,
  name: 'ipec-touched',
  role: 'peer',
  assets: [...assets, { kind: 'part', name: 'join-send.js', from: 'file', entry: built('join-send.js') }],
  whenReady: afterFirstUpdate(`const touched = new FocusEvent('focusin', { bubbles: true, composed: true });
widget.shadowRoot.querySelector('input').dispatchEvent(touched);
// The same address, so the same module: it is there when theirs is.
await import(new URL('join-send.js', location.href));
await widget.updateComplete;
`),
};
