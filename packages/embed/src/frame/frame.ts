/**
 * Runs inside `frame/<name>.html`, for hosts whose editor keeps iframes and strips scripts: the query of the address is
 * the element's attributes, and the page around learns the height.
 */
import { queryAttributes, queryLanguage, wordPressSecret } from './query-attributes.ts';

/** The codes of the languages that widgets speak. Written in at build time. */
declare const __IPEC_LANGUAGES__: readonly string[];

const root = document.documentElement;
const element = document.querySelector(root.dataset['tag'] ?? '');
const isFramed = self !== top;
const secret = wordPressSecret(location.hash);

root.lang = queryLanguage(location.href, __IPEC_LANGUAGES__) ?? root.lang;

/** Alone in a tab, the page would speak in the name of its site: there it says only what its file says. */
if (element && isFramed) {
  const documented = root.dataset['attributes']?.split(' ') ?? [];
  const found = queryAttributes({ documented, set: element.getAttributeNames(), href: location.href });
  for (const [name, value] of found) element.setAttribute(name, value);
  document.title = element.getAttribute('heading') ?? document.title;
}
root.classList.toggle('alone', !isFramed && location.search.length > 1);

/** The height is not a secret, and whoever frames this page must know it: hence any origin. */
function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: 'ipec-frame-height', height }, '*');
  if (secret !== null) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

/** Links leave the frame (the page's `<base>`), except those within it; WordPress follows them itself. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.href || link.hasAttribute('download')) return;
  if (link.href.split('#')[0] === location.href.split('#')[0]) link.target = '_self';
  else if (secret !== null) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}

if (isFramed) {
  new ResizeObserver(tellHeight).observe(root);
  addEventListener('load', tellHeight);
  addEventListener('click', onClick, true);
}
