export { evaluate, stamp } from './evaluate.ts';
export type { EvaluateOptions } from './evaluate.ts';
export { uk } from './rules/uk.ts';
export type * from './types.ts';
