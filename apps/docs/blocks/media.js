/** What a reader's system may prefer, each as a pair: what is asked of it where it is so, and where it is not. */
const FEATURES = {
  motion: {
    so: /\(prefers-reduced-motion:\s*reduce\)/g,
    not: /\(prefers-reduced-motion:\s*no-preference\)/g,
  },
  forced: { so: /\(forced-colors:\s*active\)/g, not: /\(forced-colors:\s*none\)/g },
  contrast: { so: /\(prefers-contrast:\s*more\)/g, not: /\(prefers-contrast:\s*no-preference\)/g },
};
const TRUE = '(min-width: 0px)';
const FALSE = '(max-width: 0px)';

/**
 * A media query as it reads where these preferences hold: the ones that hold become true, their opposites false.
 *
 * @param {string} query
 * @param {readonly (keyof typeof FEATURES)[]} preferences
 */
export function asPreferred(query, preferences) {
  return preferences.reduce(
    (text, name) => text.replace(FEATURES[name].so, TRUE).replace(FEATURES[name].not, FALSE),
    query,
  );
}

/** @type {WeakMap<MediaList, string>} What the style sheet says by itself. */
const written = new WeakMap();
const ask = window.matchMedia.bind(window);
let preferred = [];
let timer;

window.matchMedia = (query) => ask(asPreferred(query, preferred));

function* sheets(root) {
  yield* root.styleSheets ?? [];
  yield* root.adoptedStyleSheets ?? [];
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* sheets(shadowRoot);
}

function rewrite(rules) {
  for (const rule of rules) {
    if (rule.media) {
      const text = written.get(rule.media) ?? rule.media.mediaText;
      written.set(rule.media, text);
      const next = asPreferred(text, preferred);
      if (rule.media.mediaText !== next) rule.media.mediaText = next;
    }
    if (rule.cssRules) rewrite(rule.cssRules);
  }
}

function apply() {
  for (const sheet of sheets(document)) rewrite(sheet.cssRules);
}

/**
 * Shows the page as these preferences have it. A page cannot set them, so the conditions of its style sheets are changed.
 * Style sheets that a widget brings later are found within half a second.
 *
 * @param {readonly (keyof typeof FEATURES)[]} preferences
 */
export function prefer(preferences) {
  const before = preferred.length;
  preferred = preferences;
  clearInterval(timer);
  if (before + preferences.length > 0) apply();
  if (preferences.length > 0) timer = setInterval(apply, 500);
}
