export { findingKinds } from './finding.ts';
export type { Finding, FindingKind } from './finding.ts';
export { lintRuleset } from './lint.ts';
export { Diagrams } from './mdd.ts';
export { daysOf, prove } from './prove.ts';
export type { DayProof, Proof, RouteProof } from './prove.ts';
export { pointKey, pointOf, spaceOf } from './space.ts';
export type { MoneyPoint, Space, Variable } from './space.ts';
export { Symbolic } from './symbolic.ts';
