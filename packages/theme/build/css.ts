import { transform } from 'lightningcss';
import type { Mode, ResolvedToken } from './read-tokens.ts';

function block(
  tokens: readonly ResolvedToken[],
  value: (token: ResolvedToken) => string | undefined,
): string {
  const declarations = tokens.flatMap((token) => {
    const text = value(token);
    return text === undefined ? [] : [`--ipec-${token.name}: ${text};`];
  });
  return `:where(:root) { ${declarations.join(' ')} }`;
}

/** `light-dark()` follows the host's own `color-scheme`: a page that is always light gets no dark widget. */
function both(light: Mode, dark: Mode) {
  return ({ type, values }: ResolvedToken): string | undefined => {
    if (type !== 'color') return undefined;
    return values[light] === values[dark] ? values[light] : `light-dark(${values[light]}, ${values[dark]})`;
  };
}

/** The theme as readable CSS. `:where()` has no specificity, so that any rule of the host wins. */
export function themeCss(tokens: readonly ResolvedToken[]): string {
  const colour = both('light', 'dark');
  return [
    block(tokens, (token) => colour(token) ?? token.values.light),
    `@media (prefers-contrast: more) { ${block(tokens, both('more-contrast-light', 'more-contrast-dark'))} }`,
    `@media (forced-colors: active) { ${block(tokens, both('forced-colors', 'forced-colors'))} }`,
    `@media print { ${block(tokens, both('print', 'print'))} }`,
  ].join('\n');
}

/** Fewer bytes, the same meaning. */
export function minify(css: string, filename: string): string {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true });
  return Buffer.from(code).toString('utf8');
}
