export { hashOf } from '../record/hash.ts';
export { lintRuleset } from '../proof/lint.ts';
export type { Finding, FindingKind } from '../proof/finding.ts';
export { parseRuleset } from './parse.ts';
