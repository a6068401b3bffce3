import tokens from '@ipec/theme/tokens.json';

const sheets = import.meta.glob('../../../packages/*/src/**/*.styles.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The tokens of the theme that a widget reads: in the style sheets of its package, and in those that it takes from the kit.
 *
 * @param {string} tag
 */
export function tokensReadBy(tag) {
  const folder = `/packages/${tag.replace('ipec-', '')}/`;
  const own = Object.entries(sheets).filter(([path]) => path.includes(folder));
  const { elementStyles = [] } = customElements.get(tag) ?? {};
  const css = [...own.map(([, text]) => text), ...elementStyles.map(({ cssText }) => cssText)].join('\n');
  const names = new Set([...css.matchAll(/var\(--ipec-([\w-]+)/g)].map(([, name]) => name));
  return tokens.filter(({ name }) => names.has(name));
}
