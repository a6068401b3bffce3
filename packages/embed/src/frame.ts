/**
 * Runs inside `frame/<name>.html`, for hosts whose editor keeps iframes and strips scripts: the query of the address is
 * the element's attributes, and the height is told to the page around.
 */
const ATTRIBUTES = ['heading', 'heading-level', 'layout', 'filters', 'limit', 'src', 'feed-type'];

const tag = document.documentElement.dataset['tag'] ?? '';
const query = new URLSearchParams(location.search);
const language = query.get('lang');
if (language && /^(?:en|cy)(?:-[a-z]{2})?$/i.test(language)) document.documentElement.lang = language;

const element = document.createElement(tag);
for (const name of ATTRIBUTES) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}
document.body.append(element);
document.title = query.get('heading') ?? document.title;

/** The height is no secret, and whoever frames this page must know it: hence any origin. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'ipec-frame-height', height }, '*');
}).observe(document.documentElement);
