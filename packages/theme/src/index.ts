export { contrast, luminance } from './contrast.ts';
export { contrastReport, type ContrastRow } from './contrast-report.ts';
export { COLOURS } from './colours.ts';
export { MODES, COMPUTED_MODES, type ColoursByMode, type ComputedMode, type Mode } from './modes.ts';
export { PAIRS, required, type Pair } from './pairs.ts';
export { HOST_TOKENS, hostTokenNames } from './host-tokens.ts';
export { lightValues, tokenNames, type TokenName } from './tokens.ts';
export { themeFromBrand, type BrandChange, type BrandOptions, type CouncilTheme } from './from-brand.ts';
export type { Issue, Result } from './result.ts';
