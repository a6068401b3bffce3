import {
  difference,
  evaluate,
  relevantFacts,
  setAside,
  type EvaluateOptions,
  type Interview,
} from '@ipec/procedures';
import type { ChangeNote } from './state.ts';

/** What came of changing answers: nothing is lost, so it tells what moved. */
export function changeNote(
  from: Interview,
  to: Interview,
  keys: readonly string[],
  options: EvaluateOptions,
): ChangeNote {
  const [was, is] = [from, to].map((one) => evaluate(relevantFacts(one, options), options));
  const [asideBefore, asideNow] = [setAside(from, options), setAside(to, options)];
  const moved = was && is ? difference(was, is) : { regime: false, recommended: false, routes: [] };
  return {
    keys,
    regime: moved.regime && was && is ? [was.regime, is.regime] : null,
    recommended: moved.recommended ? [was?.recommended[0] ?? null, is?.recommended[0] ?? null] : null,
    opened: moved.routes.filter((one) => one.from === 'ruled-out').map(({ id }) => id),
    closed: moved.routes.filter((one) => one.to === 'ruled-out').map(({ id }) => id),
    setAside: asideNow.filter((key) => !asideBefore.includes(key)),
    restored: asideBefore.filter((key) => !asideNow.includes(key)),
  };
}
