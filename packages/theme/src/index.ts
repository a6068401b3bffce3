export { contrast, luminance } from './contrast.ts';
export { contrastReport, type ContrastRow } from './contrast-report.ts';
export { COLOURS } from './colours.ts';
export { MODES, COMPUTED_MODES, type ColoursByMode, type ComputedMode, type Mode } from './modes.ts';
export { PAIRS, required, type Pair } from './pairs.ts';
export { HOST_TOKENS, hostTokenNames } from './host-tokens.ts';
export { lightValues, tokenNames, type TokenName } from './tokens.ts';
export { themeFromBrand, type BrandChange, type BrandOptions, type CouncilTheme } from './from-brand.ts';
export {
  certificateText,
  contrastCertificate,
  signedCertificate,
  type ContrastCertificate,
} from './exports/certificate.ts';
export { dtcgColour, themeToDtcg, type DtcgColour } from './exports/dtcg.ts';
export { themeToDrupal } from './exports/drupal.ts';
export { themeToFigma, type FigmaCollection } from './exports/figma.ts';
export { themeToWordPress, type WordPressTheme } from './exports/wordpress.ts';
export type { Issue, Result } from '@ipec/common';
