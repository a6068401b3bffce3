import { snippet } from '@ipec/community-join-form/snippet.js';
import { embedFile, partFiles } from '../../src/embed-files.ts';
import type { Asset, Contender } from '../../src/suite.ts';

const assets: readonly Asset[] = [
  embedFile('theme.css', 'style'),
  embedFile('community-join-form.js', 'script'),
];

/** The part that checks, sends and tries again; an older build calls it `join-send`. */
const sending = [...partFiles('community-join-form'), ...partFiles('join')].find(({ name }) =>
  name.includes('-send-'),
);
if (!sending) throw new Error('The join form lists no part that sends.');

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
  assets: [...assets, sending],
  whenReady: afterFirstUpdate(`const touched = new FocusEvent('focusin', { bubbles: true, composed: true });
widget.shadowRoot.querySelector('input').dispatchEvent(touched);
// The same address, so the same module: it is there when theirs is.
await import(new URL('${sending.name}', location.href));
await widget.updateComplete;
`),
};
