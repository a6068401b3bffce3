import { prepare } from '../evaluate.ts';
import { compileTest } from '../engine/compile.ts';
import { parseExpr } from '../logic/parse.ts';
import { TRUE } from '../logic/tri.ts';
import { uk } from '../rules/uk.ts';
import type { Evaluation, Facts, Ruleset } from '../types.ts';
import type { Period } from './types.ts';

/** The shape of a case that changes a period. Flags that are left out are false, `reached` is true. */
export interface TimingCase {
  readonly lightTouch: boolean;
  /** A central government authority, or a body that may be one. */
  readonly central: boolean;
  readonly utility?: boolean;
  readonly privateUtility?: boolean;
  readonly reached?: boolean;
  /** The same two for a call-off, which keeps its own value and kind (PA2023 ss.5(6) and 10(8)). */
  readonly callOffReached?: boolean;
  readonly callOffLightTouch?: boolean;
  readonly scottish?: boolean;
  /** In Scotland: a concession, a utility or an excluded subject, whose rules were not read. */
  readonly notModelled?: boolean;
  /** Extreme urgency that could not be foreseen. */
  readonly emergency?: boolean;
  /** A copy of the contract must be published (PA2023 s.53(3)). */
  readonly copyDue?: boolean;
  readonly beforeAct?: boolean;
  /** A framework from before the Act, whose rules were not read. */
  readonly oldFramework?: boolean;
  /** The periods of the rule set; the UK's, if left out. */
  readonly periods?: readonly Period[];
}

/** The case as it is on one route. */
export function timingOn(route: string, timing: TimingCase): TimingCase {
  const { callOffReached, callOffLightTouch, lightTouch } = timing;
  if (route !== 'framework_calloff' || callOffReached === undefined) return timing;
  return { ...timing, reached: callOffReached, lightTouch: callOffLightTouch ?? lightTouch };
}

/** What changes the statutory periods in a case. The rule set's own flags; the UK's, if left out. */
export function timingCase(
  facts: Facts,
  evaluation?: Pick<Evaluation, 'asOf'>,
  ruleset: Ruleset = uk,
): TimingCase {
  const { context } = prepare(facts, { ruleset, asOf: evaluation?.asOf });
  const flags = Object.fromEntries(
    Object.entries(ruleset.timingFlags ?? {}).map(([name, when]) => [
      name,
      compileTest(parseExpr(when), context.program)(context) === TRUE,
    ]),
  );
  return {
    lightTouch: false,
    central: false,
    ...flags,
    ...(ruleset === uk ? {} : { periods: ruleset.periods ?? [] }),
  };
}
