/** Every mode of the theme. Light is the default; `more-contrast` follows `prefers-contrast: more`. */
export const MODES = [
  'light',
  'dark',
  'more-contrast-light',
  'more-contrast-dark',
  'forced-colors',
  'print',
] as const;
export type Mode = (typeof MODES)[number];

/** The modes whose colours are known: forced colours are the reader's own and cannot be computed. */
export type ComputedMode = Exclude<Mode, 'forced-colors'>;
export const COMPUTED_MODES = MODES.filter((mode): mode is ComputedMode => mode !== 'forced-colors');

/** Colours by mode, then by the token's name without `--ipec-`: `{ light: { 'color-text': '#0b0f0e' }, … }`. */
export type ColoursByMode = Readonly<Record<Mode, Readonly<Record<string, string>>>>;
