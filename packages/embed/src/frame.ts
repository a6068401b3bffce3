/**
 * Runs inside `frame/<name>.html`, for hosts whose editor keeps iframes and strips scripts: the query of the address is
 * the element's attributes, and the height is told to the page around.
 */
const ATTRIBUTES = [
  'heading',
  'heading-level',
  'layout',
  'filters',
  'limit',
  'src',
  'feed-type',
  'controller',
  'privacy-href',
  'privacy-version',
  'purposes',
];

const tag = document.documentElement.dataset['tag'] ?? '';
const query = new URLSearchParams(location.search);
const language = query.get('lang');
if (language && /^(?:en|cy)(?:-[a-z]{2})?$/i.test(language)) document.documentElement.lang = language;

const element = document.createElement(tag);
for (const name of ATTRIBUTES) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}
// Anybody can write a link to this page, so the query may send answers to this page's own site and nowhere else.
const action = query.get('action');
if (action !== null && URL.canParse(action, location.href)) {
  const { origin, href } = new URL(action, location.href);
  if (origin === location.origin) element.setAttribute('action', href);
}
document.body.append(element);
document.title = query.get('heading') ?? document.title;

/** The height is no secret, and whoever frames this page must know it: hence any origin. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'ipec-frame-height', height }, '*');
}).observe(document.documentElement);
