export { contrast, luminance } from './contrast.ts';
export { PAIRS, required, type Pair } from './pairs.ts';
export { tokenNames, type TokenName } from './token-names.ts';
