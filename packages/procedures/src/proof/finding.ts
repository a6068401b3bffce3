/** What can be wrong with a rule set, in DMN's words where DMN has one. */
export type FindingKind =
  | 'gap'
  | 'overlap'
  | 'conflict'
  | 'redundancy'
  | 'subsumption'
  | 'dead-end'
  | 'unreachable'
  | 'uncited'
  | 'unworded'
  | 'unknown-name'
  | 'syntax';

export const findingKinds: readonly FindingKind[] = [
  'gap',
  'overlap',
  'conflict',
  'redundancy',
  'subsumption',
  'dead-end',
  'unreachable',
  'uncited',
  'unworded',
  'unknown-name',
  'syntax',
];

/** One thing wrong: where, and a case that shows it if there is one. */
export interface Finding {
  readonly kind: FindingKind;
  readonly where: string;
  readonly message: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly day?: string;
}
