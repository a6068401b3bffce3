export { fail, ok } from './result.ts';
export type { Issue, Result } from './result.ts';
