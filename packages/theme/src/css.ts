import type { ColoursByMode, Mode } from './modes.ts';

/** Custom properties by their names without `--ipec-`. */
type Declarations = Readonly<Record<string, string>>;

/** A rule that sets custom properties, or no text where there is nothing to set. */
export function propertiesRule(selector: string, values: Declarations): string {
  const declarations = Object.entries(values).map(([name, value]) => `--ipec-${name}: ${value};`);
  return declarations.length === 0 ? '' : `${selector} { ${declarations.join(' ')} }`;
}

/**
 * The colours of every mode under one selector. `light-dark()` follows the `color-scheme` of the host, not of the system:
 * a page that is always light gets no dark widget. A browser without it keeps the widgets' own fallbacks.
 */
export function coloursCss(selector: string, colours: ColoursByMode): string {
  const rule = (light: Mode, dark: Mode) =>
    propertiesRule(selector, bothSchemes(colours[light], colours[dark]));
  return [
    '@supports (color: light-dark(red, red)) {',
    rule('light', 'dark'),
    `@media (prefers-contrast: more) { ${rule('more-contrast-light', 'more-contrast-dark')} }`,
    '}',
    `@media (forced-colors: active) { ${rule('forced-colors', 'forced-colors')} }`,
    `@media print { ${rule('print', 'print')} }`,
  ].join('\n');
}

function bothSchemes(light: Declarations, dark: Declarations): Declarations {
  const entries = Object.entries(light).map(([name, value]) => {
    const other = dark[name] ?? value;
    return [name, value === other ? value : `light-dark(${value}, ${other})`] as const;
  });
  return Object.fromEntries(entries);
}
