import { transform } from 'lightningcss';
import { coloursCss, propertiesRule } from '../src/css.ts';
import { coloursOf, type ResolvedToken } from './read-tokens.ts';

/** How a host page, or a part of it, opts in to a scheme. The ground comes with it: pairs are computed on our surface. */
const SCHEMES = `
:where([data-ipec-theme]) { background: var(--ipec-color-surface, Canvas); color: var(--ipec-color-text, CanvasText); }
:where([data-ipec-theme='light']) { color-scheme: light; }
:where([data-ipec-theme='dark']) { color-scheme: dark; }
:where([data-ipec-theme='auto']) { color-scheme: light dark; }`;

/** The theme as readable CSS. `:where()` has no specificity, so that any rule of the host wins. */
export function themeCss(tokens: readonly ResolvedToken[]): string {
  const others = tokens
    .filter(({ type }) => type !== 'color')
    .map(({ name, values }) => [name, values.light] as const);
  return [
    propertiesRule(':where(:root)', Object.fromEntries(others)),
    coloursCss(':where(:root)', coloursOf(tokens)),
    SCHEMES,
  ].join('\n');
}

/** Fewer bytes, the same meaning. */
export function minify(css: string, filename: string): string {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true });
  return Buffer.from(code).toString('utf8');
}
