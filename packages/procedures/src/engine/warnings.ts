import type { Issue } from '@ipec/common';
import type { OwnOutcome } from '../own-rules/types.ts';
import type { Ruleset, RulesetText, ThresholdResult } from '../types.ts';

/** What a result may warn of. `path` is the day or the answer that the warning is about. */
export type WarningCode = 'beyond-known-law' | 'near-limit' | 'provisional' | 'law-first';

interface Result {
  readonly ruleset: Ruleset;
  readonly text: RulesetText;
  readonly asOf: string;
  readonly threshold: ThresholdResult;
  readonly provisional: boolean;
  readonly own: OwnOutcome | null;
}

/** What to know before relying on a result, in the words of the language. */
export function warningsOf({ ruleset, text, asOf, threshold, provisional, own }: Result): Issue[] {
  const { knownTo } = ruleset;
  const warn = (code: WarningCode, path?: string): Issue => {
    const message = (text.phrases[`warn-${code}`] ?? code).replace('{day}', knownTo ?? '');
    return path === undefined ? { code, message } : { code, path, message };
  };
  return [
    ...(knownTo !== undefined && asOf > knownTo ? [warn('beyond-known-law', 'asOf')] : []),
    ...(threshold.near ? [warn('near-limit')] : []),
    ...(provisional ? [warn('provisional')] : []),
    ...(own && own.collisions.length > 0 ? [warn('law-first', own.collisions[0]?.path)] : []),
  ];
}
