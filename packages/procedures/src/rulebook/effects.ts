import { evaluate } from '../evaluate.ts';
import { difference } from '../guide/closed-by.ts';
import type { Facts, Ruleset } from '../types.ts';

/** One shared case whose result a sheet changes. */
export interface CaseEffect {
  readonly id: string;
  readonly regime: readonly [string, string];
  readonly first: readonly [string | null, string | null];
  /** Routes whose verdict changes, with both verdicts. */
  readonly routes: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** What a changed rule set does to cases that everyone knows: those whose regime, first route or verdicts change. */
export function effectsOn(
  cases: readonly { readonly id: string; readonly facts: Facts; readonly asOf?: string }[],
  base: Ruleset,
  next: Ruleset,
): CaseEffect[] {
  return cases.flatMap(({ id, facts, asOf }) => {
    const [was, is] = [base, next].map((ruleset) => evaluate(facts, { ruleset, asOf }));
    if (!was || !is) return [];
    const { regime, recommended, routes } = difference(was, is);
    if (!regime && !recommended && routes.length === 0) return [];
    return [
      {
        id,
        regime: [was.regime, is.regime],
        first: [was.recommended[0] ?? null, is.recommended[0] ?? null],
        routes,
      },
    ];
  });
}
